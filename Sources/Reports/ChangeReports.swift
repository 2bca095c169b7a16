import Comparing
import Document

/// A run of words that stayed, went or came; the key says which.
struct TextChangeReport: Report {
  private var same, removed, added: String?

  init(_ change: TextChange) {
    switch change {
    case .same(let text): same = text
    case .removed(let text): removed = text
    case .added(let text): added = text
    }
  }

  static let schema = Schema.object([
    "same": .optional(.string), "removed": .optional(.string), "added": .optional(.string),
  ])
}

/// What became of a component beside the text.
struct ComponentReport: Report {
  private let component: DocumentComponent
  private let lines: [Line]

  init(_ comparison: ComponentComparison) {
    component = comparison.component
    lines = comparison.lines.map(Line.init)
  }

  static let schema = Schema.object([
    "component": .choice(DocumentComponent.self), "lines": .array(.of(Line.self)),
  ])

  /// A line of it.
  struct Line: Report {
    private let older, newer: String?
    private let words: [TextChangeReport]

    init(_ line: ComponentComparison.Line) {
      older = line.older
      newer = line.newer
      words = line.words.map(TextChangeReport.init)
    }

    static let schema = Schema.object([
      "older": .optional(.string), "newer": .optional(.string),
      "words": .array(.of(TextChangeReport.self)),
    ])
  }
}

/// What became of a titled part.
struct SectionReport: Report {
  private let outcome: SectionComparison.Outcome
  private let isMoved: Bool
  private let area: DocumentUnit.Area
  private let olderPath, newerPath: String?
  private let heading: [TextChangeReport]
  private let paragraphs: [ParagraphReport]
  private let sections: [SectionReport]

  init(_ comparison: SectionComparison) {
    outcome = comparison.outcome
    isMoved = comparison.isMoved
    area = comparison.area
    olderPath = comparison.olderPath
    newerPath = comparison.newerPath
    heading = comparison.heading.map(TextChangeReport.init)
    paragraphs = comparison.paragraphs.map(ParagraphReport.init)
    sections = comparison.sections.map(SectionReport.init)
  }

  static let schema = Schema.object([
    "outcome": .choice(SectionComparison.Outcome.self), "isMoved": .boolean,
    "area": .choice(DocumentUnit.Area.self), "olderPath": .optional(.string),
    "newerPath": .optional(.string), "heading": .array(.of(TextChangeReport.self)),
    "paragraphs": .array(.of(ParagraphReport.self)), "sections": .array(.of(SectionReport.self)),
  ])
}

/// What became of a paragraph.
struct ParagraphReport: Report {
  private let outcome: ParagraphComparison.Outcome
  private let older, newer: Unit?
  private let likeness: Double
  private let words: [TextChangeReport]

  init(_ comparison: ParagraphComparison) {
    outcome = comparison.outcome
    older = comparison.older.map(Unit.init)
    newer = comparison.newer.map(Unit.init)
    likeness = comparison.likeness
    words = comparison.words.map(TextChangeReport.init)
  }

  static let schema = Schema.object([
    "outcome": .choice(ParagraphComparison.Outcome.self), "older": .optional(.of(Unit.self)),
    "newer": .optional(.of(Unit.self)), "likeness": .number,
    "words": .array(.of(TextChangeReport.self)),
  ])

  /// A paragraph of one of the documents.
  struct Unit: Report {
    private let text: String
    private let label: String?
    private let path: String
    private let ordinal: Int
    private let area: DocumentUnit.Area
    private let origin: OriginReport?

    init(_ unit: DocumentUnit) {
      text = unit.text
      label = unit.label
      path = unit.path
      ordinal = unit.ordinal
      area = unit.area
      origin = unit.origin.map(OriginReport.init)
    }

    static let schema = Schema.object([
      "text": .string, "label": .optional(.string), "path": .string, "ordinal": .integer,
      "area": .choice(DocumentUnit.Area.self), "origin": .optional(.of(OriginReport.self)),
    ])
  }
}

/// Where a part of a document comes from.
struct OriginReport: Report {
  private let type: Kind
  private var id: String?
  private var revision: Int?
  private var line: Int?
  private var field: String?
  private var page: Int?
  private var paragraph: Int?

  /// What it comes from.
  enum Kind: String, Encodable, CaseIterable {
    case block, template, brief, file
  }

  init(_ origin: Origin) {
    switch origin {
    case .block(let id, let revision):
      type = .block
      self.id = id
      self.revision = revision
    case .template(let id, let line):
      type = .template
      self.id = id
      self.line = line
    case .brief(let field):
      type = .brief
      self.field = field
    case .file(let page, let paragraph):
      type = .file
      self.page = page
      self.paragraph = paragraph
    }
  }

  static let schema = Schema.object([
    "type": .choice(Kind.self), "id": .optional(.string), "revision": .optional(.integer),
    "line": .optional(.integer), "field": .optional(.string), "page": .optional(.integer),
    "paragraph": .optional(.integer),
  ])
}
