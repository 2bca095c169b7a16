/// How much a finding weighs.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// Worth knowing; nothing to mend.
  case note
  /// Probably wrong; the work goes on.
  case warning
  /// Wrong; nothing is written or issued until it is mended.
  case error

  /// Whether a severity weighs less than another.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
