import Tables

/// A table of short texts for the terminal.
public struct TextTable: Sendable {
  /// The names of the columns.
  public var headings: [String]
  /// The rows, each as wide as the headings.
  public var rows: [[String]]

  /// The lines, columns two blanks apart.
  public var lines: [String] {
    let all = [headings] + rows
    let widths = headings.indices.map { column in
      all.map { $0[column].count }.max() ?? 0
    }
    return all.map { row in
      var line = zip(row, widths).map { TextTable.padded($0, $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Makes a table of headings and rows.
  public init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows
  }

  /// Makes a table of one for spreadsheets.
  ///
  /// - Parameter widest: So many characters of a cell are shown.
  public init(_ table: Table?, widest: Int = 80) {
    headings = table?.columns.map(\.name) ?? []
    let width = headings.count
    rows = (table?.rows ?? []).map { row in
      let cells = row.map { $0.plainText.shortened(to: widest) }
      return cells + Array(repeating: "", count: max(0, width - cells.count))
    }
  }

  /// The lines of rows without headings.
  public static func columns(_ rows: [[String]]) -> [String] {
    Array(TextTable(headings: rows.first?.map { _ in "" } ?? [], rows: rows).lines.dropFirst())
  }

  /// A text with blanks up to a width.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension String {
  /// The text, or its beginning with an ellipsis.
  public func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
