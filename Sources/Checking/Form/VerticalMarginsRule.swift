import Diagnostics

/// R03: the margins above and below.
struct VerticalMarginsRule: CheckRule {
  let facts = RuleFacts.form("R03", "Phụ lục I, Phần I, mục I.3", evidence: [.measures])

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let page = subject.format.page
    check(\.top, within: page.top, as: "top", of: subject, into: &findings)
    check(\.bottom, within: page.bottom, as: "bottom", of: subject, into: &findings)
  }
}
