import Readers

extension TextFinding: SampledFinding {
  static func sample(after previous: TextFinding?) -> TextFinding? {
    switch previous {
    case nil: .converted(encoding: "‹encoding›")
    case .converted: .empty
    case .empty: .notText
    case .notText: .tooLarge(limit: "‹limit›")
    case .tooLarge: .tooManyLines(limit: 2)
    case .tooManyLines: nil
    }
  }
}
