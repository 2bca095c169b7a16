import Citations
import Diagnostics

/// A cited document exists and is in force on the day of the document that cites it.
struct ValidityRule: CheckRule {
  let facts = RuleFacts.truth("02", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let documents = subject.documents, let date = subject.date else { return }
    var told: Set<String> = []
    for item in subject.identified {
      // An end holds only for the document that is surely meant.
      guard case .document(let known, _, isCertain: true) = item.identification,
        told.insert(known.key).inserted
      else { continue }
      let citation = item.citation
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
        arguments["date"] = known.date?.readable ?? ""
        add("not-yet-issued", .error)
      case .notYetInForce(let from):
        arguments["date"] = from.numeric
        add("not-yet-in-force", .warning)
      case .ended(let end, let successor?):
        arguments["date"] = end.numeric
        arguments["successor"] = documents.successor(of: known)?.shortCitation ?? successor
        add("replaced", .warning)
      case .ended(let end, nil):
        arguments["date"] = end.numeric
        add("ended", .warning)
      }
    }
  }
}
