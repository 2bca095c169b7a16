import VietnameseText

/// Reads the rows of one sheet.
struct SheetXMLReader {
  let xml: SpreadsheetXML
  let sheet: String
  let strings: [String]
  let styles: SpreadsheetStyles
  let countsFrom1904: Bool
  let limits: TableLimits
  /// How many cells may still come.
  var budget: Int

  /// The rows that hold something.
  mutating func rows() throws -> [Sheet.Row] {
    var rows: [Sheet.Row] = []
    var number = 0
    try xml.elements { name in
      guard name == .row else { return }
      number = xml.integer(.reference) ?? number + 1
      var cells: [Cell] = []
      var column = -1
      try xml.children { child in
        guard child == .c else { return }
        let place = xml.attribute(.reference)
        column = place.flatMap(CellReference.column) ?? column + 1
        guard column < limits.columns else {
          throw SpreadsheetFault.tooManyColumns(sheet: sheet, limit: limits.columns)
        }
        let cell = try cell(row: number, column: column)
        if cell == .empty { return }
        let growth = max(0, column + 1 - cells.count)
        budget -= growth
        guard budget >= 0 else {
          throw SpreadsheetFault.tooManyCells(sheet: sheet, limit: limits.cells)
        }
        if growth > 0 { cells += [Cell](repeating: .empty, count: growth) }
        cells[column] = cell
      }
      if !cells.isEmpty { rows.append(Sheet.Row(number: number, cells: cells)) }
    }
    return rows
  }

  /// The cell that has just been started.
  private func cell(row: Int, column: Int) throws -> Cell {
    let type = xml.attribute(.type) ?? "n"
    let style = xml.integer(.style) ?? 0
    var value: [UInt8] = []
    var inline: String?
    try xml.children { child in
      switch child {
      case .v: try xml.appendText(to: &value)
      case .is:
        inline = try SharedStrings.text(
          xml, place: place(row: row, column: column), limits: limits)
      default: break
      }
    }
    if value.count > limits.cellBytes {
      throw SpreadsheetFault.cellTooLong(
        place: place(row: row, column: column), bytes: limits.cellBytes)
    }
    switch type {
    case "s":
      guard let index = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(index)
      else { return .empty }
      return .text(orEmpty: strings[index])
    case "inlineStr": return .text(orEmpty: inline)
    case "b": return value.isEmpty ? .empty : .text(value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE")
    case "d":
      let text = String(decoding: value, as: UTF8.self)
      return CalendarDate(iso: text.prefix(10)).map(Cell.date) ?? .text(orEmpty: text)
    case "n":
      let text = String(decoding: value, as: UTF8.self)
      guard let number = Double(text) else { return .text(orEmpty: text) }
      if styles.isDate(style: style),
        let date = SpreadsheetDate.date(of: number, from1904: countsFrom1904)
      {
        return .date(date)
      }
      return .number(number)
    default: return .text(orEmpty: SpreadsheetText.decoded(value))
    }
  }

  private func place(row: Int, column: Int) -> String {
    "\(sheet)!\(CellReference.text(column: column, row: row - 1))"
  }
}
