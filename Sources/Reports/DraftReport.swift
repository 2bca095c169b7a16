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
  public init(_ drafted: DraftedBrief, in words: Words) {
    brief = drafted.brief
    outcome = drafted.isDrafted ? .drafted : .refused
    files = drafted.isDrafted ? drafted.files : []
    diagnostics = drafted.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "brief": .string, "outcome": .choice(Outcome.self), "files": .array(.string),
    "diagnostics": .array(.of(FindingReport.self)),
  ])
}
