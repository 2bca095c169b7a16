import Document

extension SecrecyFinding: SampledFinding {
  static func sample(after previous: SecrecyFinding?) -> SecrecyFinding? {
    switch previous {
    case nil: .marked(.secret)
    case .marked: .content
    case .content: nil
    }
  }
}
