/// A finding: what is wrong or worth knowing, where, how much it weighs, and what to do about it.
public struct Diagnostic: Error, Sendable, Equatable, Codable {
  /// A stable name of the kind of finding, such as `brief.unknown-key`.
  public var code: String
  /// The key of its words: its code, unless another finding says the very same.
  public var wordsKey: String
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

  /// Makes a finding.
  public init(
    _ code: String, _ severity: Severity = .error, _ arguments: [String: String] = [:],
    at place: Place? = nil, suggestion: Message? = nil, reference: String? = nil,
    wordsKey: String? = nil
  ) {
    self.code = code
    self.wordsKey = wordsKey ?? code
    self.severity = severity
    self.arguments = arguments
    self.place = place
    self.suggestion = suggestion
    self.reference = reference
  }

  /// What it says, without its place.
  public var message: Message { Message(wordsKey, arguments) }

  /// The message alone, in a person's words.
  public func message(in words: Words) -> String { words.text(message) }

  /// The whole finding on one line: place, severity, message, suggestion, reference, code.
  public func line(in words: Words) -> String {
    var line = place.map { "\($0): " } ?? ""
    line += words.text(Message("severity.\(severity.rawValue)")) + ": "
    line += message(in: words)
    if let suggestion { line += "; " + words.text(suggestion) }
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
