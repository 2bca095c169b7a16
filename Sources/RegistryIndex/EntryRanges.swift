import Identifiers
import Registry
import Search

/// Ranges of entries that don't overlap, in order.
struct EntryRanges {
  private let ranges: [ClosedRange<EntryID>]

  /// Makes a set of ranges given in any order.
  init(_ ranges: [ClosedRange<EntryID>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The entries from 1 to the last one that lie in none of the ranges.
  func gaps(upTo last: EntryID) -> [ClosedRange<EntryID>] {
    var gaps: [ClosedRange<EntryID>] = []
    var next: EntryID = 1
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = max(next, range.upperBound + 1)
    }
    if next <= last { gaps.append(next...last) }
    return gaps
  }

  /// Whether any range holds some of these entries.
  func overlaps(_ entries: ClosedRange<EntryID>) -> Bool {
    ranges.contains { $0.overlaps(entries) }
  }
}
