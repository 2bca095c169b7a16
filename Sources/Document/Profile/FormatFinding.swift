import Diagnostics

/// What may be wrong with a format profile.
public enum FormatFinding: Finding {
  /// `value` is outside the bounds of the rules: choose a value from `least` to `most`.
  case outsideBounds(value: String, least: String, most: String)
  /// `value` is less than the rules allow: choose `least` or more.
  case belowBound(value: String, least: String)
  /// `value` is more than the rules allow: choose `most` or less.
  case aboveBound(value: String, most: String)
  /// `value` is not one of the values the rules allow: `allowed`.
  case notAllowed(value: String, allowed: String)
  /// `value` is no share of a width: write a number above 0, at most 1.
  case notAShare(value: String)
  /// The first day of validity is missing: write valid: {from: …}.
  case noFirstDay
  /// The page number would stand outside the top margin: choose a distance below it.
  case numberOutsideMargin
  /// The margins leave no room for text.
  case noRoom
  /// The pattern lacks %, the place of the number.
  case noNumberInPattern
  /// This folder holds no format profile: it needs at least one .yaml file.
  case noProfiles

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .outsideBounds(let value, let least, let most):
      FindingFacts("format.outside-bounds", ["value": value, "least": least, "most": most])
    case .belowBound(let value, let least):
      FindingFacts("format.below-bound", ["value": value, "least": least])
    case .aboveBound(let value, let most):
      FindingFacts("format.above-bound", ["value": value, "most": most])
    case .notAllowed(let value, let allowed):
      FindingFacts("format.not-allowed", ["value": value, "allowed": allowed])
    case .notAShare(let value): FindingFacts("format.not-a-share", ["value": value])
    case .noFirstDay: FindingFacts("format.no-first-day")
    case .numberOutsideMargin: FindingFacts("format.number-outside-margin")
    case .noRoom: FindingFacts("format.no-room")
    case .noNumberInPattern: FindingFacts("format.no-number-in-pattern")
    case .noProfiles: FindingFacts("format.no-profiles")
    }
  }
}
