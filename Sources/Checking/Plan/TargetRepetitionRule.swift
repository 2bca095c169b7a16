import Diagnostics

/// No target is set twice.
struct TargetRepetitionRule: CheckRule {
  static let facts = RuleFacts.plan("03", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for repeated in subject.repetitions.targets {
      findings.append(
        subject.diagnostic(
          PlanFinding.repeatedTarget(paragraph: repeated.first.ordinal), at: repeated.line,
          quote: repeated.quote))
    }
  }
}
