import Diagnostics

/// A finding of a rule. It knows the rule, so that whoever asks for the rule asks the case.
public protocol RuleFinding: Finding {
  /// Which rule is broken, and how.
  var breach: RuleBreach { get }
}

extension RuleFinding {
  /// Code, weight and arguments of each case.
  public var facts: FindingFacts { breach.facts }
}

/// Which rule is broken, and what follows from it.
public struct RuleBreach: Sendable {
  /// The rule.
  public let rule: RuleFacts
  /// What follows from the finding; its code begins with the rule's.
  public let facts: FindingFacts

  /// Puts together what follows from a finding of a rule.
  /// - Parameters:
  ///   - aspect: what of the rule is broken; the end of the finding's code.
  ///   - severity: how much it weighs; as much as the rule unless told.
  ///   - wordsKey: the key of its words, when other findings say the very same.
  init(
    _ rule: RuleFacts, _ aspect: String, _ severity: Severity? = nil,
    _ arguments: [String: any LosslessStringConvertible] = [:], wordsKey: String? = nil
  ) {
    self.rule = rule
    facts = FindingFacts(
      "\(rule.code).\(aspect)", severity ?? rule.severity, arguments, reference: rule.reference,
      wordsKey: wordsKey)
  }
}

extension CheckRule {
  /// What follows from a finding of the rule, as ``RuleBreach`` puts it together.
  static func breach(
    _ aspect: String, _ severity: Severity? = nil,
    _ arguments: [String: any LosslessStringConvertible] = [:], wordsKey: String? = nil
  ) -> RuleBreach {
    RuleBreach(facts, aspect, severity, arguments, wordsKey: wordsKey)
  }

  /// What follows from a finding that weighs as much as the rule.
  static func breach(
    _ aspect: String, _ arguments: [String: any LosslessStringConvertible],
    wordsKey: String? = nil
  ) -> RuleBreach {
    RuleBreach(facts, aspect, nil, arguments, wordsKey: wordsKey)
  }
}

extension CheckSubject {
  /// A finding of a rule at a line, or about the whole document.
  /// - Parameters:
  ///   - severity: how much it weighs here, when not as usual.
  ///   - quote: the words found; the beginning of the line unless told.
  func diagnostic(
    _ finding: some RuleFinding, as severity: Severity? = nil, at line: DocumentLine? = nil,
    quote: String? = nil, suggestion: Message? = nil
  ) -> Diagnostic {
    Diagnostic(finding, as: severity, at: place(of: line, quote: quote), suggestion: suggestion)
  }
}

extension Message {
  /// The advice to write something instead.
  static func write(_ text: String) -> Message { Message("check.write", ["text": text]) }
}
