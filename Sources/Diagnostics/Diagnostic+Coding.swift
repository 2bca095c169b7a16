extension Diagnostic: Codable {
  private enum Key: String, CodingKey {
    case code, severity, arguments, place, suggestion, reference
  }

  /// Writes the facts of the finding and where it was met.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(code, forKey: .code)
    try container.encode(severity, forKey: .severity)
    try container.encode(arguments, forKey: .arguments)
    try container.encodeIfPresent(place, forKey: .place)
    try container.encodeIfPresent(suggestion, forKey: .suggestion)
    try container.encodeIfPresent(reference, forKey: .reference)
  }

  /// Reads a finding back; which room's case it was isn't known any more.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let facts = FindingFacts(
      try container.decode(String.self, forKey: .code),
      try container.decode(Severity.self, forKey: .severity),
      try container.decode([String: String].self, forKey: .arguments),
      reference: try container.decodeIfPresent(String.self, forKey: .reference))
    self.init(
      RecordedFinding(facts: facts),
      at: try container.decodeIfPresent(Place.self, forKey: .place),
      suggestion: try container.decodeIfPresent(Message.self, forKey: .suggestion))
  }
}
