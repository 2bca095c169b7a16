import Cryptography
import Identifiers

/// What an index of the registry needs of an entry.
public struct IndexableEntry: Sendable {
  /// Its place in the registry.
  public let id: EntryID
  /// What the register says of it, recipients included; nil for what is secret, of which an index
  /// holds nothing.
  public let description: EntryDescription?
  /// The plain text in UTF-8.
  public let text: [UInt8]
  /// What it cites.
  public let citations: [EntryCitation]
  /// The movements it names.
  public let movements: [String]
  /// The targets it sets.
  public let targets: [EntryTarget]

  /// Makes what a store read.
  package init(
    id: EntryID, description: EntryDescription? = nil, text: [UInt8] = [],
    citations: [EntryCitation] = [], movements: [String] = [], targets: [EntryTarget] = []
  ) {
    self.id = id
    self.description = description
    self.text = text
    self.citations = citations
    self.movements = movements
    self.targets = targets
  }
}

/// A file of the search index and the entries it covers. Index files are derived: they can be made
/// anew of the entries' texts.
public struct SearchSegment: Sendable, Equatable {
  /// The name of its file in the folder of the index.
  public var file: String
  /// The entries it covers, from the first to the last.
  public var entries: ClosedRange<EntryID>
  /// How many documents it holds.
  public var documentCount: Int
  /// The digest of its file.
  public var digest: ContentDigest

  /// Describes an index file.
  public init(
    file: String, entries: ClosedRange<EntryID>, documentCount: Int, digest: ContentDigest
  ) {
    self.file = file
    self.entries = entries
    self.documentCount = documentCount
    self.digest = digest
  }
}
