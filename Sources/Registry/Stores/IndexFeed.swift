import Identifiers

/// What an index of the registry is made from.
///
/// Ids are a contract: a store gives them in ranges, and within a range they are dense and in the order of
/// commit. So whoever sees an entry sees every entry of its range before it, and an index asks for “what
/// comes after n” and misses nothing. A store of one file has one range, from 1.
public protocol IndexFeed: Sendable {
  /// The last entry's id, 0 when there is none.
  func lastEntryID() throws -> EntryID
  /// The entries that come after one, in order, with what an index needs of them.
  func entries(after id: EntryID, limit: Int) throws -> [IndexableEntry]
  /// The plain texts of the entries that come after one, in order.
  func texts(after id: EntryID, limit: Int) throws -> [(id: EntryID, text: [UInt8])]
  /// The ids of the entries after one whose content is shown to nobody: no search finds them.
  func sealedEntries(after id: EntryID) throws -> [EntryID]
}
