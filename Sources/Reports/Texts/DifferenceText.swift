import Comparing
import Diagnostics
import Office

/// A comparison as lines for a person to read.
public struct DifferenceText {
  private let words: Words
  private let marksWords: Bool
  private let showsUnchanged: Bool

  /// Makes texts.
  /// - Parameters:
  ///   - marksWords: whether words are marked in their lines.
  ///   - showsUnchanged: whether what stayed is shown too.
  public init(in words: Words, marksWords: Bool, showsUnchanged: Bool) {
    self.words = words
    self.marksWords = marksWords
    self.showsUnchanged = showsUnchanged
  }

  /// What was forgotten, when that was asked for; the whole comparison else.
  public func lines(of difference: PlanDifference) -> [String] {
    if let forgotten = difference.forgotten { return lines(of: forgotten) }
    let comparison = difference.comparison
    var lines = ["--- \(difference.older.label)", "+++ \(difference.newer.label)"]
    if comparison.isSame {
      lines.append(text("diff.same"))
      guard showsUnchanged else { return lines }
    }
    let counts = comparison.counts
    lines +=
      ComparisonText(
        comparison, in: words, showsUnchanged: showsUnchanged, marksWords: marksWords
      ).lines
    lines.append(
      text(
        "diff.counts",
        [
          "same": String(counts.same), "edited": String(counts.edited),
          "added": String(counts.added), "removed": String(counts.removed),
          "moved": String(counts.moved),
          "percent": String(Int((comparison.likeness * 100).rounded())),
        ]))
    return lines
  }

  private func lines(of forgotten: [Diagnostic]) -> [String] {
    guard !forgotten.isEmpty else { return [text("diff.nothing-forgotten")] }
    var lines = [text("diff.forgotten", ["count": String(forgotten.count)])]
    for finding in forgotten {
      let place = finding.place?.path.map { "\($0): " } ?? ""
      let severity = Message("severity.\(finding.severity.rawValue)").text(in: words)
      lines.append("  \(place)\(severity): \(finding.message(in: words)) [\(finding.code)]")
      if let quote = finding.place?.quote { lines.append("    «\(quote)»") }
    }
    return lines
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Message(key, arguments).text(in: words)
  }
}
