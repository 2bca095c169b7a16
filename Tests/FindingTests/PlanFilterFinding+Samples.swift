import Drafting

extension PlanFilterFinding: SampledFinding {
  static func sample(after previous: PlanFilterFinding?) -> PlanFilterFinding? {
    switch previous {
    case nil: .notADate(value: "‹value›")
    case .notADate: .notANumber(value: "‹value›")
    case .notANumber: .noRomanNumeral(value: "‹value›")
    case .noRomanNumeral: .outsideAPlan
    case .outsideAPlan: nil
    }
  }
}
