/// What changed between two texts, word by word.
public enum WordDifference {
  /// The runs of words that stayed, went and came, in the order of the newer text; what went stands
  /// before what came in its place. Unchanged runs and blanks are those of the newer text. Spellings
  /// that differ only in how their letters are composed are the same.
  public static func changes(from older: String, to newer: String) -> [TextChange] {
    changes(from: WordSplit(older), to: WordSplit(newer))
  }

  static func changes(from older: WordSplit, to newer: WordSplit) -> [TextChange] {
    let pairs = SequenceAlignment.pairs(older.hashes, newer.hashes)
    return changes(of: runs(pairs, older, newer), older, newer)
  }

  /// A stretch of both texts, equal or not.
  private struct Stretch {
    var isSame: Bool
    var older: Range<Int>
    var newer: Range<Int>
  }

  /// The stretches between and of the pairs, without equal ones too slight to tell anything between
  /// large changes.
  private static func runs(
    _ pairs: [SequenceAlignment.Pair], _ older: WordSplit, _ newer: WordSplit
  ) -> [Stretch] {
    var runs: [Stretch] = []
    var old = 0
    var new = 0
    func change(_ older: Range<Int>, _ newer: Range<Int>) {
      if !older.isEmpty || !newer.isEmpty {
        runs.append(Stretch(isSame: false, older: older, newer: newer))
      }
    }
    for pair in pairs {
      change(old..<pair.older, new..<pair.newer)
      if let last = runs.last, last.isSame, last.older.upperBound == pair.older,
        last.newer.upperBound == pair.newer
      {
        runs[runs.count - 1].older = last.older.lowerBound..<pair.older + 1
        runs[runs.count - 1].newer = last.newer.lowerBound..<pair.newer + 1
      } else {
        runs.append(
          Stretch(
            isSame: true, older: pair.older..<pair.older + 1, newer: pair.newer..<pair.newer + 1))
      }
      (old, new) = (pair.older + 1, pair.newer + 1)
    }
    change(old..<older.tokens.count, new..<newer.tokens.count)
    return withoutSlight(runs, older, newer)
  }

  private static func withoutSlight(
    _ runs: [Stretch], _ older: WordSplit, _ newer: WordSplit
  ) -> [Stretch] {
    func weight(_ run: Stretch) -> Int {
      max(words(older, run.older), words(newer, run.newer))
    }
    var result: [Stretch] = []
    for (index, run) in runs.enumerated() {
      guard let last = result.last, !last.isSame else {
        result.append(run)
        continue
      }
      let isSlight =
        run.isSame && index + 1 < runs.count
        && weight(run) * 4 + 2 < min(weight(last), weight(runs[index + 1]))
      if isSlight || !run.isSame {
        result[result.count - 1].older = last.older.lowerBound..<run.older.upperBound
        result[result.count - 1].newer = last.newer.lowerBound..<run.newer.upperBound
      } else {
        result.append(run)
      }
    }
    return result
  }

  private static func words(_ split: WordSplit, _ range: Range<Int>) -> Int {
    split.tokens[range].count(where: \.isWord)
  }

  /// The changes of the stretches. Blanks in front of both what went and what came belong to what
  /// stayed before them.
  private static func changes(
    of runs: [Stretch], _ older: WordSplit, _ newer: WordSplit
  ) -> [TextChange] {
    var changes: [TextChange] = []
    for run in runs {
      if run.isSame {
        changes.append(.same(newer.text(run.newer)))
        continue
      }
      var removed = older.text(run.older)
      var added = newer.text(run.newer)
      if removed.first == " ", added.first == " ", case .same(let before)? = changes.last {
        changes[changes.count - 1] = .same(before + " ")
        removed.removeFirst()
        added.removeFirst()
      }
      if !removed.isEmpty { changes.append(.removed(removed)) }
      if !added.isEmpty { changes.append(.added(added)) }
    }
    return changes
  }
}

/// How alike two texts are.
enum WordLikeness {
  /// The share of words two texts have in common, from 0 to 1 (Dice over sorted hashes).
  static func share(_ left: [UInt64], _ right: [UInt64]) -> Double {
    let total = left.count + right.count
    guard total > 0 else { return 1 }
    return 2 * Double(common(left, right)) / Double(total)
  }

  /// How many elements two sorted lists have in common.
  static func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var common = 0
    var index = 0
    var other = 0
    while index < left.count, other < right.count {
      if left[index] == right[other] {
        common += 1
        index += 1
        other += 1
      } else if left[index] < right[other] {
        index += 1
      } else {
        other += 1
      }
    }
    return common
  }
}
