import Diagnostics

/// What checking tells beside the findings of its rules.
public enum CheckFinding: Finding {
  /// A document of the Party: the decree's form doesn't bind it and wasn't judged.
  case partyDocument

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .partyDocument: FindingFacts("check.party-document", .note)
    }
  }
}
