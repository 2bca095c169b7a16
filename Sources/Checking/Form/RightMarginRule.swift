import Diagnostics

/// R05: the right margin.
struct RightMarginRule: CheckRule {
  static let facts = RuleFacts.form("R05", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    subject.checkMargin(.right, into: &findings)
  }
}
