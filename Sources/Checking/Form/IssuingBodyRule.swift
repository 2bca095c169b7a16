import Diagnostics
import Document

/// R11: the issuing body: capitals, bold, with a line of a third to a half of the name under it.
struct IssuingBodyRule: CheckRule {
  static let facts = RuleFacts.form("R11", "Phụ lục I, Phần I, mục II.2.b", evidence: [.looks])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.issuingBody
    guard !lines.isEmpty else {
      findings.append(subject.diagnostic(FormFinding.noIssuingBody))
      return
    }
    var look = LookCheck(self, subject)
    look.check(lines, as: .issuingBody)
    look.report(into: &findings)
    checkLine(
      under: lines, share: share(in: subject), .issuingBody, in: subject, into: &findings)
    checkSingleSpacing(of: lines, .issuingBody, in: subject, into: &findings)
  }
}
