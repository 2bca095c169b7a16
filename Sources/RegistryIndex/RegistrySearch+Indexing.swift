import Diagnostics
import Dispatch
import Foundation
import Identifiers
import Registry
import Search
import Synchronization

extension RegistrySearch {
  /// So many entries may be without an index file before adding one gives them a file.
  public static let tailLimit = 64
  /// Files of fewer documents than this are small; many of them are made one.
  private static let smallSegment = 4096
  private static let smallSegmentLimit = 16

  /// Gives index files to the entries that have none, when there are many of them; to be called by
  /// who has added entries. Another program doing the same at the same time does no harm: one of the
  /// two files is written down.
  ///
  /// - Parameters:
  ///   - limit: leave up to this many entries to be indexed by who searches.
  ///   - progress: told how many entries have their files, of how many, from any thread; it may throw to
  ///     end the work.
  public func indexNewEntries(
    leaving limit: Int = tailLimit,
    progress: @escaping @Sendable (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let gaps = EntryRanges(try segments().map(\.entries)).gaps(upTo: try store.lastEntryID())
    let count = gaps.reduce(0) { $0 + $1.count }
    guard count > limit else { return }
    try write(gaps, count: count, progress) { made in try publish(made, replacing: []) }
    try joinSmallFiles()
    folder.removeStrays(keeping: Set(try segments().map(\.file)))
  }

  /// Makes the index anew of the entries' texts. The old one serves until the new one is whole, and stays
  /// when the work ends before.
  ///
  /// - Parameter progress: told how many entries have their files, of how many, from any thread; it may
  ///   throw to end the work.
  public func reindex(
    progress: @escaping @Sendable (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let last = try store.lastEntryID()
    let all = EntryRanges([]).gaps(upTo: last)
    let made = Mutex<[SearchSegment]>([])
    do {
      try write(all, count: Int(last), progress) { segment in
        guard let written = try written(segment) else { return }
        made.withLock { $0.append(written) }
      }
      try progress(Int(last), Int(last))
    } catch {
      // A file made anew of the same texts bears the name of the one that is in use.
      let used = Set(catalogue.segments().map(\.file))
      for segment in made.withLock({ $0 }) where !used.contains(segment.file) {
        folder.remove(segment.file)
      }
      throw error
    }
    let fresh = made.withLock { $0 }
    let ranges = EntryRanges(fresh.map(\.entries))
    _ = try catalogue.update { old in
      // What another program has added meanwhile stays.
      (fresh + (try segments(of: old)).filter { !ranges.overlaps($0.entries) })
        .sorted { $0.entries.lowerBound < $1.entries.lowerBound }
    }
    folder.removeStrays(keeping: Set(fresh.map(\.file)))
  }

  private func write(
    _ gaps: [ClosedRange<EntryID>], count: Int,
    _ progress: @escaping @Sendable (Int, Int) throws -> Void,
    _ keep: @Sendable (SegmentMaker.Made) throws -> Void
  ) throws {
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
    return try folder.write(
      made.bytes, covering: made.entries, documentCount: made.documentCount,
      lastIdentifier: last.identifier)
  }

  /// Writes a segment and has it written down; drops it when another program was quicker.
  private func publish(_ made: SegmentMaker.Made, replacing files: [String]) throws {
    guard let segment = try written(made) else { return }
    let isPublished = try catalogue.update { written in
      let current = try segments(of: written)
      let kept = current.filter { !files.contains($0.file) }
      guard kept.count == current.count - files.count,
        !kept.contains(where: { $0.entries.overlaps(segment.entries) })
      else { return nil }
      return (kept + [segment]).sorted { $0.entries.lowerBound < $1.entries.lowerBound }
    }
    if !isPublished { folder.remove(segment.file) }
  }

  /// Makes one file of many small ones that lie side by side.
  private func joinSmallFiles() throws {
    var run: [SearchSegment] = []
    for file in try segments().reversed() {
      let sum = run.reduce(file.documentCount) { $0 + $1.documentCount }
      guard file.documentCount < RegistrySearch.smallSegment, sum <= RegistrySearch.smallSegment,
        run.last.map({ $0.entries.lowerBound == file.entries.upperBound + 1 }) ?? true
      else { break }
      run.append(file)
    }
    guard run.count >= RegistrySearch.smallSegmentLimit, let first = run.last, let last = run.first
    else { return }
    let range = first.entries.lowerBound...last.entries.upperBound
    var made: [SegmentMaker.Made] = []
    try SegmentMaker(store: store).make(range) { made.append($0) }
    guard made.count == 1 else { return }
    try publish(made[0], replacing: run.map(\.file))
  }
}
