import CXLSXWriter
import Glibc
import VietnameseText

/// A file that libxlsxwriter is making.
struct WorkbookFile: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let head, text, label, number, date: UnsafeMutablePointer<lxw_format>?
  private var isClosed = false

  /// Begins a file; nil when there is no memory for it.
  init?(path: String) {
    guard let book = workbook_new(path) else { return nil }
    self.book = book
    head = WorkbookFile.format(book, LXW_ALIGN_CENTER, isHead: true)
    text = WorkbookFile.format(book, LXW_ALIGN_LEFT)
    label = WorkbookFile.format(book, LXW_ALIGN_CENTER)
    number = WorkbookFile.format(book, LXW_ALIGN_RIGHT)
    date = WorkbookFile.format(book, LXW_ALIGN_CENTER)
    format_set_num_format(date, "dd/mm/yyyy")
  }

  deinit {
    // Closing is also what frees the book.
    if !isClosed { _ = workbook_close(book) }
  }

  /// Writes everything and closes the file.
  mutating func write(_ workbook: Workbook) -> lxw_error {
    setProperties(of: workbook)
    let names = SheetNames.names(of: workbook.tables)
    var status = LXW_NO_ERROR
    for (table, name) in zip(workbook.tables, names) {
      guard let sheet = workbook_add_worksheet(book, name) else {
        status = LXW_ERROR_MEMORY_MALLOC_FAILED
        break
      }
      status = write(table, to: sheet)
      if status != LXW_NO_ERROR { break }
    }
    isClosed = true
    let closing = workbook_close(book)
    return status == LXW_NO_ERROR ? closing : status
  }

  private func write(_ table: Table, to sheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    let columns = table.columns.count
    let widths = ColumnWidths.widths(of: table)
    for (index, column) in table.columns.enumerated() {
      let number = UInt16(index)
      worksheet_set_column(sheet, number, number, widths[index], format(of: column.kind))
      let status = worksheet_write_string(
        sheet, 0, number, SpreadsheetText.encoded(column.name), head)
      if status != LXW_NO_ERROR { return status }
    }
    worksheet_set_row(
      sheet, 0, RowHeights.headHeight(of: table.columns, widths: widths), nil)
    for (index, cells) in table.rows.enumerated() {
      let height = RowHeights.height(of: cells, widths: widths)
      if height > RowHeights.line { worksheet_set_row(sheet, UInt32(index + 1), height, nil) }
      for column in 0..<max(columns, cells.count) {
        let cell = cells.indices.contains(column) ? cells[column] : .empty
        let kind = table.columns.indices.contains(column) ? table.columns[column].kind : .text
        let status = write(cell, kind, sheet, UInt32(index + 1), UInt16(column))
        if status != LXW_NO_ERROR { return status }
      }
    }
    setView(of: table, sheet)
    return LXW_NO_ERROR
  }

  private func write(
    _ cell: Cell, _ kind: TableColumn.Kind, _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    _ row: UInt32, _ column: UInt16
  ) -> lxw_error {
    switch cell {
    case .empty: worksheet_write_blank(sheet, row, column, format(of: kind))
    case .text(let content):
      worksheet_write_string(
        sheet, row, column, SpreadsheetText.encoded(content), kind == .text ? text : label)
    case .number(let value) where value.isFinite:
      worksheet_write_number(sheet, row, column, value, kind == .label ? label : number)
    case .number(let value):
      worksheet_write_string(sheet, row, column, NumberText.text(of: value), label)
    case .date(let day) where day.year >= 1900:
      worksheet_write_number(
        sheet, row, column, Double(SpreadsheetDate.serial(of: day)), date)
    case .date(let day):
      worksheet_write_string(sheet, row, column, day.numeric, label)
    }
  }

  private func setView(of table: Table, _ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_freeze_panes(sheet, 1, 0)
    if !table.columns.isEmpty {
      let last = UInt16(table.columns.count - 1)
      let lastRow = UInt32(table.rows.count)
      worksheet_autofilter(sheet, 0, 0, lastRow, last)
      let range = "A1:\(CellReference.text(column: Int(last), row: Int(lastRow)))"
      // Numbers of documents are text on purpose; no green corners on them.
      worksheet_ignore_errors(
        sheet, UInt8(truncatingIfNeeded: LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
    }
    worksheet_set_landscape(sheet)
    let a4: UInt8 = 9
    worksheet_set_paper(sheet, a4)
    worksheet_set_margins(sheet, 0.6, 0.4, 0.6, 0.6)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_fit_to_pages(sheet, 1, 0)
    let escaped = table.title.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    let header = "&C&\"Times New Roman,Bold\"&13\(escaped)"
    if header.utf8.count < 255 { worksheet_set_header(sheet, header) }
    worksheet_set_footer(sheet, "&C&\"Times New Roman\"&P/&N")
  }

  private func format(of kind: TableColumn.Kind) -> UnsafeMutablePointer<lxw_format>? {
    switch kind {
    case .text: text
    case .label: label
    case .number: number
    case .date: date
    }
  }

  private func setProperties(of workbook: Workbook) {
    var properties = lxw_doc_properties()
    properties.title = strdup(workbook.title)
    properties.author = strdup(workbook.author)
    defer {
      free(properties.title)
      free(properties.author)
    }
    let days = SpreadsheetDate.serial(of: workbook.created) - 25_569
    properties.created = time_t(max(1, days * 86_400))
    workbook_set_properties(book, &properties)
  }

  private static func format(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ alignment: lxw_format_alignments,
    isHead: Bool = false
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, 12)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(format)
    format_set_align(format, UInt8(alignment.rawValue))
    if isHead {
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color(format, 0xE7E6E6)
    } else {
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    return format
  }
}
