import Diagnostics

/// What keeps the office from doing anything at all.
public enum OfficeFinding: Finding {
  /// The caller wasn't given this right.
  case forbidden(Right)
  /// Nobody waits for the answer any more.
  case cancelled
  /// The office was opened without a registry.
  case noRegistry
  /// Something nobody thought of went wrong.
  case unexpected(problem: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .forbidden(let right): FindingFacts("office.forbidden.\(right.rawValue)")
    case .cancelled: FindingFacts("office.cancelled")
    case .noRegistry: FindingFacts("office.no-registry")
    case .unexpected(let problem): FindingFacts("command.unexpected", ["problem": problem])
    }
  }
}
