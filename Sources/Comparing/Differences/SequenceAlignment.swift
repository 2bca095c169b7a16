/// Finds what two sequences have in common, in order. Small stretches are aligned exactly; large
/// ones are first cut at elements that stand just once in both, so that the time stays near the
/// length of the sequences and the memory is bounded.
enum SequenceAlignment {
  /// An element of both sequences.
  typealias Pair = (older: Int, newer: Int)

  /// The largest table of an exact alignment, in cells.
  private static let exactCells = 1 << 16
  /// The largest table where no single element parts a stretch.
  private static let lastCells = 1 << 20

  /// The pairs of equal elements of a long common subsequence, in order.
  static func pairs(_ older: [UInt64], _ newer: [UInt64]) -> [Pair] {
    var pairs: [Pair] = []
    var pending = [(older.indices, newer.indices)]
    while var (old, new) = pending.popLast() {
      while let first = old.first, let other = new.first, older[first] == newer[other] {
        pairs.append((first, other))
        old.removeFirst()
        new.removeFirst()
      }
      while let last = old.last, let other = new.last, older[last] == newer[other] {
        pairs.append((last, other))
        old.removeLast()
        new.removeLast()
      }
      guard !old.isEmpty, !new.isEmpty else { continue }
      if old.count * new.count <= exactCells {
        pairs += longest(older, old, newer, new)
        continue
      }
      var anchors = anchors(older, old, newer, new, width: 1)
      if anchors.isEmpty { anchors = self.anchors(older, old, newer, new, width: 3) }
      guard !anchors.isEmpty else {
        if old.count * new.count <= lastCells { pairs += longest(older, old, newer, new) }
        continue
      }
      var low: Pair = (old.lowerBound, new.lowerBound)
      for anchor in anchors {
        pairs.append(anchor)
        pending.append((low.older..<anchor.older, low.newer..<anchor.newer))
        low = (anchor.older + 1, anchor.newer + 1)
      }
      pending.append((low.older..<old.upperBound, low.newer..<new.upperBound))
    }
    return pairs.sorted { $0.older < $1.older }
  }

  /// The longest common subsequence of two stretches.
  private static func longest(
    _ older: [UInt64], _ old: Range<Int>, _ newer: [UInt64], _ new: Range<Int>
  ) -> [Pair] {
    let width = new.count + 1
    var table = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      let element = older[old.lowerBound + row]
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        let here = row * width + column
        table[here] =
          element == newer[new.lowerBound + column]
          ? table[here + width + 1] + 1 : max(table[here + width], table[here + 1])
      }
    }
    var pairs: [Pair] = []
    var row = 0
    var column = 0
    while row < old.count, column < new.count {
      let here = row * width + column
      if older[old.lowerBound + row] == newer[new.lowerBound + column] {
        pairs.append((old.lowerBound + row, new.lowerBound + column))
        row += 1
        column += 1
      } else if table[here + width] >= table[here + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  /// The elements, or runs of so many elements, that stand just once in both stretches and in the
  /// same order.
  private static func anchors(
    _ older: [UInt64], _ old: Range<Int>, _ newer: [UInt64], _ new: Range<Int>, width: Int
  ) -> [Pair] {
    let inOlder = unique(older, old, width: width)
    let inNewer = unique(newer, new, width: width)
    let common = inOlder.compactMap { key, index -> Pair? in
      guard index >= 0, let other = inNewer[key], other >= 0 else { return nil }
      return (index, other)
    }
    return increasing(common.sorted { $0.older < $1.older })
  }

  /// Where each run stands; -1 for runs that stand more than once.
  private static func unique(
    _ elements: [UInt64], _ range: Range<Int>, width: Int
  ) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    guard range.count >= width else { return places }
    places.reserveCapacity(range.count)
    for index in range.lowerBound...range.upperBound - width {
      var key = elements[index]
      for offset in 1..<max(width, 1) { key = ByteHash.joined(key, elements[index + offset]) }
      if places.updateValue(index, forKey: key) != nil { places[key] = -1 }
    }
    return places
  }

  /// The longest run of pairs that rises in both sequences.
  static func increasing(_ pairs: [Pair]) -> [Pair] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].newer < pair.newer { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [Pair] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = previous[index]
    }
    return result.reversed()
  }
}
