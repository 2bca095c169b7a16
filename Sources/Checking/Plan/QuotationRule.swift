import Diagnostics

/// One sort of quotation marks, each with its partner.
struct QuotationRule: CheckRule {
  static let facts = RuleFacts.plan("09", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.prose.filter { $0.hasAny(.quote) }
    let straight = lines.first { $0.has(.straightQuote) }
    let curly = lines.first { $0.has(.curlyQuote) }
    if let straight, let curly {
      let later = straight.ordinal > curly.ordinal ? straight : curly
      findings.append(subject.diagnostic(PlanFinding.mixedQuotationMarks, at: later))
    }
    for line in lines {
      let scalars = line.text.unicodeScalars
      let opened = scalars.count { $0 == "“" }
      let closed = scalars.count { $0 == "”" }
      let isOdd = !scalars.count(where: { $0 == "\"" }).isMultiple(of: 2)
      if opened != closed, straight == nil || !isOdd {
        findings.append(subject.diagnostic(PlanFinding.openQuotation, at: line))
      } else if isOdd, opened == closed {
        findings.append(subject.diagnostic(PlanFinding.openQuotation, at: line))
      }
    }
  }
}
