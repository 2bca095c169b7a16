import Diagnostics

/// Hyphens with blanks between words, as the decree writes them: no dashes, no blank on one side.
struct DashRule: CheckRule {
  let facts = RuleFacts.plan("10", .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.anatomy.prose {
      if line.text.holds(anyOf: ["–", "—"]), let quote = dash(in: line.text) {
        findings.append(finding("dash", at: line, quote: quote, in: subject))
      }
      if line.text.holds(anyOf: ["- ", " -"]), let quote = oneSided(in: line.text) {
        findings.append(finding("blank", at: line, quote: quote, in: subject))
      }
    }
  }

  /// The words around the first dash between words or numbers.
  private func dash(in text: String) -> String? {
    guard let index = text.dropFirst().firstIndex(where: { $0 == "–" || $0 == "—" }) else {
      return nil
    }
    return words(around: index, in: text)
  }

  /// The words around the first hyphen with a blank on one side only, between letters.
  private func oneSided(in text: String) -> String? {
    let characters = Array(text)
    guard characters.count > 4 else { return nil }
    for index in 1..<characters.count - 1 where characters[index] == "-" {
      let before = characters[index - 1]
      let after = characters[index + 1]
      let isOneSided =
        before == " " && after.isLetter && index > 1 && characters[index - 2].isLetter
        || after == " " && before.isLetter && before.isLowercase
      guard isOneSided else { continue }
      return words(around: text.index(text.startIndex, offsetBy: index), in: text)
    }
    return nil
  }

  private func words(around index: String.Index, in text: String) -> String {
    let before = text[..<index].suffix(20)
    let after = text[index...].prefix(20)
    return "…\(before)\(after)…"
  }
}
