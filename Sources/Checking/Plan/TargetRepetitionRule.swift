import Diagnostics

/// No target is set twice.
struct TargetRepetitionRule: CheckRule {
  let facts = RuleFacts.plan("03", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var seen: [String: DocumentLine] = [:]
    for line in subject.anatomy.body where line.hasDigits && !line.isHeading {
      for sentence in Sentence.sentences(of: line)
      where sentence.words.count >= 6 && Quantity.isTarget(sentence.words) {
        guard let first = seen[sentence.key] else {
          seen[sentence.key] = line
          continue
        }
        findings.append(
          finding(
            "twice", nil, ["paragraph": String(first.ordinal)], at: line,
            quote: sentence.quote, in: subject))
      }
    }
  }
}
