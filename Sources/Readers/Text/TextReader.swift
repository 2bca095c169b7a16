import Diagnostics
import Document
import VietnameseText

/// Reads plain text and text with Markdown-like marks: a line for each paragraph or for each line of
/// the page, in Unicode or in the encodings before it.
public struct TextReader: DocumentReader {
  /// The most bytes that are read; a plan has a hundredth of them.
  public static let byteLimit = 12 << 20
  /// The most lines and cells of tables that are read.
  public static let lineLimit = 200_000

  /// Makes a reader.
  public init() {}

  /// Reads the bytes of a text.
  /// - Throws: that there are none, that they are no text, or more than a text can have.
  public func read(_ bytes: [UInt8], named name: String) throws(InvalidInput) -> ReadDocument {
    let place = Place(file: name)
    guard bytes.count <= Self.byteLimit else {
      throw InvalidInput([
        Diagnostic(TextFinding.tooLarge(limit: "\(Self.byteLimit >> 20)"), at: place)
      ])
    }
    let lines = bytes.count { $0 == .lineFeed || $0 == .carriageReturn || $0 == .pipe }
    guard lines <= Self.lineLimit else {
      throw InvalidInput([
        Diagnostic(TextFinding.tooManyLines(limit: Self.lineLimit), at: place)
      ])
    }
    guard !bytes.isEmpty else {
      throw InvalidInput([Diagnostic(TextFinding.empty, at: place)])
    }
    let decoded = try TextDecoder.decode(bytes, named: name)
    var document = read(decoded.text)
    guard !document.pages.sections.allSatisfy({ $0.blocks.isEmpty }) else {
      throw InvalidInput([Diagnostic(TextFinding.empty, at: place)])
    }
    document.diagnostics = decoded.diagnostics
    return document
  }

  /// Reads a text that is in memory.
  public func read(_ text: String) -> ReadDocument {
    let lines = TextLines(text)
    var blocks: [FormattedBlock] = []
    var pages: [Int] = []
    var rows: [FormattedRow] = []
    var isDrawn = false
    func closeTable() {
      guard !rows.isEmpty else { return }
      let width = rows.map(\.cells.count).max() ?? 1
      for index in rows.indices {
        while rows[index].cells.count < width { rows[index].cells.append(FormattedCell([])) }
      }
      let column = Self.geometry.textWidth / Double(width)
      blocks.append(
        .table(
          FormattedTable(
            columns: Array(repeating: column, count: width), rows: rows, hasBorders: isDrawn)))
      rows = []
    }
    for paragraph in ParagraphJoiner(lines.lines).paragraphs() {
      let line = paragraph.line
      var cells = line.cells.isEmpty ? line.columns : line.cells
      // More columns than any page has are text with bars in it.
      if cells.count > Self.mostColumns { cells = [] }
      guard !cells.isEmpty else {
        closeTable()
        let runs = InlineMarkup.runs(paragraph.text, bold: line.isHeading)
        guard !runs.isEmpty else { continue }
        blocks.append(.paragraph(FormattedParagraph(style: Self.style.id, runs: runs)))
        pages.append(line.page)
        continue
      }
      if isDrawn == line.cells.isEmpty { closeTable() }
      isDrawn = !line.cells.isEmpty
      rows.append(
        FormattedRow(
          cells: cells.map { cell in
            let runs = InlineMarkup.runs(cell)
            guard !runs.isEmpty else { return FormattedCell([]) }
            pages.append(line.page)
            return FormattedCell([
              .paragraph(FormattedParagraph(style: Self.style.id, runs: runs))
            ])
          }))
    }
    closeTable()
    let section = PageSection(geometry: Self.geometry, pageNumbering: nil, blocks: blocks)
    return ReadDocument(
      pages: FormattedDocument(
        properties: DocumentProperties(title: "", subject: "", author: "", created: Self.noDay),
        styles: [Self.style], numberings: [], sections: [section]),
      source: .text, pageOfParagraph: lines.hasPages ? pages : [])
  }

  private static let mostColumns = 200

  /// The one style of a text that says nothing of its looks.
  private static let style = ParagraphStyle(
    id: "text", name: "Text", alignment: .left, face: "Times New Roman", size: 14)

  private static let geometry = PageGeometry(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20)

  /// The day of files that bear none.
  private static let noDay: CalendarDate = {
    guard let day = CalendarDate(year: 1970, month: 1, day: 1) else {
      preconditionFailure("the calendar has this day")
    }
    return day
  }()
}
