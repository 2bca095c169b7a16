import Diagnostics

/// No target is set twice.
struct TargetRepetitionRule: CheckRule {
  let facts = RuleFacts.plan("03", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for repeated in subject.repetitions.targets {
      findings.append(
        finding(
          "twice", nil, ["paragraph": String(repeated.first.ordinal)], at: repeated.line,
          quote: repeated.quote, in: subject))
    }
  }
}
