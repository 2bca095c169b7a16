import Diagnostics

/// R04: the left margin.
struct LeftMarginRule: CheckRule {
  static let facts = RuleFacts.form("R04", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    subject.checkMargin(.left, into: &findings)
  }
}
