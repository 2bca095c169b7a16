import Foundation
import Identifiers
import Registry
import Search
import Synchronization

/// Writes the files of an index, in its turn: nobody else writes in the folder while there is one.
///
/// A file gets a name nobody else can have, and is listed when it is on the disk. No listed file is ever
/// removed: it is first taken from the list, which takes the place of the old one at once.
struct IndexWriter {
  /// Files of fewer documents than this are small; many of them are made one.
  private static let smallSegment = 4096
  private static let smallSegmentLimit = 16

  private let search: RegistrySearch
  private let lock: IndexLock
  private var store: any RegistryStore { search.store }

  /// A writer whose turn it is.
  init(_ search: RegistrySearch, _ lock: IndexLock) {
    self.search = search
    self.lock = lock
  }

  /// Gives index files to the entries that have none, until at most `limit` are left.
  func addNewEntries(
    leaving limit: Int, _ progress: @escaping @Sendable (Int, Int) throws -> Void
  ) throws {
    var gaps = try search.gaps()
    while gaps.count > limit {
      let listed = Mutex(try search.segments())
      try write(gaps.ranges, count: gaps.count, progress) { made in
        guard let segment = try written(made) else { return }
        try listed.withLock {
          $0 = ($0 + [segment]).sorted { $0.entries.lowerBound < $1.entries.lowerBound }
          try search.catalogue.write($0)
        }
      }
      // Others came in meanwhile, and who added them left them to whose turn it was.
      let left = try search.gaps()
      guard left.ranges != gaps.ranges else { return }
      gaps = left
    }
  }

  /// Makes all files anew. The old ones serve until the new ones are whole, and stay when the work ends
  /// before.
  func makeAnew(_ progress: @escaping @Sendable (Int, Int) throws -> Void) throws {
    let last = try store.lastEntryID()
    let made = Mutex<[SearchSegment]>([])
    do {
      try write(EntryRanges([]).gaps(upTo: last), count: Int(last), progress) { segment in
        guard let written = try written(segment) else { return }
        made.withLock { $0.append(written) }
      }
      try progress(Int(last), Int(last))
    } catch {
      removeUnlisted()
      throw error
    }
    try search.catalogue.write(
      made.withLock { $0 }.sorted { $0.entries.lowerBound < $1.entries.lowerBound })
  }

  /// Makes one file of many small ones that lie side by side.
  func joinSmallFiles() throws {
    let listed = try search.segments()
    var run: [SearchSegment] = []
    for file in listed.reversed() {
      let sum = run.reduce(file.documentCount) { $0 + $1.documentCount }
      guard file.documentCount < IndexWriter.smallSegment, sum <= IndexWriter.smallSegment,
        run.last.map({ $0.entries.lowerBound == file.entries.upperBound + 1 }) ?? true
      else { break }
      run.append(file)
    }
    guard run.count >= IndexWriter.smallSegmentLimit, let first = run.last, let last = run.first
    else { return }
    var made: [SegmentMaker.Made] = []
    try SegmentMaker(store: store).make(first.entries.lowerBound...last.entries.upperBound) {
      made.append($0)
    }
    guard made.count == 1, let joined = try written(made[0]) else { return }
    try search.catalogue.write(listed.dropLast(run.count) + [joined])
  }

  /// Removes the files no list names: left by those that were replaced, or by a program that was
  /// stopped. A search that still has the list from before asks for the new one.
  func removeUnlisted() {
    search.folder.removeAll(but: Set(search.catalogue.read().segments.map(\.file)))
  }

  private func write(
    _ gaps: [ClosedRange<EntryID>], count: Int,
    _ progress: @escaping @Sendable (Int, Int) throws -> Void,
    _ keep: @Sendable (SegmentMaker.Made) throws -> Void
  ) throws {
    let store = store
    let pieces = try gaps.flatMap(pieces)
    let next = Atomic(0)
    let done = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    let threads = min(pieces.count, ProcessInfo.processInfo.activeProcessorCount)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while failure.withLock({ $0 == nil }) {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < pieces.count else { return }
        do {
          try SegmentMaker(store: store).make(pieces[piece]) { made in
            let sum = done.add(made.documentCount, ordering: .relaxed).newValue
            try progress(sum, count)
            try keep(made)
          }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// A range in pieces of about the text that makes a segment, judged by its first entries.
  private func pieces(of range: ClosedRange<EntryID>) throws -> [ClosedRange<EntryID>] {
    let sample = try store.entries(after: range.lowerBound - 1, limit: 200)
    let bytes = sample.reduce(1) { $0 + $1.text.count } / max(sample.count, 1)
    let size = EntryID(
      max(1024, min(SegmentBuilder.capacity, SegmentMaker.textLimit / max(bytes, 1))))
    return stride(from: range.lowerBound, through: range.upperBound, by: Int(size)).map {
      $0...min($0 + size - 1, range.upperBound)
    }
  }

  /// Writes the file of a segment; nil when its last entry is gone.
  private func written(_ made: SegmentMaker.Made) throws -> SearchSegment? {
    guard let last = try store.summaries(of: [made.entries.upperBound]).first else { return nil }
    return try search.folder.write(
      made.bytes, covering: made.entries, documentCount: made.documentCount,
      lastIdentifier: last.identifier)
  }
}
