import Citations
import Diagnostics

/// R21: the first citation of a document gives its date and issuer; number and date aren't parted
/// by a comma.
struct CitationFormRule: CheckRule {
  let facts = RuleFacts(
    "ND30-R21", .plan, .warning, "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var cited: Set<String> = []
    for citation in subject.citations {
      if citation.hasComma {
        findings.append(
          finding("comma", .note, at: citation.line, quote: citation.quote, in: subject))
      }
      if let right = partyNumber(citation.number) {
        findings.append(
          finding(
            "party", nil, ["found": citation.number.text, "right": right], at: citation.line,
            quote: citation.quote, in: subject, suggestion: write(right)))
      }
      // A normative document bears its year in its number, yet the first citation is full.
      guard cited.insert(citation.number.key).inserted else { continue }
      let number = ["number": citation.number.text]
      if !citation.hasDate {
        findings.append(
          finding("date", nil, number, at: citation.line, quote: citation.quote, in: subject))
      }
      if citation.isLast, citation.number.family != .legislature {
        findings.append(
          finding("subject", .note, number, at: citation.line, quote: citation.quote, in: subject))
      }
      if citation.issuer == nil, citation.number.family != .legislature {
        findings.append(
          finding("issuer", .note, number, at: citation.line, quote: citation.quote, in: subject))
      }
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
