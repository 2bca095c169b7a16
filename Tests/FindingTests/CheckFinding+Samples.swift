import Checking

extension CheckFinding: SampledFinding {
  static func sample(after previous: CheckFinding?) -> CheckFinding? {
    switch previous {
    case nil: .partyDocument
    case .partyDocument: nil
    }
  }
}
