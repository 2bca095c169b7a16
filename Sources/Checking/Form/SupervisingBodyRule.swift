import Diagnostics
import Document

/// R10: the body above the issuing one: capitals, not bold.
struct SupervisingBodyRule: CheckRule {
  static let facts = RuleFacts.form("R10", "Phụ lục I, Phần I, mục II.2", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var look = LookCheck(self, subject)
    look.check(subject.anatomy.supervisingBody, as: .supervisingBody)
    look.report(into: &findings)
    checkSingleSpacing(
      of: subject.anatomy.supervisingBody, .supervisingBody, in: subject, into: &findings)
  }
}
