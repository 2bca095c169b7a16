import Diagnostics
import VietnameseText

/// Slips of typing and of character recognition: those of the lexicon, digits inside words, dots
/// with blanks between them.
struct SlipRule: CheckRule {
  static let facts = RuleFacts.plan("13", .warning, "Thông lệ chính tả")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.prose {
      for slip in subject.knowledge?.slips.matches(in: line.lowercased) ?? [] {
        findings.append(
          subject.diagnostic(
            PlanFinding.slip(found: slip.entry.wrong, right: slip.entry.right), at: line,
            quote: line.around(slip.entry.wrong), suggestion: .write(slip.entry.right)))
      }
      if line.has(.digit), let word = letterWithDigit(in: line.text) {
        findings.append(
          subject.diagnostic(
            PlanFinding.digitInWord(found: word), at: line, quote: line.around(word)))
      }
      if line.text.holds(". . .") {
        findings.append(
          subject.diagnostic(PlanFinding.partedDots, at: line, quote: line.around(". . .")))
      }
    }
  }

  /// Whether a digit stands right behind a letter, which few texts have.
  private func hasDigitBetweenLetters(_ text: String) -> Bool {
    var isAfterLetter = false
    for byte in text.utf8 {
      let isDigit = byte.isDigit
      if isDigit && isAfterLetter { return true }
      isAfterLetter = byte.isSmallLetter || byte >= 0x80
    }
    return false
  }

  /// A word of small letters with a digit among them, as recognition makes: `ca1ci`.
  private func letterWithDigit(in text: String) -> String? {
    guard hasDigitBetweenLetters(text) else { return nil }
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard let first = word.first, first.isLetter, let last = word.last, last.isLetter,
        word.contains(where: \.isNumber), word.contains(where: \.isLowercase),
        !word.contains(where: \.isUppercase)
      else { continue }
      return String(word)
    }
    return nil
  }
}
