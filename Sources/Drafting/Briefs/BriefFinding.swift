import Diagnostics

/// What may be wrong with a brief as it is written.
public enum BriefFinding: Finding {
  /// The brief is empty.
  case empty(file: String)
  /// The year is missing.
  case noYear
  /// A period needs both ends: {from: 2026, to: 2030}.
  case openPeriod
  /// The date `date` is far from the plan's year `year`.
  case dateFarFromYear(date: String, year: Int)
  /// “`number`” is no number of a document.
  case badNumber(number: String)
  /// “`found`” is neither a list of blocks nor a mapping with drop, add, set.
  case badSlot(found: String)
  /// Give the `id:` of a block or a `text:`.
  case choiceWithoutBlock

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .empty(let file): FindingFacts("brief.empty", ["file": file])
    case .noYear: FindingFacts("brief.no-year")
    case .openPeriod: FindingFacts("brief.open-period")
    case .dateFarFromYear(let date, let year):
      FindingFacts("brief.date-far-from-year", .warning, ["date": date, "year": year])
    case .badNumber(let number): FindingFacts("brief.bad-number", ["number": number])
    case .badSlot(let found): FindingFacts("brief.bad-slot", ["found": found])
    case .choiceWithoutBlock: FindingFacts("brief.choice-without-block")
    }
  }
}
