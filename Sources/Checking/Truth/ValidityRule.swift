import Citations
import Diagnostics

/// A cited document exists and is in force on the day of the document that cites it.
struct ValidityRule: CheckRule {
  let facts = RuleFacts.truth("02", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let documents = subject.documents, let date = subject.date else { return }
    var told: Set<String> = []
    for citation in subject.citations where told.insert(citation.number.key).inserted {
      guard
        let known = documents.document(
          citation.number.text, province: subject.province, on: date)
      else { continue }
      var arguments = ["document": known.shortCitation]
      // What isn't verified is only worth a look.
      func add(_ aspect: String, _ heaviest: Severity) {
        let severity = known.isVerified ? heaviest : .note
        findings.append(
          finding(
            aspect, severity, arguments, at: citation.line, quote: citation.quote, in: subject,
            wordsKey: "citations.\(aspect)"))
      }
      switch DocumentCatalogue.state(of: known, on: date) {
      case .unknown, .inForce: break
      case .notYetIssued:
        arguments["date"] = known.date?.calendarDate?.numeric ?? known.date?.iso ?? ""
        add("not-yet-issued", .error)
      case .notYetInForce(let from):
        arguments["date"] = from.numeric
        add("not-yet-in-force", .warning)
      case .ended(let end, let successor?):
        arguments["date"] = end.numeric
        arguments["successor"] = documents.document(successor)?.shortCitation ?? successor
        add("replaced", .warning)
      case .ended(let end, nil):
        arguments["date"] = end.numeric
        add("ended", .warning)
      }
    }
  }
}
