/// A finding known by its facts alone: one read back from JSON, or of a room that still names its
/// findings by their codes.
struct RecordedFinding: Finding {
  let facts: FindingFacts
}

extension Diagnostic {
  /// Makes a finding of its code.
  public init(
    _ code: String, _ severity: Severity = .error, _ arguments: [String: String] = [:],
    at place: Place? = nil, suggestion: Message? = nil, reference: String? = nil,
    wordsKey: String? = nil
  ) {
    let facts = FindingFacts(
      code, severity, arguments, reference: reference, wordsKey: wordsKey)
    self.init(RecordedFinding(facts: facts), at: place, suggestion: suggestion)
  }
}
