import Diagnostics

/// Why a file that was handed in isn't fit for what is asked.
public enum FileFinding: Finding {
  /// The file doesn't show how its pages are laid out, so its form can't be corrected.
  case noMeasures
  /// The JSON isn't a document's canonical form.
  case noCanonicalDocument

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noMeasures: FindingFacts("check.fix-no-measures")
    case .noCanonicalDocument: FindingFacts("knowing.no-canonical-document")
    }
  }
}
