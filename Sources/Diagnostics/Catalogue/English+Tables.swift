extension English {
  static let tables: [(key: String, text: String)] = files

  private static let files: [(key: String, text: String)] = [
    (
      "tables.old-excel",
      "this is an Excel file of before 2007 (.xls) or one locked by a password; save it as .xlsx"
    ),
    ("tables.too-large", "the file is larger than {limit} MB, as no register is; it isn't read"),
    (
      "tables.not-utf8",
      "the text isn't in Unicode from here on; save it from Excel as “CSV UTF-8” or as .xlsx"
    ),
    ("tables.cut-utf16", "the file is cut off in the middle of a letter; get it again"),
    ("tables.damaged-utf16", "the text is damaged here; save the file again from its program"),
    (
      "tables.open-quote",
      "the quotation mark that opens here is never closed; close it, or double it inside the text"
    ),
    (
      "tables.text-after-quote",
      "text follows a closing quotation mark; it was kept, but look whether the field is whole"
    ),
    ("tables.too-many-columns", "more than {limit} columns; the file isn't read"),
    ("tables.too-many-cells", "more than {limit} cells; split the file"),
    ("tables.cell-too-long", "a cell with more than {limit} KB of text; the file isn't read"),
    ("tables.too-many-sheets", "more than {limit} sheets; the file isn't read"),
    ("tables.not-a-spreadsheet", "this is no Excel workbook (.xlsx), whatever its name says"),
    (
      "tables.damaged",
      "the file is cut off or damaged and can't be unpacked ({reason}); get it again"
    ),
    (
      "tables.part-missing",
      "the part {part} is missing from the file; open it in Excel and save it again"
    ),
    (
      "tables.part-damaged",
      "the part {part} is damaged; open the file in Excel, let it be mended, and save it again"
    ),
    (
      "tables.part-too-large",
      "the part {part} unpacks to more than {limit} MB, as no register does; the file isn't read"
    ),
    (
      "tables.sheet-too-large",
      "{rows} rows are more than a sheet can hold ({limit}); narrow the choice, or write CSV"
    ),
    (
      "tables.text-too-long",
      "the text is longer than the {limit} characters a cell can hold; write CSV instead"
    ),
    ("tables.not-written", "the file can't be written: {reason}; nothing was changed"),
  ]
}
