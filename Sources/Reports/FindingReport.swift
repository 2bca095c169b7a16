import Diagnostics

/// A finding as JSON shows it: what is wrong, how much it weighs, where, and its words.
public struct FindingReport: Report {
  private let code: String
  /// How much it weighs.
  public let severity: Severity
  private let message: String
  private let place: Place?
  private let suggestion: String?
  private let reference: String?
  /// The finding on one line, for people.
  public let line: String

  /// Makes the report of a finding in some words.
  public init(_ finding: Diagnostic, in words: Words) {
    code = finding.code
    severity = finding.severity
    message = finding.message(in: words)
    place = finding.place
    suggestion = finding.suggestion?.text(in: words)
    reference = finding.reference
    line = finding.line(in: words)
  }

  private enum CodingKeys: String, CodingKey {
    case code, severity, message, place, suggestion, reference
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "code": .string, "severity": .choice(Severity.self), "message": .string,
    "place": .optional(.of(Place.self)), "suggestion": .optional(.string),
    "reference": .optional(.string),
  ])
}

extension Place: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "file": .optional(.string), "line": .optional(.integer), "column": .optional(.integer),
    "path": .optional(.string), "page": .optional(.integer), "paragraph": .optional(.integer),
    "quote": .optional(.string),
  ])
}
