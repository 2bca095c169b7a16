import Diagnostics
import Office

/// What checking a file gave.
public struct CheckReport: Report {
  /// How it went.
  public enum Outcome: String, Encodable, Sendable, CaseIterable {
    /// No finding of the weight of an error
    case passed
    /// Errors were found
    case failed
    /// It couldn't be read
    case unreadable
  }

  private let file: String
  /// How it went.
  public let outcome: Outcome
  private let diagnostics: [FindingReport]

  /// Makes the report of a file.
  public init(_ checked: CheckedFile, in words: Words) {
    file = checked.file
    outcome =
      switch checked.result {
      case .success(let result): result.hasPassed ? .passed : .failed
      case .failure: .unreadable
      }
    diagnostics = checked.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "file": .string, "outcome": .choice(Outcome.self),
    "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// What correcting the form of a file gave.
public struct FixReport: Report {
  private let file: String
  private let fixed, left: [FindingReport]

  /// Makes the report of a corrected copy.
  public init(_ result: FixResult, in words: Words) {
    file = result.file.name
    fixed = result.fixed.map { FindingReport($0, in: words) }
    left = result.left.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "file": .string, "fixed": .array(.of(FindingReport.self)),
    "left": .array(.of(FindingReport.self)),
  ])
}
