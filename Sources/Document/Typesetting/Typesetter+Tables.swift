extension Typesetter {
  /// Sets a table over the whole width.
  func set(_ table: DataTable, width: Double) -> FormattedBlock {
    let count = max(table.alignments.count, table.header.count, 1)
    var rows: [FormattedRow] = []
    if !table.header.isEmpty {
      let cells = (0..<count).map { column in
        FormattedCell(
          [paragraph(.tableHead, cell(column, of: table.header))], centeredVertically: true)
      }
      rows.append(FormattedRow(cells: cells, isHeader: true))
    }
    for row in table.rows {
      let cells = (0..<count).map { column in
        let alignment =
          table.alignments.indices.contains(column) ? table.alignments[column] : .left
        return FormattedCell([
          .paragraph(
            FormattedParagraph(
              style: StyleSheet.cellStyle(alignment),
              runs: runs(cell(column, of: row), .tableCell)))
        ])
      }
      rows.append(FormattedRow(cells: cells))
    }
    return .table(
      FormattedTable(
        columns: columnWidths(of: table, count: count, width: width), rows: rows, hasBorders: true,
        cellMargin: profile.columns.cellMargin))
  }

  private func cell(_ column: Int, of row: [RichText]) -> RichText {
    row.indices.contains(column) ? row[column] : ""
  }

  /// The widths of the columns: the shares the table gives, or room for the longest word of each,
  /// the rest shared by the length of what the columns hold.
  private func columnWidths(of table: DataTable, count: Int, width: Double) -> [Double] {
    if table.widths.count == count, table.widths.allSatisfy({ $0 > 0 }) {
      let sum = table.widths.reduce(0, +)
      return table.widths.map { $0 / sum * width }
    }
    var needed = [Double](repeating: 0, count: count)
    var wanted = [Double](repeating: 0, count: count)
    let margins = 2 * profile.columns.cellMargin + 1
    for (index, row) in ([table.header] + table.rows).enumerated() {
      for column in 0..<count {
        let element = index == 0 ? FormatElement.tableHead : .tableCell
        let text = cell(column, of: row).plain
        let words = text.split(whereSeparator: \.isWhitespace)
        let longest = words.map { measure(String($0), element) }.max() ?? 0
        let whole = measure(text, element)
        needed[column] = max(needed[column], Length.millimetres(points: longest) + margins)
        wanted[column] = max(wanted[column], Length.millimetres(points: whole) + margins)
      }
    }
    let least = needed.reduce(0, +)
    guard least < width else { return needed.map { $0 / least * width } }
    let extra = zip(wanted, needed).map { max(0, $0 - $1) }
    let sum = extra.reduce(0, +)
    guard sum > 0 else { return needed.map { $0 + (width - least) / Double(count) } }
    return zip(needed, extra).map { $0 + $1 / sum * (width - least) }
  }
}
