import Diagnostics
import Document

/// R09: Tiêu ngữ and the line under it.
struct MottoRule: CheckRule {
  static let facts = RuleFacts.form("R09", "Phụ lục I, Phần I, mục II.1.b và II.1.c")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let right = subject.format.words.motto
    guard let line = subject.anatomy.motto else {
      if subject.evidence.contains(.looks) {
        findings.append(subject.diagnostic(FormFinding.noMotto(right: right)))
      }
      return
    }
    if line.text != right {
      findings.append(
        subject.diagnostic(
          FormFinding.motto(part: subject.look(of: .motto).name, paragraph: line.ordinal), at: line,
          suggestion: .write(right)))
    }
    guard subject.evidence.contains(.looks) else { return }
    var look = LookCheck(self, subject)
    look.check([line], as: .motto, [.size, .weight, .slant, .alignment])
    look.report(into: &findings)
    checkLine(under: [line], share: 0.93...1.07, .motto, in: subject, into: &findings)
    checkSingleSpacing(
      of: [subject.anatomy.nationalTitle, line].compactMap { $0 }, .motto, in: subject,
      into: &findings)
  }
}
