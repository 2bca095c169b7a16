import Diagnostics
import Office
import Registry

/// What became of a plan that was to be issued.
public struct IssueReport: Report {
  /// How it went.
  public enum Outcome: String, Encodable, Sendable, CaseIterable {
    case issued, refused
    case issuedBefore = "issued-before"
  }

  private let source: String
  private let outcome: Outcome
  private let document: OrNull<EntryLine>
  private let kept: [KeptFileReport]
  private let files: [String]
  private let diagnostics: [FindingReport]

  /// Makes the report of a plan.
  public init(_ row: IssuedSource, labels: ProvinceLabels, in words: Words) {
    source = row.source
    let issued = try? row.result.get()
    outcome = issued.map { $0.wasIssuedBefore ? .issuedBefore : .issued } ?? .refused
    document = OrNull(wrappedValue: issued.map { EntryLine($0.entry, labels: labels) })
    kept = issued?.entry.files.map(KeptFileReport.init) ?? []
    files = row.files
    diagnostics = row.findings.map { FindingReport($0, in: words) }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "source": .string, "outcome": .choice(Outcome.self),
    "document": .nullable(.of(EntryLine.self)), "kept": .array(.of(KeptFileReport.self)),
    "files": .array(.string), "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// What one document does to another, written down.
public struct RelationReport: Report {
  private let kind: EntryRelation.Kind
  private let document: EntryLine
  private let by: OrNull<EntryLine>
  private let reason: String

  /// Makes the report of a relation.
  public init(_ done: RelationDone, labels: ProvinceLabels) {
    kind = done.kind
    document = EntryLine(done.entry, labels: labels)
    by = OrNull(wrappedValue: done.by.map { EntryLine($0, labels: labels) })
    reason = done.reason
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "kind": .choice(EntryRelation.Kind.self), "document": .of(EntryLine.self),
    "by": .nullable(.of(EntryLine.self)), "reason": .string,
  ])
}

/// A draft the registry keeps.
public struct KeptDraftReport: Report {
  private let draft: Int64
  private let identifier: String
  private let state: DraftState
  private let step: Int
  private let steps: [String]
  private let title: String
  private let version: Int
  private let savedBy: String
  private let savedAt: String
  @OrNull private var entry: Int64?
  private let diagnostics: [FindingReport]?

  /// Makes the report of a draft.
  /// - Parameter findings: what was found when it was kept; nil where nothing was looked for.
  public init(_ draft: Draft, findings: [Diagnostic]? = nil, in words: Words) {
    self.draft = draft.id
    identifier = draft.identifier
    state = draft.state
    step = draft.step
    steps = draft.steps
    title = draft.title
    version = draft.version
    savedBy = draft.savedBy.name
    savedAt = draft.savedAt.iso
    diagnostics = findings?.map { FindingReport($0, in: words) }
    entry = draft.entry
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "draft": .integer, "identifier": .string, "state": .choice(DraftState.self),
    "step": .integer, "steps": .array(.string), "title": .string, "version": .integer,
    "savedBy": .string, "savedAt": .moment,
    "entry": .nullable(.integer), "diagnostics": .optional(.array(.of(FindingReport.self))),
  ])
}

/// The steps that approve a body's drafts.
public struct ApprovalRouteReport: Report {
  private let body: BodyReport
  private let steps: [String]

  /// Makes the report of a body's steps.
  public init(_ route: ApprovalRoute) {
    body = BodyReport(route.body)
    steps = route.steps
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "body": .of(BodyReport.self), "steps": .array(.string),
  ])
}

/// A draft with its versions.
public struct DraftHistoryReport: Report {
  private struct Version: Report {
    let version: Int
    let title: String
    @OrNull var note: String?
    let savedBy: String
    let savedAt: String

    static let schema = Schema.object([
      "version": .integer, "title": .string, "note": .nullable(.string), "savedBy": .string,
      "savedAt": .moment,
    ])
  }

  private let draft: KeptDraftReport
  private let versions: [Version]

  /// Makes the report of a draft and its versions.
  public init(_ draft: Draft, _ versions: [DraftVersion], in words: Words) {
    self.draft = KeptDraftReport(draft, in: words)
    self.versions = versions.map {
      Version(
        version: $0.version, title: $0.title, note: $0.note, savedBy: $0.savedBy.name,
        savedAt: $0.savedAt.iso)
    }
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "draft": .of(KeptDraftReport.self), "versions": .array(.of(Version.self)),
  ])
}
