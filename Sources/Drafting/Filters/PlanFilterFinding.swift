import Diagnostics

/// What may be wrong with a value given to one of the filters of plans; the filter's name is added by the renderer.
public enum PlanFilterFinding: Finding {
  /// The filter `filter` needs a date such as 2026-01-13, not “`value`”.
  case notADate(value: String)
  /// The filter `filter` needs a number, not “`value`”.
  case notANumber(value: String)
  /// The filter `filter` needs a whole number from 1 to 3999, not “`value`”.
  case noRomanNumeral(value: String)
  /// The filter `filter` works only while a plan is being composed.
  case outsideAPlan

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .notADate(let value): FindingFacts("filter.not-a-date", ["value": value])
    case .notANumber(let value): FindingFacts("filter.not-a-number", ["value": value])
    case .noRomanNumeral(let value): FindingFacts("filter.no-roman-numeral", ["value": value])
    case .outsideAPlan: FindingFacts("filter.outside-a-plan")
    }
  }
}
