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

  private let older: Side
  private let newer: Side
  private let isSame: Bool
  private let likeness: Double
  private let counts: DocumentComparison.Counts
  private let components: [ComponentComparison]
  private let sections: [SectionComparison]
  @OrNull private var forgotten: [FindingReport]?

  /// Makes the report of a comparison.
  public init(_ difference: PlanDifference, in words: Words) {
    older = Side(difference.older)
    newer = Side(difference.newer)
    isSame = difference.comparison.isSame
    likeness = difference.comparison.likeness
    counts = difference.comparison.counts
    components = difference.comparison.components
    sections = difference.comparison.sections
    _forgotten = OrNull(
      wrappedValue: difference.forgotten.map { $0.map { FindingReport($0, in: words) } })
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "older": .of(Side.self), "newer": .of(Side.self), "isSame": .boolean, "likeness": .number,
    "counts": .of(DocumentComparison.Counts.self),
    "components": .array(.of(ComponentComparison.self)),
    "sections": .array(.of(SectionComparison.self)),
    "forgotten": .nullable(.array(.of(FindingReport.self))),
  ])
}

extension DocumentComparison.Counts: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "same": .integer, "edited": .integer, "added": .integer, "removed": .integer,
    "moved": .integer,
  ])
}

extension ComponentComparison: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "component": .choice(DocumentComponent.self),
    "lines": .array(
      .object([
        "older": .optional(.string), "newer": .optional(.string),
        "words": .array(.of(TextChange.self)),
      ])),
  ])
}

extension SectionComparison: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "outcome": .choice(Outcome.self), "isMoved": .boolean,
    "area": .choice(DocumentUnit.Area.self), "olderPath": .optional(.string),
    "newerPath": .optional(.string), "heading": .array(.of(TextChange.self)),
    "paragraphs": .array(.of(ParagraphComparison.self)),
    "sections": .array(.of(SectionComparison.self)),
  ])
}

extension ParagraphComparison: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "outcome": .choice(Outcome.self), "older": .optional(.of(DocumentUnit.self)),
    "newer": .optional(.of(DocumentUnit.self)), "likeness": .number,
    "words": .array(.of(TextChange.self)),
  ])
}

extension DocumentUnit: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "text": .string, "label": .optional(.string), "path": .string, "ordinal": .integer,
    "area": .choice(Area.self), "origin": .optional(.of(Origin.self)),
  ])
}

extension Origin: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.map(.any)
}

extension TextChange: Described {
  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "same": .optional(.string), "removed": .optional(.string), "added": .optional(.string),
  ])
}
