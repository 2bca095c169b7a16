import Diagnostics

/// One sort of quotation marks, each with its partner.
struct QuotationRule: CheckRule {
  let facts = RuleFacts.plan("09", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.prose.filter { $0.text.holds(anyOf: ["\"", "“", "”"]) }
    let straight = lines.first { $0.text.contains("\"") }
    let curly = lines.first { $0.text.contains("“") || $0.text.contains("”") }
    if let straight, let curly {
      let later = straight.ordinal > curly.ordinal ? straight : curly
      findings.append(finding("mixed", at: later, in: subject))
    }
    for line in lines {
      let opened = line.text.count { $0 == "“" }
      let closed = line.text.count { $0 == "”" }
      let isOdd = !line.text.count(where: { $0 == "\"" }).isMultiple(of: 2)
      if opened != closed, straight == nil || !isOdd {
        findings.append(finding("open", at: line, in: subject))
      } else if isOdd, opened == closed {
        findings.append(finding("open", at: line, in: subject))
      }
    }
  }
}
