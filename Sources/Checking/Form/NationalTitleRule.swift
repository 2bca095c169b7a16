import Diagnostics
import Document

/// R08: Quốc hiệu.
struct NationalTitleRule: CheckRule {
  let facts = RuleFacts.form("R08", "Phụ lục I, Phần I, mục II.1.a")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let right = subject.format.words.nationalTitle
    guard let line = subject.anatomy.nationalTitle else {
      if subject.evidence.contains(.looks) {
        findings.append(finding("missing", nil, ["text": right], in: subject))
      }
      return
    }
    let words = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words == right {
      let isTyped = line.text != right
      if isTyped || line.isTooWide, subject.evidence.contains(.measures) {
        // The width of a column is what the file says, which a word processor may change.
        findings.append(
          finding("broken", isTyped ? .error : .warning, at: line, in: subject))
      }
    } else {
      let isCase = line.text.uppercased() == right
      findings.append(
        finding(
          isCase ? "not-capitals" : "text",
          nil, ["part": subject.look(of: .nationalTitle).name, "paragraphs": String(line.ordinal)],
          at: line, in: subject, suggestion: write(right)))
    }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .nationalTitle, [.size, .weight, .slant, .alignment])
    look.report(into: &findings)
    if case .arranged(_, _, 0) = line.position {
      findings.append(finding("place", at: line, in: subject))
    }
  }
}
