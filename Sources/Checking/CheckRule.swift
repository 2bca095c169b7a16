import Diagnostics
import Document

/// A rule a document is held to. It looks at one thing and says where it isn't so.
public protocol CheckRule: Sendable {
  /// What is known of the rule.
  static var facts: RuleFacts { get }

  /// Adds what is found against the rule, in the order of the document.
  func check(_ subject: CheckSubject, into findings: inout [Diagnostic])
}

extension CheckRule {
  /// What is known of the rule.
  public var facts: RuleFacts { Self.facts }
}

/// The families of rules.
public enum RuleFamily: String, Sendable, Codable, CaseIterable {
  /// The form the decree prescribes.
  case form
  /// The content of a plan: its order, its words.
  case plan
  /// Agreement with what is known outside the document.
  case truth
}

/// What must be known of the pages for a rule to judge them.
public enum Evidence: Sendable, Hashable {
  /// Faces, sizes, weights, slants.
  case looks
  /// Margins, indents, gaps, drawn lines, columns.
  case measures
}

/// What is known of a rule.
public struct RuleFacts: Sendable, Hashable {
  /// Its code, such as `ND30-R03`; the codes of its findings go on after a full stop.
  public var code: String
  /// Its family.
  public var family: RuleFamily
  /// The weight of its heaviest finding.
  public var severity: Severity
  /// Where it stands: the decree, the law; practice where neither says it.
  public var reference: String
  /// What must be known of the pages for it to judge them.
  public var evidence: Set<Evidence>

  /// The catalogue key of its title.
  public var titleKey: String { "rule.\(code)" }

  /// Makes the facts of a rule.
  public init(
    _ code: String, _ family: RuleFamily, _ severity: Severity, _ reference: String,
    evidence: Set<Evidence> = []
  ) {
    self.code = code
    self.family = family
    self.severity = severity
    self.reference = reference
    self.evidence = evidence
  }
}

extension RuleFacts {
  /// A rule of the decree's form, of the weight of an error unless told.
  static func form(
    _ code: String, _ clause: String, _ severity: Severity = .error,
    evidence: Set<Evidence> = []
  ) -> RuleFacts {
    RuleFacts(
      "ND30-\(code)", .form, severity, "NĐ 30/2020/NĐ-CP, \(clause)", evidence: evidence)
  }

  /// A rule of a plan's content.
  static func plan(_ number: String, _ severity: Severity, _ reference: String) -> RuleFacts {
    RuleFacts("PLAN-\(number)", .plan, severity, reference)
  }

  /// A rule of agreement with what is known.
  static func truth(_ number: String, _ severity: Severity, _ reference: String) -> RuleFacts {
    RuleFacts("TRUTH-\(number)", .truth, severity, reference)
  }
}
