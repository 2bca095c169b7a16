import Cryptography
import Document
import Identifiers

/// Reads entries.
public protocol EntryReading: Sendable {
  /// An entry with everything that hangs on it.
  func entry(_ id: EntryID) throws -> RegistryEntry
  /// Some entries with everything that hangs on them, in the order asked for; what isn't there is left
  /// out. A page of a register is read by this: it takes the same number of steps for any number of
  /// entries.
  func entries(_ ids: [EntryID]) throws -> [RegistryEntry]
  /// The entry with an identifier, nil when there is none.
  func entry(identifiedBy identifier: String) throws -> EntryID?
  /// The entries that bear a number and symbol, in any spelling, oldest first.
  func entries(numbered code: String) throws -> [EntryID]
  /// Whether a file with these bytes was taken in already, and with which entry.
  func entry(withOriginal digest: ContentDigest) throws -> EntryID?
  /// The lines of some entries, in the order asked for; what isn't there is left out.
  func summaries(of ids: [EntryID]) throws -> [EntrySummary]
  /// The lines that a filter lets through, in order of body, year and number.
  func summaries(where filter: EntryFilter) throws -> [EntrySummary]
  /// How many entries there are.
  func entryCount() throws -> Int
  /// The document of an entry; nil for lines of older registers.
  func document(of id: EntryID) throws -> AdministrativeDocument?
  /// The canonical JSON of an entry's document; nil for lines of older registers.
  func documentBytes(of id: EntryID) throws -> [UInt8]?
  /// The plain text of an entry in UTF-8.
  func text(of id: EntryID) throws -> [UInt8]
  /// The plain texts of some entries, in the order asked for; what isn't there is left out.
  func texts(of ids: [EntryID]) throws -> [(id: EntryID, text: [UInt8])]
  /// Hands the bytes of a file over in pieces.
  func readFile(_ digest: ContentDigest, _ body: ([UInt8]) throws -> Void) throws
  /// The ids of the entries that hold a document and came here in one of several ways, in order.
  func documentedEntries(from origins: Set<EntryOrigin>) throws -> [EntryID]
  /// The entries that cite documents, by the keys of their numbers (``EntryCitation/key``), with
  /// every such citation; in order of the entries.
  func entries(citing keys: [String]) throws -> [CitingEntry]
  /// What some entries cite, in order, by entry.
  func citations(of ids: [EntryID]) throws -> [EntryID: [EntryCitation]]
  /// The entries that aren't in force, with their states.
  func entryStates() throws -> [EntryID: EntryState]
}

extension EntryReading {
  /// The bytes of a file.
  public func file(_ digest: ContentDigest) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try readFile(digest) { bytes += $0 }
    return bytes
  }
}
