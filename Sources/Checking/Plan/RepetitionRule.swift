import Diagnostics

/// Nothing is said twice: no sentence, and no passage inside one paragraph.
struct RepetitionRule: CheckRule {
  static let facts = RuleFacts.plan("02", .warning, "Thông lệ soạn thảo")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    let told = subject.repetitions
    let sentences = told.sentences.map { (repeated: $0, isPassage: false) }
    let passages = told.passages.map { (repeated: $0, isPassage: true) }
    let all = (sentences + passages).sorted { $0.repeated.line.index < $1.repeated.line.index }
    for (repeated, isPassage) in all {
      let finding: PlanFinding =
        isPassage ? .repeatedPassage : .repeatedSentence(paragraph: repeated.first.ordinal)
      findings.append(subject.diagnostic(finding, at: repeated.line, quote: repeated.quote))
    }
  }
}
