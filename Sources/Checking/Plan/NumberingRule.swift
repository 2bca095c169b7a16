import Diagnostics
import DocumentLanguage

/// R28: numbers follow one another: no gaps, no repeats, on any level.
struct NumberingRule: CheckRule {
  static let facts = RuleFacts(
    "ND30-R28", .plan, .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.đ")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    check(subject.anatomy.body, subject, into: &findings)
    for annex in subject.anatomy.annexes { check(annex.body, subject, into: &findings) }
  }

  private func check(
    _ lines: [DocumentLine], _ subject: CheckSubject, into findings: inout [Diagnostic]
  ) {
    var counts = Counts()
    for line in lines {
      guard let label = line.item, let number = label.numbers.last else { continue }
      let before = counts.next(label)
      if label.scheme == .decimal || label.scheme == .letter, number == 1, before > 1 {
        // A list of its own.
        continue
      }
      if number == before + 1 { continue }
      let found = label.printed
      let expected = label.printed(with: before + 1)
      let finding: PlanFinding =
        number <= before
        ? .repeatedNumber(found: found, expected: expected)
        : before == 0
          ? .firstNumber(found: found, expected: expected)
          : .gapInNumbers(found: found, expected: expected)
      findings.append(subject.diagnostic(finding, at: line))
    }
  }

  /// The last number of each level.
  private struct Counts {
    private var last: [Int: Int] = [:]

    /// Counts a label; the number before it on its level, 0 when it is the first.
    mutating func next(_ label: ItemLabel) -> Int {
      let depth =
        switch label.scheme {
        case .part: 0
        case .roman, .article: 1
        case .decimal: 2
        case .nested(let levels): 1 + levels
        case .letter: 8
        case .mark: 9
        }
      let before = last[depth] ?? 0
      last[depth] = label.numbers.last
      for lower in last.keys where lower > depth { last[lower] = nil }
      return before
    }
  }
}
