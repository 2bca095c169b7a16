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

  init(_ diagnostic: Diagnostic, in words: Words) {
    code = diagnostic.code
    severity = diagnostic.severity
    message = diagnostic.message(in: words)
    place = diagnostic.place
    suggestion = diagnostic.suggestion?.text(in: words)
    reference = diagnostic.reference
    line = diagnostic.line(in: words)
  }

  private enum CodingKeys: String, CodingKey {
    case code, severity, message, place, suggestion, reference
  }
}
