import Document

extension FormatFinding: SampledFinding {
  static func sample(after previous: FormatFinding?) -> FormatFinding? {
    switch previous {
    case nil: .outsideBounds(value: "‹value›", least: "‹least›", most: "‹most›")
    case .outsideBounds: .belowBound(value: "‹value›", least: "‹least›")
    case .belowBound: .aboveBound(value: "‹value›", most: "‹most›")
    case .aboveBound: .notAllowed(value: "‹value›", allowed: "‹allowed›")
    case .notAllowed: .notAShare(value: "‹value›")
    case .notAShare: .noFirstDay
    case .noFirstDay: .numberOutsideMargin
    case .numberOutsideMargin: .noRoom
    case .noRoom: .noNumberInPattern
    case .noNumberInPattern: .noProfiles
    case .noProfiles: nil
    }
  }
}
