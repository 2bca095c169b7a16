import Archive
import Cryptography
import Document
import Identifiers

/// An entry ready to be written: encoded, packed and digested. This is most of the work of adding
/// one and needs no registry, so that it can be done on other threads.
public struct PreparedEntry: Sendable {
  /// What is to be taken in. The document and the text have given way to their packed forms.
  public let content: NewEntry
  /// The identifier it will bear.
  public let identifier: String
  package let packedText: [UInt8]
  package let textSize: Int
  package let textDigest: [UInt8]
  package let packedDocument: [UInt8]?
  package let documentDigest: [UInt8]?
  package let recordDigest: [UInt8]
  /// The first bytes of the digest that duplicates by content are found by.
  package let contentKey: Int64

  /// The mark of secrecy its text bears; an entry with one is not written.
  public let secrecyMark: SecrecyMark?

  /// The digest of what is written down, were its files called by other names.
  package func recordDigest(bearing names: [String]) -> ContentDigest {
    let files = zip(content.files, names).map { file, name in
      var file = file.file
      file.name = name
      return file
    }
    return ContentDigest(
      sha256: EntryRecord(
        identifier: identifier, entry: content.description, files: files,
        citations: content.citations, movements: content.movements, targets: content.targets,
        documentDigest: documentDigest, textDigest: textDigest
      ).digest)
  }

  /// Whether it is entered as secret and yet holds content, which isn't kept.
  public var holdsSecretContent: Bool {
    content.description.isSecret
      && (textSize > 0 || packedDocument != nil || !content.files.isEmpty
        || !content.description.title.isEmpty)
  }

  /// The digest of what duplicates share: the file as taken in, else the text. Nil for lines of a
  /// register, which have neither.
  public var contentDigest: ContentDigest? {
    if let original = content.files.first(where: { $0.file.role == .original }) {
      return original.file.digest
    }
    return textSize == 0 ? nil : ContentDigest(sha256: textDigest)
  }
}

/// Prepares entries. One of these keeps its working memory; one thread uses it at a time.
public final class EntryPreparer {
  private let packer: Zstandard

  /// Makes a preparer.
  public init() throws(ArchiveError) {
    packer = try Zstandard(level: StoredText.level)
  }

  /// Encodes, packs and digests an entry.
  ///
  /// - Parameter identifier: The identifier it bears already, from the registry it is taken out of;
  ///   a new one is made without it.
  public func prepare(_ entry: NewEntry, identifier: String? = nil) throws(ArchiveError)
    -> PreparedEntry
  {
    let identifier = identifier ?? UniqueIdentifier.make()
    let json = entry.document?.canonicalJSON
    let textDigest = SHA256.digest(of: entry.text)
    let documentDigest = json.map(SHA256.digest(of:))
    let packedText = try packer.compress(entry.text)
    // The document says little that its text doesn't say.
    var packedDocument: [UInt8]?
    if let json { packedDocument = try packer.compress(json, prefix: entry.text) }
    let record = EntryRecord(
      identifier: identifier, entry: entry.description, files: entry.files.map(\.file),
      citations: entry.citations, movements: entry.movements, targets: entry.targets,
      documentDigest: documentDigest, textDigest: textDigest)
    var content = entry
    content.document = nil
    content.text = []
    let contentDigest =
      entry.files.first { $0.file.role == .original }?.file.digest.bytes ?? textDigest
    return PreparedEntry(
      content: content, identifier: identifier, packedText: packedText,
      textSize: entry.text.count, textDigest: textDigest, packedDocument: packedDocument,
      documentDigest: documentDigest, recordDigest: record.digest,
      contentKey: StoredText.key(contentDigest), secrecyMark: SecrecyMark(linesOf: entry.text))
  }
}

/// How texts are kept.
package enum StoredText {
  /// The work spent on packing: more makes texts little smaller and adding them much slower.
  package static let level = 1

  /// The first eight bytes of a digest as a number that is quick to look up.
  package static func key(_ digest: [UInt8]) -> Int64 {
    Int64(bitPattern: digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
