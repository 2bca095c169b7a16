import Office

extension ApprovalFinding: SampledFinding {
  static func sample(after previous: ApprovalFinding?) -> ApprovalFinding? {
    switch previous {
    case nil: .stepWithoutName
    case .stepWithoutName: .stepTwice(step: "‹step›")
    case .stepTwice: .tooManySteps(count: 2, most: 2)
    case .tooManySteps: nil
    }
  }
}
