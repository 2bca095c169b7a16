import Document
import Readers

/// A paragraph of a document with where it stands on its pages.
public struct PageParagraph: Sendable, Equatable {
  /// Where a paragraph stands.
  public enum Position: Sendable, Equatable {
    /// In the text
    case flow
    /// In a table that only arranges: one without borders, or the columns of a letterhead
    case arranged(table: Int, row: Int, column: Int)
    /// In a table of data
    case tabulated(table: Int, row: Int, column: Int)
  }

  /// Its place in the document, counted from 1, tables cell by cell.
  public var ordinal: Int
  /// The page it begins on; nil when not known.
  public var page: Int?
  /// What it shows.
  public var content: FormattedParagraph
  /// How it is set; nil when the document doesn't have its style.
  public var style: ParagraphStyle?
  /// Where it stands.
  public var position: Position
  /// The index of its run of pages.
  public var section: Int
  /// Whether it shows anything.
  public var isBlank: Bool
  /// The line drawn under it; nil when there is none.
  public var rule: Rule?
  /// The width it has, in millimetres; 0 when not known.
  public var room: Double
  /// The points between it and the paragraph before it; nil when something else stands between.
  public var gap: Double?
  /// Other faces, colours and underlining in it.
  public var marks: [TextMark.Look]

  /// The points left above it.
  public var spaceBefore: Double {
    content.overrides.spaceBefore ?? style?.spaceBefore ?? 0
  }
  /// The points left below it.
  public var spaceAfter: Double { content.overrides.spaceAfter ?? style?.spaceAfter ?? 0 }
}

/// The pages of a document laid flat, once for all who read them.
struct PageParagraphs {
  /// The paragraphs in reading order, blank ones among them.
  private(set) var paragraphs: [PageParagraph] = []
  /// The tables, by the numbers positions tell.
  private(set) var tables: [FormattedTable] = []

  private let styles: [String: ParagraphStyle]
  private let pages: [Int]
  private let marks: [Int: [TextMark.Look]]
  private var section = 0
  /// The points below the paragraph before; nil when something else stands between.
  private var below: Double?

  /// Lays a document flat.
  init(_ document: ReadDocument) {
    styles = Dictionary(
      document.pages.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    pages = document.pageOfParagraph
    marks = Dictionary(grouping: document.marks, by: \.paragraph).mapValues { $0.map(\.look) }
    for (index, section) in document.pages.sections.enumerated() {
      self.section = index
      below = nil
      add(section.blocks, at: .flow, room: section.geometry.textWidth)
    }
  }

  private mutating func add(
    _ blocks: [FormattedBlock], at position: PageParagraph.Position, room: Double
  ) {
    let first = paragraphs.count
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): add(paragraph, at: position, room: room)
      case .rule(let rule):
        if let last = paragraphs[first...].lastIndex(where: { !$0.isBlank }) {
          paragraphs[last].rule = rule
        }
        below = nil
      case .table(let table): add(table, in: position)
      }
    }
  }

  private mutating func add(_ table: FormattedTable, in outer: PageParagraph.Position) {
    let number = tables.count
    tables.append(table)
    let isData = table.hasBorders && !LetterheadReader.isLayout(table)
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() {
        below = nil
        let room =
          table.columns.indices.contains(column)
          ? table.columns[column] - 2 * table.cellMargin : 0
        var position: PageParagraph.Position =
          isData
          ? .tabulated(table: number, row: row, column: column)
          : .arranged(table: number, row: row, column: column)
        // What a cell of data holds is one cell, whatever tables lie in it.
        if case .tabulated = outer { position = outer }
        add(cell.blocks, at: position, room: room)
      }
    }
    below = nil
  }

  private mutating func add(
    _ paragraph: FormattedParagraph, at position: PageParagraph.Position, room: Double
  ) {
    let ordinal = paragraphs.count + 1
    var added = PageParagraph(
      ordinal: ordinal, page: pages.indices.contains(ordinal - 1) ? pages[ordinal - 1] : nil,
      content: paragraph, style: styles[paragraph.style], position: position, section: section,
      isBlank: paragraph.numbering == nil && paragraph.runs.allSatisfy(\.text.isBlank), rule: nil,
      room: room, marks: marks[ordinal - 1] ?? [])
    added.gap = below.map { $0 + added.spaceBefore }
    // An empty paragraph is a gap of its own.
    below = added.isBlank ? nil : added.spaceAfter
    paragraphs.append(added)
  }
}
