import Citations
import Diagnostics

/// R21: the first citation of a document gives its date and issuer; number and date aren't parted
/// by a comma.
struct CitationFormRule: CheckRule {
  static let facts = RuleFacts(
    "ND30-R21", .plan, .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var cited: Set<String> = []
    for citation in subject.citations {
      func tell(_ finding: PlanFinding, suggestion: Message? = nil) {
        findings.append(
          subject.diagnostic(
            finding, at: citation.line, quote: citation.quote, suggestion: suggestion))
      }
      let number = citation.number.text
      if citation.hasComma { tell(.commaInCitation) }
      if let right = partyNumber(citation.number) {
        tell(.partyNumber(found: number, right: right), suggestion: .write(right))
      }
      // A normative document bears its year in its number, yet the first citation is full.
      guard cited.insert(citation.number.key).inserted else { continue }
      if !citation.hasDate { tell(.citationWithoutDate(number: number)) }
      guard citation.number.family != .legislature else { continue }
      if citation.isLast { tell(.citationWithoutSubject(number: number)) }
      if citation.issuer == nil { tell(.citationWithoutIssuer(number: number)) }
    }
  }

  /// The number of a Party document that is written as those of the State are: `27/NQ-TW` for
  /// `27-NQ/TW`; nil for other numbers.
  private func partyNumber(_ number: DocumentNumber) -> String? {
    guard number.family == .administrative, let kind = number.kind, let organ = number.organs.first,
      number.organs.count == 1, organ == "TW" || organ == "TU"
    else { return nil }
    return "\(number.serial)-\(kind)/\(organ)"
  }
}
