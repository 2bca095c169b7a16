/// Something that stands on a page, from top to bottom.
public enum FormattedBlock: Codable, Sendable, Equatable {
  /// A paragraph.
  case paragraph(FormattedParagraph)
  /// A table, with or without borders.
  case table(FormattedTable)
  /// A horizontal line.
  case rule(Rule)
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

/// A horizontal line drawn, not typed.
public struct Rule: Codable, Sendable, Equatable {
  /// Its length in millimetres.
  public var length: Double
  /// Its thickness in points.
  public var thickness: Double
  /// Points between what stands above and the line.
  public var spaceBefore: Double
  /// Points between the line and what follows.
  public var spaceAfter: Double

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

  /// Makes a table; it fills the column from its left edge.
  public init(
    columns: [Double], rows: [FormattedRow], hasBorders: Bool, keepsTogether: Bool = false,
    spaceBefore: Double = 0, spaceAfter: Double = 0
  ) {
    self.columns = columns
    self.rows = rows
    self.hasBorders = hasBorders
    self.keepsTogether = keepsTogether
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
  }
}

/// A row of a table.
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
