import Wording

extension WordsFinding: SampledFinding {
  static func sample(after previous: WordsFinding?) -> WordsFinding? {
    switch previous {
    case nil: .noFile(language: "‹language›")
    case .noFile: .notAText
    case .notAText: nil
    }
  }
}
