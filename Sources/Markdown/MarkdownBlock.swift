/// A block of Markdown, with the line it begins on (counted from 1).
public indirect enum MarkdownBlock: Sendable, Equatable {
  /// A heading of level 1 to 6.
  case heading(level: Int, text: [MarkdownRun], line: Int)
  /// A paragraph.
  case paragraph(text: [MarkdownRun], line: Int)
  /// A list; each item is a run of blocks.
  case list(isOrdered: Bool, items: [[MarkdownBlock]], line: Int)
  /// A table with a head row.
  case table(MarkdownTable, line: Int)
  /// A thematic break, `---`.
  case rule(line: Int)
  /// Something plans don't hold: a quotation, code, raw HTML, an image; named as CommonMark does.
  case other(kind: String, line: Int)

  /// The line the block begins on.
  public var line: Int {
    switch self {
    case .heading(_, _, let line), .paragraph(_, let line), .list(_, _, let line),
      .table(_, let line), .rule(let line), .other(_, let line):
      line
    }
  }
}

/// A stretch of text set one way.
public struct MarkdownRun: Sendable, Equatable {
  /// The text; a line break of the source is a space.
  public var text: String
  /// Strong emphasis.
  public var isStrong: Bool
  /// Emphasis.
  public var isEmphasized: Bool

  /// Makes a run.
  public init(_ text: String, strong: Bool = false, emphasized: Bool = false) {
    self.text = text
    isStrong = strong
    isEmphasized = emphasized
  }
}

/// A table: every row is as wide as the head.
public struct MarkdownTable: Sendable, Equatable {
  /// How a column lies.
  public enum Alignment: Sendable, Equatable {
    case none, left, center, right
  }

  /// The columns' alignments.
  public var alignments: [Alignment]
  /// The cells of the head row.
  public var header: [[MarkdownRun]]
  /// The other rows.
  public var rows: [[[MarkdownRun]]]

  /// Makes a table.
  public init(
    alignments: [Alignment], header: [[MarkdownRun]], rows: [[[MarkdownRun]]]
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
