import Diagnostics

/// Why steps of approval can't be set as told.
public enum ApprovalFinding: Finding {
  /// A step has no name.
  case stepWithoutName
  /// Two steps have the name `step`.
  case stepTwice(step: String)
  /// `count` steps are more than `most`.
  case tooManySteps(count: Int, most: Int)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .stepWithoutName: FindingFacts("approval.step-without-name")
    case .stepTwice(let step): FindingFacts("approval.step-twice", ["step": step])
    case .tooManySteps(let count, let most):
      FindingFacts("approval.too-many-steps", ["count": count, "most": most])
    }
  }
}
