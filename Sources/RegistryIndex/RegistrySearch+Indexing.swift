import Identifiers
import Registry

extension RegistrySearch {
  /// So many entries may be without an index file before adding one gives them a file.
  public static let tailLimit = 64

  /// Gives index files to the entries that have none, when there are many of them; to be called by
  /// who has added entries. While another program writes in the index it is left to that one.
  ///
  /// - Parameters:
  ///   - limit: leave up to this many entries to be indexed by who searches.
  ///   - progress: told how many entries have their files, of how many, from any thread; it may throw to
  ///     end the work.
  public func indexNewEntries(
    leaving limit: Int = tailLimit,
    progress: @escaping @Sendable (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    guard try gaps().count > limit, let lock = try IndexLock(attempting: folder.path) else {
      return
    }
    let writer = IndexWriter(self, lock)
    try writer.addNewEntries(leaving: limit, progress)
    try writer.joinSmallFiles()
    writer.removeUnlisted()
  }

  /// Makes the index anew of the entries' texts, when it is the turn of this program. The old one serves
  /// until the new one is whole, and stays when the work ends before.
  ///
  /// - Parameter progress: told how many entries have their files, of how many, from any thread; it may
  ///   throw to end the work.
  public func reindex(
    progress: @escaping @Sendable (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let count = Int(try store.lastEntryID())
    let writer = IndexWriter(
      self, try IndexLock.wait(for: folder.path) { try progress(0, count) })
    try writer.makeAnew(progress)
    try writer.addNewEntries(leaving: RegistrySearch.tailLimit) { _, _ in }
    writer.removeUnlisted()
  }

  /// The entries that have no index file.
  func gaps() throws -> (ranges: [ClosedRange<EntryID>], count: Int) {
    let ranges = EntryRanges(try segments().map(\.entries)).gaps(upTo: try store.lastEntryID())
    return (ranges, ranges.reduce(0) { $0 + $1.count })
  }
}
