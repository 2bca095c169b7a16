import Diagnostics
import DocumentLanguage

/// Number and day, which a draft leaves blank because they are given at issue.
struct BlankRule: CheckRule {
  static let facts = RuleFacts.plan("06", .note, "NĐ 30/2020/NĐ-CP, Điều 15")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    if let line = subject.anatomy.code, PrintedCode(line.text).number.isEmpty {
      findings.append(subject.diagnostic(PlanFinding.blankNumber, at: line))
    }
    if let line = subject.anatomy.placeAndDate, let date = subject.anatomy.printedDate,
      date.day.isEmpty || date.month.isEmpty
    {
      findings.append(subject.diagnostic(PlanFinding.blankDay, at: line))
    }
  }
}
