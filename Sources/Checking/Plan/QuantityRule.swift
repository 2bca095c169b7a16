import Diagnostics

/// Quantities that say two things: `trên 90% trở lên`, `từ 05 đến 10 đảng viên trở lên`.
struct QuantityRule: CheckRule {
  let facts = RuleFacts.plan("07", .warning, "Thông lệ soạn thảo")

  /// How many words may stand between the number and what follows it.
  private static let reach = 4

  /// Words that make what follows a number a grade rather than a quantity.
  private static let grades: Set<String> = [
    "loai", "tot", "kha", "nhiem", "xuat", "cap", "muc", "trung", "bac", "hang",
  ]

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.anatomy.body + subject.anatomy.tables
    where line.folded.holds(anyOf: ["tro len", "tro xuong"]) {
      let words = Word.words(of: line.text)
      for index in words.indices.dropLast() where words[index].folded == "tro" {
        let end = words[index + 1].folded
        guard end == "len" || end == "xuong" else { continue }
        guard let quote = contradiction(words, before: index, end: end) else { continue }
        findings.append(
          finding("bounds", nil, ["found": quote], at: line, quote: quote, in: subject))
      }
    }
  }

  /// The words from the bound to the end that contradicts or repeats it; nil when there is none.
  private func contradiction(_ words: [Word], before index: Int, end: String) -> String? {
    var number = index - 1
    while number >= 0, index - number <= Self.reach + 1, !Quantity.isNumber(words[number]) {
      if words[number].endsClause || Self.grades.contains(words[number].folded) { return nil }
      number -= 1
    }
    guard number > 0, Quantity.isNumber(words[number]) else { return nil }
    if words[number].endsClause, number + 1 < index { return nil }
    var start: Int?
    let before = words[number - 1].folded
    let bounds: Set<String> = ["tren", "duoi", "hon", "nhat", "thieu", "da", "khoang"]
    if bounds.contains(before), before != "khoang" {
      let isPair = ["nhat", "thieu", "da"].contains(before)
      start = isPair ? max(0, number - 2) : number - 1
    } else if before == "den" || before == "-", number >= 3, words[number - 3].folded == "tu",
      Quantity.isNumber(words[number - 2])
    {
      start = number - 3
    }
    guard let start else { return nil }
    return words[start...index + 1].map(\.text).joined(separator: " ")
  }
}
