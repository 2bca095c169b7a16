import Document
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
  public let targets: [Target]

  /// Makes what a store read.
  package init(
    id: EntryID, description: EntryDescription? = nil, text: [UInt8] = [],
    citations: [EntryCitation] = [], movements: [String] = [], targets: [Target] = []
  ) {
    self.id = id
    self.description = description
    self.text = text
    self.citations = citations
    self.movements = movements
    self.targets = targets
  }
}
