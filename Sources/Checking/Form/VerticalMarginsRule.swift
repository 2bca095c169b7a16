import Diagnostics

/// R03: the margins above and below.
struct VerticalMarginsRule: CheckRule {
  static let facts = RuleFacts.form("R03", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    subject.checkMargin(.top, into: &findings)
    subject.checkMargin(.bottom, into: &findings)
  }
}
