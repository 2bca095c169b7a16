import Diagnostics
import Document

/// R08: Quốc hiệu.
struct NationalTitleRule: CheckRule {
  static let facts = RuleFacts.form("R08", "Phụ lục I, Phần I, mục II.1.a")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let right = subject.format.words.nationalTitle
    guard let line = subject.anatomy.nationalTitle else {
      if subject.evidence.contains(.looks) {
        findings.append(subject.diagnostic(FormFinding.noNationalTitle(right: right)))
      }
      return
    }
    let words = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words == right {
      let isTyped = line.text != right
      if isTyped || line.isTooWide, subject.evidence.contains(.measures) {
        // The width of a column is what the file says, which a word processor may change.
        findings.append(
          subject.diagnostic(
            FormFinding.brokenNationalTitle, as: isTyped ? nil : .warning, at: line))
      }
    } else {
      let isCase = line.text.uppercased() == right
      let part = subject.look(of: .nationalTitle).name
      findings.append(
        isCase
          ? subject.diagnostic(
            LookFinding(facts, .notCapitals(part: part), paragraphs: [line.ordinal]), at: line,
            suggestion: .write(right))
          : subject.diagnostic(
            FormFinding.nationalTitle(part: part, paragraph: line.ordinal), at: line,
            suggestion: .write(right)))
    }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .nationalTitle, [.size, .weight, .slant, .alignment])
    look.report(into: &findings)
    if case .arranged(_, _, 0) = line.position {
      findings.append(subject.diagnostic(FormFinding.placeOfNationalTitle, at: line))
    }
  }
}
