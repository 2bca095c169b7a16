import Diagnostics
import Drafting
import Registry
import VietnameseText

/// What is asked for when a plan is to be issued.
public struct IssueOrder: Sendable {
  /// What is issued.
  public enum Plan: Sendable {
    /// The plan a brief makes
    case brief(Brief)
    /// A draft of the registry, as it was approved
    case draft(DraftID)
  }

  /// A citation nobody knows that a person answers for.
  public struct Acceptance: Sendable {
    /// The number and symbol.
    public var number: String
    /// Why it is right all the same.
    public var reason: String

    /// Accepts a citation.
    public init(number: String, reason: String) {
      self.number = number
      self.reason = reason
    }
  }

  /// What is issued.
  public var plan: Plan
  /// The day of issue; that of the brief, or today, without it.
  public var date: CalendarDate?
  /// Why the day may stand out of the order of numbers.
  public var dateReason: String?
  /// A reserved number to use.
  public var reservedNumber: Int?
  /// Whether only a number from the series of secret documents is drawn: a line with its day and
  /// holder, and nothing of the plan.
  public var isSecret = false
  /// Who holds a secret document; who issues it without it.
  public var holder: String?
  /// The citations accepted by name.
  public var acceptances: [Acceptance] = []
  /// A key of the caller's own, by which a call that is made again is known.
  public var key: String?
  /// The number and symbol of the file (hồ sơ) the plan lies in.
  public var fileNotation: String?
  /// How many copies are issued.
  public var copyCount: Int?

  /// Asks for a plan to be issued.
  public init(_ plan: Plan) {
    self.plan = plan
  }
}

/// A plan that was issued.
public struct IssuedPlan: Sendable {
  /// Its entry.
  public let entry: RegistryEntry
  /// Whether it had been issued before, so that no number was drawn.
  public let wasIssuedBefore: Bool
  /// What a person should know about it.
  public internal(set) var findings: [Diagnostic]
}
