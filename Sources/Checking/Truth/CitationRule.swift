import Citations
import Diagnostics
import VietnameseText

/// A citation agrees with what is known of the document it means: its kind, date and issuer.
struct CitationRule: CheckRule {
  static let facts = RuleFacts.truth("01", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var told: Set<String> = []
    var titled: Set<String> = []
    for item in subject.identified {
      let citation = item.citation
      let number = citation.number.text
      func tell(
        _ finding: TruthFinding, as severity: Severity? = nil, suggestion: Message? = nil
      ) {
        findings.append(
          subject.diagnostic(
            finding, as: severity, at: citation.line, quote: citation.quote,
            suggestion: suggestion))
      }
      switch item.identification {
      case .unknown:
        guard subject.tellsUnknownCitations, told.insert(citation.number.key).inserted else {
          continue
        }
        tell(.unknownCitation(number: number))
      case .another(let known):
        let key = "\(citation.number.key) \(citation.date?.iso ?? "") \(citation.issuer ?? "")"
        guard subject.tellsUnknownCitations, told.insert(key).inserted else { continue }
        tell(
          .anotherDocument(
            number: number, known: known.map(\.datedCitation).joined(separator: "; ")))
      case .document(let known, let agreement, isCertain: true):
        // What isn't sure is only worth a look.
        let severity: Severity? = known.isVerified && known.doubts.isEmpty ? nil : .note
        // The first citation is full; what is cut there is cut for the whole text.
        if titled.insert(known.key).inserted, let title = known.title,
          citation.part(of: title) == .cut
        {
          tell(.cutTitle(number: number, right: title), as: severity)
        }
        if let found = citation.date, let right = known.date, agreement.date == .contradicts {
          // What is only partly known is no correction.
          tell(
            .dateOfDocument(number: number, found: found, right: right), as: severity,
            suggestion: right.calendarDate.map { .write($0.numeric) })
        }
        if let found = citation.issuer, agreement.issuer == .contradicts {
          tell(
            .issuerOfDocument(number: number, found: found, right: known.issuer), as: severity,
            suggestion: .write(known.issuer))
        }
        if let found = citation.kind, found != known.kind,
          Folding.fold(found) != Folding.fold(known.kind)
        {
          tell(
            .kindOfDocument(number: number, found: found, right: known.kind), as: severity,
            suggestion: .write(known.kind))
        }
      case .document: continue
      }
    }
  }
}
