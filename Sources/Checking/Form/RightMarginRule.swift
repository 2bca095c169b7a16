import Diagnostics

/// R05: the right margin.
struct RightMarginRule: CheckRule {
  let facts = RuleFacts.form("R05", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    check(
      \.right, within: subject.format.page.right, as: "margin", of: subject, into: &findings)
  }
}
