/// How wide the columns of a sheet are, in characters.
enum ColumnWidths {
  /// The widths: as the table says, else what most of a column needs, within bounds a screen shows.
  static func widths(of table: Table) -> [Double] {
    table.columns.enumerated().map { index, column in
      if let width = column.width { return width }
      let head = column.name.split(separator: " ").map(\.count).max() ?? 0
      var longest = head + 4
      for row in table.rows.prefix(1000) where row.indices.contains(index) {
        if case .date = row[index] { longest = max(longest, 11) }
        if case .text(let text) = row[index] { longest = max(longest, text.count) }
      }
      return Double(min(max(longest + 2, 8), 60))
    }
  }
}
