/// Something that stands on a page, from top to bottom.
public enum FormattedBlock: Sendable, Equatable {
  /// A paragraph.
  case paragraph(FormattedParagraph)
  /// A table, with or without borders.
  case table(FormattedTable)
  /// A horizontal line.
  case rule(Rule)
}

extension FormattedBlock: Codable {
  private enum Key: String, CodingKey {
    case type
  }

  private enum Kind: String, Codable {
    case paragraph, table, rule
  }

  /// Reads an object whose `type` says which block it is.
  public init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .type) {
    case .paragraph: self = .paragraph(try FormattedParagraph(from: decoder))
    case .table: self = .table(try FormattedTable(from: decoder))
    case .rule: self = .rule(try Rule(from: decoder))
    }
  }

  /// Writes the block as an object with a `type`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraph(let paragraph):
      try container.encode(Kind.paragraph, forKey: .type)
      try paragraph.encode(to: encoder)
    case .table(let table):
      try container.encode(Kind.table, forKey: .type)
      try table.encode(to: encoder)
    case .rule(let rule):
      try container.encode(Kind.rule, forKey: .type)
      try rule.encode(to: encoder)
    }
  }
}

/// A paragraph in a named style.
public struct FormattedParagraph: Codable, Sendable, Equatable {
  /// The id of its style.
  public var style: String
  /// Its text.
  public var runs: [FormattedRun]
  /// Its number, when it has one; not part of the runs.
  public var numbering: NumberingReference?
  /// What differs from the style for this paragraph alone.
  public var overrides: ParagraphOverrides

  /// Makes a paragraph.
  public init(
    style: String, runs: [FormattedRun], numbering: NumberingReference? = nil,
    overrides: ParagraphOverrides = ParagraphOverrides()
  ) {
    self.style = style
    self.runs = runs
    self.numbering = numbering
    self.overrides = overrides
  }
}

/// A stretch of text set one way; nil means "as the style says".
public struct FormattedRun: Codable, Sendable, Equatable {
  /// The text. A line feed is a line break inside the paragraph.
  public var text: String
  /// Bold or not.
  public var isBold: Bool?
  /// Italic or not.
  public var isItalic: Bool?
  /// The size in points.
  public var size: Double?

  /// Makes a run.
  public init(_ text: String, bold: Bool? = nil, italic: Bool? = nil, size: Double? = nil) {
    self.text = text
    isBold = bold
    isItalic = italic
    self.size = size
  }
}

/// What differs from the style for one paragraph; nil means "as the style says".
public struct ParagraphOverrides: Codable, Sendable, Equatable {
  /// Points above.
  public var spaceBefore: Double?
  /// Points below.
  public var spaceAfter: Double?
  /// On the page of the next paragraph.
  public var keepsWithNext: Bool?
  /// All lines on one page.
  public var keepsLinesTogether: Bool?

  /// Makes overrides.
  public init(
    spaceBefore: Double? = nil, spaceAfter: Double? = nil, keepsWithNext: Bool? = nil,
    keepsLinesTogether: Bool? = nil
  ) {
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.keepsWithNext = keepsWithNext
    self.keepsLinesTogether = keepsLinesTogether
  }
}

/// A horizontal line drawn, not typed. It takes ``height`` points of the page.
public struct Rule: Codable, Sendable, Equatable {
  /// Its length in millimetres.
  public var length: Double
  /// Its thickness in points.
  public var thickness: Double
  /// Points between what stands above and the line.
  public var spaceBefore: Double
  /// Points between the line and what follows.
  public var spaceAfter: Double

  /// The points it takes with the space around it.
  public var height: Double { spaceBefore + thickness + spaceAfter }

  /// Makes a line; it lies in the middle of the column.
  public init(
    length: Double, thickness: Double = 0.75, spaceBefore: Double = 1, spaceAfter: Double = 0
  ) {
    self.length = length
    self.thickness = thickness
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
  }
}

/// A table; letterhead and signature are tables without borders.
public struct FormattedTable: Codable, Sendable, Equatable {
  /// The columns' widths in millimetres.
  public var columns: [Double]
  /// The rows from the top.
  public var rows: [FormattedRow]
  /// Whether cells have lines around them.
  public var hasBorders: Bool
  /// Whether the whole table stands on one page.
  public var keepsTogether: Bool
  /// Points above the table.
  public var spaceBefore: Double
  /// Points below the table.
  public var spaceAfter: Double
  /// The room between the left and right edges of a cell and its text, in millimetres. Above and
  /// below there is none but the paragraphs' own.
  public var cellMargin: Double
  /// The thickness of the lines around cells, in points.
  public var borderThickness: Double

  /// Makes a table; it fills the column from its left edge.
  public init(
    columns: [Double], rows: [FormattedRow], hasBorders: Bool, keepsTogether: Bool = false,
    spaceBefore: Double = 0, spaceAfter: Double = 0, cellMargin: Double = 0,
    borderThickness: Double = 0.5
  ) {
    self.columns = columns
    self.rows = rows
    self.hasBorders = hasBorders
    self.keepsTogether = keepsTogether
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.cellMargin = cellMargin
    self.borderThickness = borderThickness
  }
}

/// A row of a table. It stands on one page whole, unless it is taller than a page.
public struct FormattedRow: Codable, Sendable, Equatable {
  /// Its cells, one for each column.
  public var cells: [FormattedCell]
  /// Whether it is repeated at the head of every page of the table.
  public var isHeader: Bool

  /// Makes a row.
  public init(cells: [FormattedCell], isHeader: Bool = false) {
    self.cells = cells
    self.isHeader = isHeader
  }
}

/// A cell of a table.
public struct FormattedCell: Codable, Sendable, Equatable {
  /// Paragraphs and rules; tables don't nest.
  public var blocks: [FormattedBlock]
  /// Whether the content stands in the middle of the cell's height.
  public var isCenteredVertically: Bool

  /// Makes a cell.
  public init(_ blocks: [FormattedBlock], centeredVertically: Bool = false) {
    self.blocks = blocks
    isCenteredVertically = centeredVertically
  }
}
