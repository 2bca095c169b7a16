import Diagnostics
import Document
import Files
import Foundation
import RegisterBooks
import Registry
import Tables
import VietnameseText
import Writers

/// Makes what a register is asked for, as lines, as JSON and as files.
struct RegisterEngine {
  let store: any RegistryStore
  let request: RegisterRequest
  let body: BodyReference
  let series: [NumberSeries]
  let words: Words
  /// The words of what is printed and kept, which is Vietnamese whoever asks.
  let printed: Words

  private var book: RegisterBook { RegisterBook(store, span: request.span) }

  /// What was asked for.
  func output() throws -> RegisterOutput {
    switch request.view {
    case .lines: try register()
    case .gaps: try gaps()
    case .statistics: try statistics()
    case .file(let code): try contents(of: code)
    }
  }

  private func register() throws -> RegisterOutput {
    let lines = try series.flatMap { try book.lines(of: $0) }
    let register = OutgoingRegister(
      cover: RegisterCover(
        supervisingBody: try book.supervisingBody(of: series), body: body.name,
        year: request.series.year, volume: request.volume, spanning: lines), lines: lines)
    let (words, printed) = (words, printed)
    let shown = TextTable(
      headings: [1, 2, 3, 4, 10].map {
        Message("register.outgoing.column\($0)").text(in: words)
      },
      rows: lines.map { line in
        [
          line.reference, line.date?.readable ?? "", line.kindAndTitle.shortened(to: 60),
          line.signer ?? "", line.noteText(in: words),
        ]
      })
    return RegisterOutput(
      lines: lines.isEmpty ? [Message("register.empty").text(in: words)] : shown.lines,
      json: RegisterReport(
        body: body, year: request.series.year,
        lines: lines.map { RegisterReport.Line($0, in: words) }),
      table: register.table(in: words), workbook: { register.workbook(in: printed, created: $0) },
      document: { register.document(in: printed, created: $0) })
  }

  private func gaps() throws -> RegisterOutput {
    let gaps = try series.flatMap { try book.gaps(in: $0, words) }
    let tables = RegisterStatistics([], gaps: gaps).tables(in: words)
    let shown = TextTable(tables.last)
    return RegisterOutput(
      lines: gaps.isEmpty ? [Message("register.no-gaps").text(in: words)] : shown.lines,
      json: RegisterReport(body: body, year: request.series.year, gaps: gaps),
      table: tables.last, workbook: nil, document: nil,
      isComplete: gaps.allSatisfy { $0.explanation != nil })
  }

  private func statistics() throws -> RegisterOutput {
    let lines = try series.flatMap { try book.lines(of: $0) }
    let gaps = try series.flatMap { try book.gaps(in: $0, words) }
    let statistics = RegisterStatistics(lines, gaps: gaps)
    let tables = statistics.tables(in: words)
    let title = Message("register.statistics").text(in: words)
    return RegisterOutput(
      lines: tables.filter { !$0.rows.isEmpty }.flatMap {
        [$0.title] + TextTable($0).lines + [""]
      },
      json: RegisterReport(
        body: body, year: request.series.year, gaps: gaps,
        statistics: RegisterReport.statistics(statistics)), table: tables.first,
      workbook: { Workbook(tables, title: title, author: body.name, created: $0) },
      document: nil)
  }

  /// The documents of a file (hồ sơ).
  private func contents(of code: String) throws -> RegisterOutput {
    var filter = EntryFilter()
    filter.bodyKey = body.key
    filter.fileNotation = code
    let entries = try store.summaries(where: filter).sorted { left, right in
      (left.description.day, left.id) < (right.description.day, right.id)
    }
    var lastPage: Int? = 0
    let contents = FileContents(
      body: body.name, supervisingBody: entries.last?.description.supervisingBody,
      notation: code, title: request.title ?? "",
      entries: entries.map { entry in
        let description = entry.description
        let sheets = RegisterEngine.pages(of: description, after: &lastPage)
        return FileContents.Entry(
          reference: description.code ?? "", date: description.date,
          kindAndTitle: "\(description.kind.name) \(description.title)",
          author: description.body.name, sheets: sheets, note: description.note ?? "")
      })
    let table = contents.table(in: words)
    return RegisterOutput(
      lines: entries.isEmpty
        ? [Message("register.file-empty", ["file": code]).text(in: words)]
        : TextTable(table, widest: 60).lines,
      json: RegisterReport(
        body: body, year: request.series.year, file: code,
        entries: entries.map { $0.id }, titles: contents.entries.map(\.kindAndTitle)),
      table: table, workbook: nil, document: { contents.document(in: printed, created: $0) })
  }
}

extension RegisterEngine {
  /// The pages a document takes up in its file, `1 - 4`; empty once the pages of one aren't known.
  private static func pages(of entry: EntryDescription, after last: inout Int?) -> String {
    guard let before = last, let count = entry.pageCount, count > 0 else {
      last = nil
      return ""
    }
    last = before + count
    return count == 1 ? "\(before + 1)" : "\(before + 1) - \(before + count)"
  }
}

/// A register in every form it can be given out in.
struct RegisterOutput {
  /// What the terminal shows.
  var lines: [String]
  /// The JSON.
  var json: RegisterReport
  /// The table of spreadsheets.
  var table: Table?
  /// The workbook, when it is more than the table.
  var workbook: ((CalendarDate) -> Workbook)?
  /// The pages.
  var document: ((CalendarDate) -> FormattedDocument)?
  /// Whether nothing in it waits for an explanation.
  var isComplete = true

  /// Writes it to a file in the format of its ending.
  func write(to path: String) throws {
    guard let table, let today = CalendarDate.today else { return }
    let bytes: [UInt8]? =
      switch (path as NSString).pathExtension.lowercased() {
      case "csv": CSVWriter().write(table)
      case "pdf": try document.map { try PDFWriter().write($0(today)) }
      case "docx": try document.map { try DOCXWriter().write($0(today)) }
      default:
        try XLSXWriter().write(
          workbook?(today) ?? Workbook([table], title: table.title, created: today))
      }
    guard let bytes else { return }
    try StagedFiles.writeOne(bytes, to: path)
  }
}

extension TextTable {
  /// A table of other programs for the terminal.
  ///
  /// - Parameter widest: So many characters of a cell are shown.
  init(_ table: Table?, widest: Int = 80) {
    headings = table?.columns.map(\.name) ?? []
    let width = headings.count
    rows = (table?.rows ?? []).map { row in
      let cells = row.map { $0.plainText.shortened(to: widest) }
      return cells + Array(repeating: "", count: max(0, width - cells.count))
    }
  }
}

extension String {
  /// The text, or its beginning with an ellipsis.
  func shortened(to limit: Int) -> String {
    count <= limit ? self : prefix(limit - 1) + "…"
  }
}
