import Diagnostics
import Document

/// R16: the kind of the document.
struct KindRule: CheckRule {
  let facts = RuleFacts.form("R16", "Phụ lục I, Phần I, mục II.5", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let line = subject.anatomy.kind else {
      findings.append(finding("missing", in: subject))
      return
    }
    var look = LookCheck(self, subject)
    look.check([line], as: .kind)
    look.report(into: &findings)
  }
}
