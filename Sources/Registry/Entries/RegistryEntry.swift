import Cryptography
import Document
import Identifiers

/// A line of the registry, as lists show it.
public struct EntrySummary: Sendable, Equatable {
  /// Its place in the registry, from 1 in the order of coming in.
  public let id: EntryID
  /// The identifier it keeps outside this registry too (UUID).
  public let identifier: String
  /// What has become of it.
  public let state: EntryState
  /// What the register says of it; the recipients are left out. Of what is sealed number, day and
  /// holder alone.
  public let description: EntryDescription
  /// Whether its content is shown to nobody: it is a state secret, entered as one or bearing the mark.
  public let isSealed: Bool

  /// Makes what a store read.
  package init(
    id: EntryID, identifier: String, state: EntryState, description: EntryDescription,
    isSealed: Bool
  ) {
    self.id = id
    self.identifier = identifier
    self.state = state
    self.description = isSealed ? description.sealed : description
    self.isSealed = isSealed
  }
}

/// An entry with everything that hangs on it but its document, its text and the bytes of its files.
public struct RegistryEntry: Sendable, Equatable {
  /// Its place in the registry, from 1 in the order of coming in.
  public let id: EntryID
  /// The identifier it keeps outside this registry too (UUID).
  public let identifier: String
  /// What has become of it.
  public let state: EntryState
  /// What the register says of it.
  public let description: EntryDescription
  /// Its files, in order.
  public let files: [EntryFile]
  /// What it cites, in order.
  public let citations: [EntryCitation]
  /// The movements it names.
  public let movements: [String]
  /// The targets it sets.
  public let targets: [Target]
  /// What was corrected, replaced or recalled by it, and what corrected, replaced or recalled it.
  public let relations: [EntryRelation]
  /// Who took it in or issued it.
  public let createdBy: Actor
  /// When.
  public let createdAt: Timestamp
  /// The digest of the document's canonical JSON; nil for lines of older registers.
  public let documentDigest: ContentDigest?
  /// The digest of the text.
  public let textDigest: ContentDigest
  /// The digest of all that was written down when it came in.
  public let recordDigest: ContentDigest
  /// The digest of its line in the journal: its place in the chain.
  public let chainDigest: ContentDigest
  /// The entry that has the same number and symbol, when this one was taken in nevertheless.
  public let conflictsWith: EntryID?
  /// Whether its content is shown to nobody: it is a state secret, which isn't kept here any more.
  public let isSealed: Bool

  /// Makes what a store read.
  package init(
    id: EntryID, identifier: String, state: EntryState, description: EntryDescription,
    files: [EntryFile], citations: [EntryCitation], movements: [String], targets: [Target],
    relations: [EntryRelation], createdBy: Actor, createdAt: Timestamp,
    documentDigest: ContentDigest?, textDigest: ContentDigest, recordDigest: ContentDigest,
    chainDigest: ContentDigest, conflictsWith: EntryID?, isSealed: Bool
  ) {
    self.id = id
    self.identifier = identifier
    self.state = state
    self.description = description
    self.files = files
    self.citations = citations
    self.movements = movements
    self.targets = targets
    self.relations = relations
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.documentDigest = documentDigest
    self.textDigest = textDigest
    self.recordDigest = recordDigest
    self.chainDigest = chainDigest
    self.conflictsWith = conflictsWith
    self.isSealed = isSealed
  }
}

/// A document that corrects, replaces or recalls another one.
public struct EntryRelation: Sendable, Equatable {
  /// What one document does to the other (NĐ 30/2020, Điều 18).
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Corrects faults of form by a letter (đính chính).
    case corrects
    /// Takes its place (thay thế), a plan that of a plan.
    case replaces
    /// Withdraws it (thu hồi).
    case recalls
  }

  /// What is done.
  public let kind: Kind
  /// The entry it is done to.
  public let entry: EntryID
  /// The entry of the document that does it; nil for a recall without a document of its own.
  public let by: EntryID?
  /// Why.
  public let reason: String
  /// Who wrote it down.
  public let actor: Actor
  /// When.
  public let time: Timestamp

  /// Makes what a store read.
  package init(
    kind: Kind, entry: EntryID, by: EntryID?, reason: String, actor: Actor, time: Timestamp
  ) {
    self.kind = kind
    self.entry = entry
    self.by = by
    self.reason = reason
    self.actor = actor
    self.time = time
  }
}
