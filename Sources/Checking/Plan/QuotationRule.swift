import Diagnostics

/// One sort of quotation marks, each with its partner.
struct QuotationRule: CheckRule {
  let facts = RuleFacts.plan("09", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.prose.filter { $0.hasAny(.quote) }
    let straight = lines.first { $0.has(.straightQuote) }
    let curly = lines.first { $0.has(.curlyQuote) }
    if let straight, let curly {
      let later = straight.ordinal > curly.ordinal ? straight : curly
      findings.append(finding("mixed", at: later, in: subject))
    }
    for line in lines {
      let scalars = line.text.unicodeScalars
      let opened = scalars.count { $0 == "“" }
      let closed = scalars.count { $0 == "”" }
      let isOdd = !scalars.count(where: { $0 == "\"" }).isMultiple(of: 2)
      if opened != closed, straight == nil || !isOdd {
        findings.append(finding("open", at: line, in: subject))
      } else if isOdd, opened == closed {
        findings.append(finding("open", at: line, in: subject))
      }
    }
  }
}
