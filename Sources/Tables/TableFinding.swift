import Diagnostics

/// What may be wrong with a table that is read or written.
public enum TableFinding: Finding {
  /// This is an Excel file of before 2007 (.xls) or one locked by a password.
  case oldExcel
  /// The file is larger than `limit` MB, as no register is.
  case tooLarge(limit: Int)
  /// The text isn't in Unicode from here on.
  case notUTF8
  /// The file is cut off in the middle of a letter.
  case cutUTF16
  /// The text is damaged here.
  case damagedUTF16
  /// The quotation mark that opens here is never closed.
  case openQuote
  /// Text follows a closing quotation mark.
  case textAfterQuote
  /// More than `limit` columns.
  case tooManyColumns(limit: Int)
  /// More than `limit` cells.
  case tooManyCells(limit: Int)
  /// A cell with more than `limit` KB of text.
  case cellTooLong(limit: Int)
  /// More than `limit` sheets.
  case tooManySheets(limit: Int)
  /// This is no Excel workbook (.xlsx), whatever its name says.
  case notASpreadsheet
  /// The file is cut off or damaged and can't be unpacked (`reason`).
  case damaged(reason: String)
  /// The part `part` is missing from the file.
  case partMissing(part: String)
  /// The part `part` is damaged.
  case partDamaged(part: String)
  /// The part `part` unpacks to more than `limit` MB, as no register does.
  case partTooLarge(part: String, limit: Int)
  /// `rows` rows are more than a sheet can hold (`limit`).
  case sheetTooLarge(rows: Int, limit: Int)
  /// The text is longer than the `limit` characters a cell can hold.
  case textTooLong(limit: Int)
  /// The file can't be written: `reason`.
  case notWritten(reason: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .oldExcel: FindingFacts("tables.old-excel")
    case .tooLarge(let limit): FindingFacts("tables.too-large", ["limit": limit])
    case .notUTF8: FindingFacts("tables.not-utf8")
    case .cutUTF16: FindingFacts("tables.cut-utf16")
    case .damagedUTF16: FindingFacts("tables.damaged-utf16")
    case .openQuote: FindingFacts("tables.open-quote")
    case .textAfterQuote: FindingFacts("tables.text-after-quote")
    case .tooManyColumns(let limit): FindingFacts("tables.too-many-columns", ["limit": limit])
    case .tooManyCells(let limit): FindingFacts("tables.too-many-cells", ["limit": limit])
    case .cellTooLong(let limit): FindingFacts("tables.cell-too-long", ["limit": limit])
    case .tooManySheets(let limit): FindingFacts("tables.too-many-sheets", ["limit": limit])
    case .notASpreadsheet: FindingFacts("tables.not-a-spreadsheet")
    case .damaged(let reason): FindingFacts("tables.damaged", ["reason": reason])
    case .partMissing(let part): FindingFacts("tables.part-missing", ["part": part])
    case .partDamaged(let part): FindingFacts("tables.part-damaged", ["part": part])
    case .partTooLarge(let part, let limit):
      FindingFacts("tables.part-too-large", ["part": part, "limit": limit])
    case .sheetTooLarge(let rows, let limit):
      FindingFacts("tables.sheet-too-large", ["rows": rows, "limit": limit])
    case .textTooLong(let limit): FindingFacts("tables.text-too-long", ["limit": limit])
    case .notWritten(let reason): FindingFacts("tables.not-written", ["reason": reason])
    }
  }
}
