import Diagnostics

/// Why a document isn't taken: state secrets are not drafted, kept or issued here.
public enum SecrecyFinding: Finding {
  /// It bears a mark of secrecy.
  case marked(SecrecyMark)
  /// It was entered as a secret: its content is neither kept nor shown.
  case content

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .marked(let mark):
      FindingFacts("secrets.marked", ["mark": mark.rawValue], reference: SecrecyMark.law)
    case .content: FindingFacts("secrets.content", [:], reference: SecrecyMark.law)
    }
  }
}
