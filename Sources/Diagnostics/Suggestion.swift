import VietnameseText

/// "Did you mean …": the known name nearest to one that isn't known.
public enum Suggestion {
  /// The message that proposes the candidate nearest to a name, nil when none is near enough (more
  /// than a third of its letters would have to change). Case and diacritics don't count.
  public static func message(for name: String, among candidates: some Sequence<String>) -> Message?
  {
    nearest(to: name, among: candidates).map { Message("suggestion.did-you-mean", ["name": $0]) }
  }

  /// The candidate nearest to a name; the first of several that are equally near.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Folding.fold(name).utf8)
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(wanted, Array(Folding.fold(candidate).utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours between two
  /// byte strings.
  public static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for (row, byte) in left.enumerated() {
      current[0] = row + 1
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (byte == other ? 0 : 1)
        var cost = Swift.min(previous[column + 1] + 1, current[column] + 1, replaced)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = Swift.min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count]
  }
}
