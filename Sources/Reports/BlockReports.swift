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
  private let words: [TextChange]

  /// Makes the report of a change.
  public init(
    _ change: BlockUsage.Change, entries: [EntryID: EntrySummary], labels: ProvinceLabels
  ) {
    use = BlockUseReport(change.use, entries: entries, labels: labels)
    words = change.words
    _revision = OrNull(wrappedValue: change.revision)
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "use": .of(BlockUseReport.self), "revision": .nullable(.integer),
    "words": .array(.of(TextChange.self)),
  ])
}

extension BlockProposal: Report {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "id": .string, "title": .string, "theme": .string, "section": .optional(.string),
    "text": .string, "cites": .array(.string), "file": .string,
    "parameters": .array(
      .object([
        "name": .string, "kind": .choice(Parameter.Kind.self), "label": .string,
        "isRequired": .boolean, "seen": .array(.string),
      ])),
    "coverage": .object([
      "plans": .integer, "bodies": .array(.string), "provinces": .array(.string),
      "years": .array(.integer), "examples": .array(.integer),
    ]),
  ])
}
