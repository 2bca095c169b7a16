import Citations
import Diagnostics
import VietnameseText

/// A citation agrees with what is known of the document it means: its kind, date and issuer.
struct CitationRule: CheckRule {
  let facts = RuleFacts.truth("01", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    var told: Set<String> = []
    var titled: Set<String> = []
    for item in subject.identified {
      let citation = item.citation
      func tell(
        _ aspect: String, _ severity: Severity, _ arguments: [String: String],
        suggestion: Message? = nil
      ) {
        findings.append(
          finding(
            aspect, severity,
            ["number": citation.number.text].merging(arguments) { $1 },
            at: citation.line, quote: citation.quote, in: subject, suggestion: suggestion))
      }
      switch item.identification {
      case .unknown:
        guard subject.tellsUnknownCitations, told.insert(citation.number.key).inserted else {
          continue
        }
        tell("unknown", .note, [:])
      case .another(let known):
        let key = "\(citation.number.key) \(citation.date?.iso ?? "") \(citation.issuer ?? "")"
        guard subject.tellsUnknownCitations, told.insert(key).inserted else { continue }
        tell(
          "another", .note, ["known": known.map(\.datedCitation).joined(separator: "; ")])
      case .document(let known, let agreement, isCertain: true):
        let severity: Severity = known.isVerified && known.doubts.isEmpty ? .error : .note
        // The first citation is full; what is cut there is cut for the whole text.
        if titled.insert(known.key).inserted, let title = known.title,
          citation.part(of: title) == .cut
        {
          tell("title", severity == .error ? .warning : .note, ["right": title])
        }
        if let found = citation.date, let right = known.date, agreement.date == .contradicts {
          // What is only partly known is no correction.
          tell(
            "date", severity, ["found": found.readable, "right": right.readable],
            suggestion: right.calendarDate.flatMap { write($0.numeric) })
        }
        if let found = citation.issuer, agreement.issuer == .contradicts {
          tell(
            "issuer", severity, ["found": found, "right": known.issuer],
            suggestion: write(known.issuer))
        }
        if let found = citation.kind, found != known.kind,
          Folding.fold(found) != Folding.fold(known.kind)
        {
          tell(
            "kind", severity, ["found": found, "right": known.kind],
            suggestion: write(known.kind))
        }
      case .document: continue
      }
    }
  }
}
