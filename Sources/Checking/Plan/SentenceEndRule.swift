import Diagnostics

/// A paragraph of running text ends with a mark.
struct SentenceEndRule: CheckRule {
  static let facts = RuleFacts.plan("15", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let lines = subject.anatomy.body
    let showsTitles = subject.evidence.contains(.looks)
    for (index, line) in lines.enumerated() where !line.endsSentence && !line.isHeading {
      guard line.words.count > 8 else { continue }
      // The next paragraph goes on with the sentence where a page broke it.
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let next, next.label == nil, next.text.first?.isLowercase == true,
        next.item == nil
      {
        continue
      }
      // Without looks a numbered line may as well be a title.
      if !showsTitles, let label = line.item, !label.numbers.isEmpty { continue }
      findings.append(
        subject.diagnostic(PlanFinding.openEnd, at: line, quote: "…" + line.text.suffix(60)))
    }
  }
}
