import Diagnostics

/// A finding as JSON output shows it: the diagnostic with its words.
struct Finding: Encodable {
  var code: String
  var severity: Severity
  var message: String
  var place: Place?
  var suggestion: String?
  var reference: String?

  /// The finding on one line, for people.
  let line: String

  init(_ diagnostic: Diagnostic, in language: Language) {
    code = diagnostic.code
    severity = diagnostic.severity
    message = diagnostic.message(in: language)
    place = diagnostic.place
    suggestion = diagnostic.suggestion?.text(in: language)
    reference = diagnostic.reference
    line = diagnostic.line(in: language)
  }

  private enum CodingKeys: String, CodingKey {
    case code, severity, message, place, suggestion, reference
  }
}
