import Drafting

extension BlockFinding: SampledFinding {
  static func sample(after previous: BlockFinding?) -> BlockFinding? {
    switch previous {
    case nil: .idNotFileName(id: "‹id›", expected: "‹expected›")
    case .idNotFileName: .idTwice(id: "‹id›")
    case .idTwice: .headingInside(heading: "‹heading›")
    case .headingInside: .ruleInside
    case .ruleInside: nil
    }
  }
}
