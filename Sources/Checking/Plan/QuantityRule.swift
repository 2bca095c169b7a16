import Diagnostics

/// Quantities that say two things: `trên 90% trở lên`, `từ 05 đến 10 đảng viên trở lên`.
struct QuantityRule: CheckRule {
  static let facts = RuleFacts.plan("07", .warning, "Thông lệ soạn thảo")

  /// How many words may stand between the number and what follows it.
  private static let reach = 4

  private static let ends = PhraseSearch(["tro len", "tro xuong"])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.anatomy.body + subject.anatomy.tables
    where line.has(.digit) && Self.ends.isFound(in: line.folded) {
      let words = line.words
      for index in words.indices.dropLast() where line.content.folded(of: words[index]) == "tro" {
        let end = line.content.folded(of: words[index + 1])
        guard end == "len" || end == "xuong" else { continue }
        guard let quote = contradiction(line.content, before: index, subject.words.grades)
        else { continue }
        findings.append(
          subject.diagnostic(
            PlanFinding.contradictingBounds(found: quote), at: line, quote: quote))
      }
    }
  }

  /// The words from the bound to the end that contradicts or repeats it; nil when there is none.
  private func contradiction(
    _ line: LineText, before index: Int, _ grades: WordSet
  ) -> String? {
    let words = line.words
    var number = index - 1
    while number >= 0, index - number <= Self.reach + 1, !words[number].isNumber {
      if words[number].endsClause || grades.contains(words[number]) { return nil }
      number -= 1
    }
    guard number > 0, words[number].isNumber else { return nil }
    if words[number].endsClause, number + 1 < index { return nil }
    var start: Int?
    let before = line.folded(of: words[number - 1])
    if ["nhat", "thieu", "da"].contains(before) {
      start = max(0, number - 2)
    } else if ["tren", "duoi", "hon"].contains(before) {
      start = number - 1
    } else if before == "den" || before == "-", number >= 3,
      line.folded(of: words[number - 3]) == "tu", words[number - 2].isNumber
    {
      start = number - 3
    }
    guard let start else { return nil }
    return line.text(of: words[start...index + 1])
  }
}
