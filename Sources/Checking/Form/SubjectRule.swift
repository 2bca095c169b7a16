import Diagnostics
import Document

/// R17: what the document is about, and the line under it.
struct SubjectRule: CheckRule {
  static let facts = RuleFacts.form("R17", "Phụ lục I, Phần I, mục II.5", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard subject.anatomy.kind != nil else { return }
    let lines = subject.anatomy.subject
    guard let last = lines.last else {
      findings.append(subject.diagnostic(FormFinding.noSubject, at: subject.anatomy.kind))
      return
    }
    var look = LookCheck(self, subject)
    look.check(lines, as: .subject)
    look.report(into: &findings)
    checkLine(under: lines, share: share(in: subject), .subject, in: subject, into: &findings)
    if last.text.hasSuffix(".") || last.text.hasSuffix(";") {
      findings.append(subject.diagnostic(FormFinding.markBehindSubject, at: last))
    }
  }
}
