import Comparing
import Diagnostics
import Identifiers
import Office
import Registry

/// A block in a plan.
public struct BlockUseReport: Report {
  private let block: String
  private let revision: Int
  @OrNull private var document: EntryLine?
  private let text: String

  /// Makes the report of a use.
  public init(
    _ use: BlockUsage.Use, entries: [EntryID: EntrySummary], labels: ProvinceLabels
  ) {
    block = use.block
    revision = use.revision
    text = use.text
    _document = OrNull(wrappedValue: entries[use.plan].map { EntryLine($0, labels: labels) })
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "block": .string, "revision": .integer, "document": .nullable(.of(EntryLine.self)),
    "text": .string,
  ])
}

/// A block that has changed since a plan used it.
public struct BlockChangeReport: Report {
  private let use: BlockUseReport
  @OrNull private var revision: Int?
  private let words: [TextChangeReport]

  /// Makes the report of a change.
  public init(
    _ change: BlockUsage.Change, entries: [EntryID: EntrySummary], labels: ProvinceLabels
  ) {
    use = BlockUseReport(change.use, entries: entries, labels: labels)
    words = change.words.map(TextChangeReport.init)
    _revision = OrNull(wrappedValue: change.revision)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "use": .of(BlockUseReport.self), "revision": .nullable(.integer),
    "words": .array(.of(TextChangeReport.self)),
  ])
}

/// A paragraph that recurs, as the block it could become.
public struct BlockProposalReport: Report {
  private let id, title, theme: String
  private let section: String?
  private let text: String
  private let parameters: [Parameter]
  private let cites: [String]
  private let coverage: Coverage
  private let file: String

  /// Makes the report of a proposal.
  public init(_ proposal: BlockProposal) {
    id = proposal.id
    title = proposal.title
    theme = proposal.theme
    section = proposal.section
    text = proposal.text
    parameters = proposal.parameters.map(Parameter.init)
    cites = proposal.cites
    coverage = Coverage(proposal.coverage)
    file = proposal.file
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "id": .string, "title": .string, "theme": .string, "section": .optional(.string),
    "text": .string, "parameters": .array(.of(Parameter.self)), "cites": .array(.string),
    "coverage": .of(Coverage.self), "file": .string,
  ])

  /// Something that differs from plan to plan.
  struct Parameter: Report {
    private let name: String
    private let kind: BlockProposal.Parameter.Kind
    private let label: String
    private let isRequired: Bool
    private let seen: [String]

    init(_ parameter: BlockProposal.Parameter) {
      name = parameter.name
      kind = parameter.kind
      label = parameter.label
      isRequired = parameter.isRequired
      seen = parameter.seen
    }

    static let schema = Schema.object([
      "name": .string, "kind": .choice(BlockProposal.Parameter.Kind.self), "label": .string,
      "isRequired": .boolean, "seen": .array(.string),
    ])
  }

  /// Where it was seen.
  struct Coverage: Report {
    private let plans: Int
    private let bodies, provinces: [String]
    private let years: [Int]
    private let examples: [EntryID]

    init(_ coverage: BlockProposal.Coverage) {
      plans = coverage.plans
      bodies = coverage.bodies
      provinces = coverage.provinces
      years = coverage.years
      examples = coverage.examples
    }

    static let schema = Schema.object([
      "plans": .integer, "bodies": .array(.string), "provinces": .array(.string),
      "years": .array(.integer), "examples": .array(.integer),
    ])
  }
}
