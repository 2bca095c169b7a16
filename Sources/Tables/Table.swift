/// A table to be written for other programs: named columns, then rows.
public struct Table: Sendable, Equatable {
  /// What it is called: the sheet's name and the printed heading.
  public var title: String
  /// Its columns.
  public var columns: [TableColumn]
  /// Its rows. A row shorter than the columns ends in empty cells.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(title: String, columns: [TableColumn], rows: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a table.
public struct TableColumn: Sendable, Equatable {
  /// What most of its cells hold; it decides how they lie, not what they may be.
  public enum Kind: Sendable, Equatable {
    /// Text, to the left, in several lines where it must.
    case text
    /// Text in the middle, such as numbers and symbols.
    case label
    /// Numbers, to the right.
    case number
    /// Days, in the middle.
    case date
  }

  /// The name at its head.
  public var name: String
  /// What most of its cells hold.
  public var kind: Kind
  /// Its width in characters; nil to fit what it holds.
  public var width: Double?

  /// Makes a column.
  public init(_ name: String, _ kind: Kind = .text, width: Double? = nil) {
    self.name = name
    self.kind = kind
    self.width = width
  }
}
