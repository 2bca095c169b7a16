import Diagnostics

/// How large a sheet can be in the programs that open it.
enum SheetBounds {
  static let rows = 1_048_576
  static let columns = 16_384
  /// The most UTF-16 units of a cell's text.
  static let cellLength = 32_767
  /// The most characters of a sheet's name.
  static let nameLength = 31

  /// Everything in a workbook that no sheet can hold.
  static func findings(of workbook: Workbook) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for table in workbook.tables {
      if table.rows.count + 1 > rows || table.columns.count > columns {
        findings.append(
          Diagnostic(
            TableFinding.sheetTooLarge(rows: table.rows.count, limit: rows - 1),
            at: Place(path: table.title)))
      }
      for (row, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          // A UTF-16 unit has at least a byte, so short texts need no counting.
          guard case .text(let text) = cell, text.utf8.count > cellLength,
            SpreadsheetText.encoded(text).utf16.count > cellLength
          else { continue }
          findings.append(
            Diagnostic(
              TableFinding.textTooLong(limit: cellLength),
              at: Place(
                path: "\(table.title)!\(CellReference.text(column: column, row: row + 1))")))
        }
      }
    }
    return findings
  }
}
