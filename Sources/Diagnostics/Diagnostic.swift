/// A finding where it was met: what is wrong or worth knowing, where, and what to do about it.
public struct Diagnostic: Error, Sendable {
  /// What was found.
  public let finding: any Finding
  /// How much it weighs here.
  public var severity: Severity
  /// Where it lies; nil when it concerns the whole input.
  public var place: Place?
  /// What to do about it, when that can be said: "did you mean …".
  public var suggestion: Message?
  private let facts: FindingFacts

  /// Makes a finding of one met somewhere.
  /// - Parameter severity: how much it weighs here, when not as usual.
  public init(
    _ finding: some Finding, as severity: Severity? = nil, at place: Place? = nil,
    suggestion: Message? = nil
  ) {
    self.finding = finding
    facts = finding.facts
    self.severity = severity ?? facts.severity
    self.place = place
    self.suggestion = suggestion
  }

  /// A stable name of the kind of finding, such as `brief.unknown-key`.
  public var code: String { facts.code }
  /// What its message tells, by name.
  public var arguments: [String: String] { facts.arguments }
  /// The rule it rests on, such as `NĐ 30/2020, Phụ lục I, mục II.6`.
  public var reference: String? { facts.reference }
  /// What it says, without its place.
  public var message: Message { Message(facts.wordsKey, facts.arguments) }

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

extension Diagnostic: Equatable {
  /// Whether two are the same case with the same values, of the same weight, at the same place.
  public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.finding.isEqual(right.finding) && left.severity == right.severity
      && left.place == right.place && left.suggestion == right.suggestion
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

extension Array where Element == Diagnostic {
  /// Takes out every mention of a finding, as when what it missed has come to be known.
  public mutating func remove(_ finding: some Finding) {
    removeAll { $0.finding.isEqual(finding) }
  }
}
