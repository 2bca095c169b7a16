import Identifiers

/// What an index of the registry is made from.
public protocol IndexFeed: Sendable {
  /// The last entry's id, 0 when there is none.
  func lastEntryID() throws -> EntryID
  /// The entries that come after one, in order, with what an index needs of them.
  func entries(after id: EntryID, limit: Int) throws -> [IndexableEntry]
  /// The plain texts of the entries that come after one, in order.
  func texts(after id: EntryID, limit: Int) throws -> [(id: EntryID, text: [UInt8])]
  /// The ids of the entries after one that are entered as secret: no search finds them.
  func secretEntries(after id: EntryID) throws -> [EntryID]
}

/// Writes down which index files there are.
public protocol SegmentCatalogue: Sendable {
  /// The index files, in order of their entries.
  func searchSegments() throws -> [SearchSegment]
  /// Writes down an index file in place of others. Refused when it covers entries that another file
  /// covers, or that aren't there, or when one of the others is no longer written down.
  func publish(_ segment: SearchSegment, replacing files: [String]) throws
  /// Forgets all index files.
  func forgetSearchSegments() throws
}
