import Diagnostics

/// R04: the left margin.
struct LeftMarginRule: CheckRule {
  let facts = RuleFacts.form("R04", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    check(
      \.left, within: subject.format.page.left, as: "margin", of: subject, into: &findings)
  }
}
