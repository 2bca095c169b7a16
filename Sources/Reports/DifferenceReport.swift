import Comparing
import Diagnostics
import Document
import Identifiers
import Office

/// A comparison of two documents.
public struct DifferenceReport: Report {
  /// A document that was compared.
  struct Side: Report {
    let name: String
    @OrNull var entry: EntryID?
    @OrNull var number: String?
    let symbol: String
    @OrNull var code: String?
    let date: String
    let subject: String

    init(_ known: KnownDocument) {
      let document = known.document
      name = known.name
      symbol = document.code.symbol
      date = document.date.iso
      subject = document.subject
      _entry = OrNull(wrappedValue: known.entry)
      _number = OrNull(wrappedValue: document.code.number)
      _code = OrNull(wrappedValue: document.code.number.map { "\($0)/\(document.code.symbol)" })
    }

    static let schema = Schema.object([
      "name": .string, "entry": .nullable(.integer), "number": .nullable(.string),
      "symbol": .string, "code": .nullable(.string), "date": .date, "subject": .string,
    ])
  }

  /// How many paragraphs came to what.
  struct Counts: Report {
    let same, edited, added, removed, moved: Int

    init(_ counts: DocumentComparison.Counts) {
      same = counts.same
      edited = counts.edited
      added = counts.added
      removed = counts.removed
      moved = counts.moved
    }

    static let schema = Schema.object([
      "same": .integer, "edited": .integer, "added": .integer, "removed": .integer,
      "moved": .integer,
    ])
  }

  private let older: Side
  private let newer: Side
  private let isSame: Bool
  private let likeness: Double
  private let counts: Counts
  private let components: [ComponentReport]
  private let sections: [SectionReport]
  @OrNull private var forgotten: [FindingReport]?

  /// Makes the report of a comparison.
  public init(_ difference: PlanDifference, in words: Words) {
    older = Side(difference.older)
    newer = Side(difference.newer)
    isSame = difference.comparison.isSame
    likeness = difference.comparison.likeness
    counts = Counts(difference.comparison.counts)
    components = difference.comparison.components.map(ComponentReport.init)
    sections = difference.comparison.sections.map(SectionReport.init)
    _forgotten = OrNull(
      wrappedValue: difference.forgotten.map { $0.map { FindingReport($0, in: words) } })
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "older": .of(Side.self), "newer": .of(Side.self), "isSame": .boolean, "likeness": .number,
    "counts": .of(Counts.self), "components": .array(.of(ComponentReport.self)),
    "sections": .array(.of(SectionReport.self)),
    "forgotten": .nullable(.array(.of(FindingReport.self))),
  ])
}
