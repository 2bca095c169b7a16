import Comparing
import Diagnostics
import Foundation
import Identifiers
import Registry
import Search

/// The digests of the texts of a registry's entries, asked which entries are like a text and which
/// are nearly the same. Texts never change, so digests are kept in a file beside the registry and
/// only those of new entries are worked out; the file can be thrown away at any time.
public struct SimilarEntries {
  /// An entry like a text.
  public struct Match: Sendable, Equatable {
    /// The entry.
    public let id: EntryID
    /// About how much both have in common, from 0 to 1.
    public let likeness: Double
  }

  private static let batch = 256

  private let store: any RegistryStore
  private let file: SignatureFile
  private var kept: Data
  private var fresh: [UInt8] = []
  /// What is wrong with the file of digests; those that couldn't be used are worked out anew.
  public let notices: [Diagnostic]

  /// Opens the digests of a registry.
  /// - Parameter folder: where this machine keeps what it derives from the registry.
  public init(_ store: any RegistryStore, folder: String) {
    self.store = store
    file = SignatureFile(path: folder + "/signatures", registry: store.identifier)
    let (records, isWhole) = file.records()
    kept = records
    notices =
      isWhole ? [] : [Diagnostic(RegistryFinding.signaturesDamaged, at: Place(file: file.path))]
  }

  /// Works out the digests of the entries that came since and keeps them, where that is allowed.
  /// - Parameter progress: told how many entries are done and how many there are.
  public mutating func refresh(_ progress: (Int, Int) throws -> Void = { _, _ in }) throws {
    let total = try store.entryCount()
    let newest = try store.lastEntryID()
    if try !isOfRegistry { kept = Data() }
    var done = (kept.count + fresh.count) / SignatureFile.recordSize
    while lastID < newest {
      let texts = try store.texts(after: lastID, limit: SimilarEntries.batch)
      guard !texts.isEmpty else { break }
      let identifiers = Dictionary(
        try store.summaries(of: texts.map(\.id)).map { ($0.id, $0.identifier) },
        uniquingKeysWith: { first, _ in first })
      for (id, text) in texts {
        fresh += SignatureFile.record(
          of: id, identifier: identifiers[id] ?? "",
          DocumentSignature(String(decoding: text, as: UTF8.self)))
      }
      done += texts.count
      try progress(done, total)
    }
    guard !fresh.isEmpty, file.add(fresh, to: kept) else { return }
    kept = file.records().records
    fresh = []
  }

  /// Whether the entry of the last digest is the one the registry has: then so are all before it.
  private var isOfRegistry: Bool {
    get throws {
      guard kept.count >= SignatureFile.recordSize else { return true }
      let seal = SimilarEntries.number(kept.suffix(SignatureFile.recordSize).dropFirst(8))
      let entry = try store.summaries(of: [lastID]).first
      return entry.map { SignatureFile.seal(of: $0.identifier) } == seal
    }
  }

  /// The entries that have at least a share in common with a text, the most alike first.
  /// - Parameter left: an entry to leave out: the one asked about.
  public func matches(
    of text: String, least: Double, limit: Int, leavingOut left: EntryID? = nil
  ) -> [Match] {
    let wanted = DocumentSignature(text)
    guard !wanted.isEmpty else { return [] }
    var matches: [Match] = []
    let agreements = Int((least * Double(DocumentSignature.count)).rounded(.up))
    eachRecord { id, bytes in
      let count = SimilarEntries.agreements(of: bytes, with: wanted.values)
      guard count >= max(agreements, 1), id != left else { return }
      matches.append(
        Match(id: id, likeness: Double(count) / Double(DocumentSignature.count)))
    }
    matches.sort { ($1.likeness, $0.id) < ($0.likeness, $1.id) }
    return Array(matches.prefix(limit))
  }

  /// The groups of entries that are nearly the same, of two at least, the largest first.
  /// - Parameter least: the share they have in common at least.
  public func groups(least: Double) -> [[EntryID]] {
    var index = SimilarDocuments()
    eachRecord { id, bytes in
      if let signature = DocumentSignature(bytes: Array(bytes)) { index.add(id, signature) }
    }
    return index.nearDuplicates(least: least)
  }

  private var lastID: EntryID {
    let size = SignatureFile.recordSize
    if fresh.count >= size { return EntryID(clamping: SimilarEntries.number(fresh.suffix(size))) }
    return kept.count >= size ? EntryID(clamping: SimilarEntries.number(kept.suffix(size))) : 0
  }

  /// The number that some bytes begin with.
  private static func number(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func eachRecord(_ body: (EntryID, UnsafeRawBufferPointer) -> Void) {
    func visit(_ bytes: UnsafeRawBufferPointer) {
      var start = 0
      while start + SignatureFile.recordSize <= bytes.count {
        let id = EntryID(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: EntryID.self))
        let values = start + SignatureFile.recordHead..<start + SignatureFile.recordSize - 8
        body(id, UnsafeRawBufferPointer(rebasing: bytes[values]))
        start += SignatureFile.recordSize
      }
    }
    kept.withUnsafeBytes(visit)
    fresh.withUnsafeBytes(visit)
  }

  private static func agreements(of bytes: UnsafeRawBufferPointer, with values: [UInt16]) -> Int {
    values.withUnsafeBufferPointer { values in
      var count = 0
      for index in values.indices {
        let value = bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
        if UInt16(littleEndian: value) == values[index] { count += 1 }
      }
      return count
    }
  }
}
