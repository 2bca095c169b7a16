/// A finding: what is wrong or worth knowing, where, how much it weighs, and what to do about it.
public struct Diagnostic: Error, Sendable, Equatable, Codable {
  /// A stable name of the kind of finding, such as `brief.unknown-key`; also its catalogue key.
  public var code: String
  /// How much it weighs.
  public var severity: Severity
  /// What fills the placeholders of the message.
  public var arguments: [String: String]
  /// Where it lies; nil when it concerns the whole input.
  public var place: Place?
  /// What to do about it, when that can be said: "did you mean …".
  public var suggestion: Message?
  /// The rule it rests on, such as `NĐ 30/2020, Phụ lục I, mục II.6`.
  public var reference: String?

  /// Makes a finding; the message is looked up in the catalogue by its code.
  public init(
    _ code: String, _ severity: Severity = .error, _ arguments: [String: String] = [:],
    at place: Place? = nil, suggestion: Message? = nil, reference: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.arguments = arguments
    self.place = place
    self.suggestion = suggestion
    self.reference = reference
  }

  /// The message alone, in a language.
  public func message(in language: Language) -> String {
    Message(code, arguments).text(in: language)
  }

  /// The whole finding on one line: place, severity, message, suggestion, reference, code.
  public func line(in language: Language) -> String {
    var line = place.map { "\($0): " } ?? ""
    line += Message("severity.\(severity.rawValue)").text(in: language) + ": "
    line += message(in: language)
    if let suggestion { line += "; " + suggestion.text(in: language) }
    if let reference { line += " (\(reference))" }
    return line + " [\(code)]"
  }
}

/// An input that can't be used, with everything that is wrong with it.
public struct InvalidInput: Error, Sendable, Equatable {
  /// All findings of the run, in the order of the input.
  public let diagnostics: [Diagnostic]

  /// Makes the error of the findings of one run.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether any finding is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
