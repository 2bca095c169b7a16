/// Pairs the paragraphs of two texts: equal ones first, then, between them, the edited ones with
/// their older forms.
enum ParagraphAligner {
  /// The least likeness of an edited paragraph to its older form.
  static let leastLikeness = 0.5
  /// The largest table of likenesses worked out in full, in cells.
  private static let fullCells = 4096

  /// The pairs, in order.
  static func pairs(
    _ older: [ComparedUnit], _ newer: [ComparedUnit]
  ) -> [SequenceAlignment.Pair] {
    var pairs: [SequenceAlignment.Pair] = []
    var low: SequenceAlignment.Pair = (0, 0)
    let equal = SequenceAlignment.pairs(older.map(\.key), newer.map(\.key))
    for pair in equal + [(older.count, newer.count)] {
      pairs += edited(older, low.older..<pair.older, newer, low.newer..<pair.newer)
      if pair.older < older.count { pairs.append(pair) }
      low = (pair.older + 1, pair.newer + 1)
    }
    return pairs
  }

  private static func edited(
    _ older: [ComparedUnit], _ old: Range<Int>, _ newer: [ComparedUnit], _ new: Range<Int>
  ) -> [SequenceAlignment.Pair] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    return old.count * new.count <= fullCells
      ? best(older, old, newer, new) : likely(older, old, newer, new)
  }

  /// The pairs in order with the greatest sum of likenesses.
  private static func best(
    _ older: [ComparedUnit], _ old: Range<Int>, _ newer: [ComparedUnit], _ new: Range<Int>
  ) -> [SequenceAlignment.Pair] {
    let width = new.count + 1
    var likeness = [Double](repeating: 0, count: (old.count + 1) * width)
    var table = likeness
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        let here = row * width + column
        let share = WordLikeness.share(
          older[old.lowerBound + row].words, newer[new.lowerBound + column].words)
        likeness[here] = share >= leastLikeness ? share : 0
        table[here] = max(
          table[here + width], table[here + 1], table[here + width + 1] + likeness[here])
      }
    }
    var pairs: [SequenceAlignment.Pair] = []
    var row = 0
    var column = 0
    while row < old.count, column < new.count {
      let here = row * width + column
      if likeness[here] > 0, table[here] == table[here + width + 1] + likeness[here] {
        pairs.append((old.lowerBound + row, new.lowerBound + column))
        row += 1
        column += 1
      } else if table[here] == table[here + width] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  /// The pairs found through words that few paragraphs have, for stretches too long to compare each
  /// paragraph with each.
  private static func likely(
    _ older: [ComparedUnit], _ old: Range<Int>, _ newer: [ComparedUnit], _ new: Range<Int>
  ) -> [SequenceAlignment.Pair] {
    let commonest = 12
    var holders: [UInt64: [Int]] = [:]
    for index in new {
      for word in Set(newer[index].words) where holders[word]?.count ?? 0 <= commonest {
        holders[word, default: []].append(index)
      }
    }
    var pairs: [SequenceAlignment.Pair] = []
    for index in old {
      var votes: [Int: Int] = [:]
      for word in Set(older[index].words) {
        guard let found = holders[word], found.count <= commonest else { continue }
        for other in found { votes[other, default: 0] += 1 }
      }
      let candidates = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
      let shares = candidates.map { other in
        (other.key, WordLikeness.share(older[index].words, newer[other.key].words))
      }
      if let found = shares.max(by: { $0.1 < $1.1 }), found.1 >= leastLikeness {
        pairs.append((index, found.0))
      }
    }
    return SequenceAlignment.increasing(pairs)
  }
}
