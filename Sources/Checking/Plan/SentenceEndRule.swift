import Diagnostics

/// A paragraph of running text ends with a mark.
struct SentenceEndRule: CheckRule {
  let facts = RuleFacts.plan("15", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    for line in subject.anatomy.body where !line.endsSentence && !line.isHeading {
      guard Word.words(of: line.text).count > 8 else { continue }
      findings.append(
        finding("missing", at: line, quote: "…" + line.text.suffix(60), in: subject))
    }
  }
}
