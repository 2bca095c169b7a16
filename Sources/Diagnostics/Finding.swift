/// Something a room may find: a case of the room's enumeration with its typed values. Code, weight and
/// arguments follow from the case, so whoever decides by a finding matches the case and never a text.
public protocol Finding: Sendable, Hashable {
  /// What the finding is called, how much it weighs and what its message tells.
  var facts: FindingFacts { get }
}

/// What follows from a finding.
public struct FindingFacts: Sendable, Hashable {
  /// A stable name, such as `brief.unknown-key`.
  public var code: String
  /// The key of its words: its code, unless another finding says the very same.
  public var wordsKey: String
  /// How much it weighs, unless the place where it is found says otherwise.
  public var severity: Severity
  /// What fills the places of the message, by name.
  public var arguments: [String: String]
  /// The rule it rests on, such as `NĐ 30/2020, Phụ lục I, mục II.6`.
  public var reference: String?

  /// Puts together what follows from a finding; numbers and texts are arguments as they are.
  public init(
    _ code: String, _ severity: Severity = .error,
    _ arguments: [String: any LosslessStringConvertible] = [:], reference: String? = nil,
    wordsKey: String? = nil
  ) {
    self.code = code
    self.wordsKey = wordsKey ?? code
    self.severity = severity
    self.arguments = arguments.mapValues { $0.description }
    self.reference = reference
  }

  /// Puts together what follows from a finding that is an error.
  public init(
    _ code: String, _ arguments: [String: any LosslessStringConvertible],
    reference: String? = nil, wordsKey: String? = nil
  ) {
    self.init(code, .error, arguments, reference: reference, wordsKey: wordsKey)
  }
}

extension Finding {
  /// Whether another finding is the same case with the same values; of one that was read back only
  /// the facts are known.
  public func isEqual(_ other: any Finding) -> Bool {
    self is RecordedFinding || other is RecordedFinding
      ? facts == other.facts : other as? Self == self
  }
}
