import Diagnostics
import Office

/// What became of a brief that was to be drafted.
public struct DraftReport: Report {
  /// How it went.
  public enum Outcome: String, Encodable, Sendable, CaseIterable {
    case drafted, refused
  }

  private let brief: String
  private let outcome: Outcome
  private let files: [String]
  private let diagnostics: [FindingReport]

  /// Makes the report of a brief.
  /// - Parameter files: what its files are called where they were put.
  public init(
    _ brief: String, _ result: Result<DraftedPlan, OfficeError>, files: [String],
    in words: Words
  ) {
    self.brief = brief
    let findings: [Diagnostic]
    switch result {
    case .success(let plan): (outcome, findings) = (.drafted, plan.findings)
    case .failure(let error): (outcome, findings) = (.refused, error.findings)
    }
    self.files = outcome == .drafted ? files : []
    diagnostics = findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "brief": .string, "outcome": .choice(Outcome.self), "files": .array(.string),
    "diagnostics": .array(.of(FindingReport.self)),
  ])
}
