import Diagnostics

/// `hằng năm` throughout or `hàng năm` throughout.
struct YearlyRule: CheckRule {
  let facts = RuleFacts.plan("12", .warning, "Thông lệ chính tả")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.prose
    let right = lines.first { $0.lowercased.holds("hằng năm") }
    guard right != nil, let line = lines.first(where: { $0.lowercased.holds("hàng năm") })
    else { return }
    findings.append(
      finding(
        "mixed", at: line, quote: line.around("hàng năm"), in: subject,
        suggestion: write("hằng năm")))
  }
}
