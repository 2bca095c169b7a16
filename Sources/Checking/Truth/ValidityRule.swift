import Citations
import Diagnostics

/// A cited document exists and is in force on the day of the document that cites it.
struct ValidityRule: CheckRule {
  static let facts = RuleFacts.truth("02", .error, "Danh mục văn bản")

  func check(_ subject: CheckSubject, into findings: inout [Diagnostic]) {
    guard let documents = subject.documents, let date = subject.date else { return }
    var told: Set<String> = []
    for item in subject.identified {
      // An end holds only for the document that is surely meant.
      guard case .document(let known, _, isCertain: true) = item.identification,
        told.insert(known.key).inserted
      else { continue }
      guard let finding = documents.validity(of: known, on: date) else { continue }
      // What isn't verified is only worth a look.
      findings.append(
        subject.diagnostic(
          TruthFinding.validity(finding), as: known.isVerified ? nil : .note,
          at: item.citation.line, quote: item.citation.quote))
    }
  }
}
