import Drafting

extension BriefFinding: SampledFinding {
  static func sample(after previous: BriefFinding?) -> BriefFinding? {
    switch previous {
    case nil: .empty(file: "‹file›")
    case .empty: .noYear
    case .noYear: .openPeriod
    case .openPeriod: .dateFarFromYear(date: "‹date›", year: 2)
    case .dateFarFromYear: .badNumber(number: "‹number›")
    case .badNumber: .badSlot(found: "‹found›")
    case .badSlot: .choiceWithoutBlock
    case .choiceWithoutBlock: nil
    }
  }
}
