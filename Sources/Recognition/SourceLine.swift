import Diagnostics
import Document
import VietnameseText

/// A paragraph of what was read, or a table of data, in reading order.
struct SourceLine {
  /// The paragraph's place in the file, from 1; for a table that of its first.
  var paragraph: Int
  /// The place of the last paragraph, which for a table is another.
  var lastParagraph: Int
  /// The page it begins on, where known.
  var page: Int?
  /// Its text with its number in front on one line, folded beside.
  var text: FoldedText
  /// Where the page parts its lines.
  var breaks: [Int] = []
  /// Its text with its looks.
  var rich: RichText
  /// How many characters of the text are its number, which the looks don't hold.
  var labelLength: Int
  /// Whether all of it is bold.
  var isBold: Bool
  /// Whether all of it is italic.
  var isItalic: Bool
  /// Whether it lies in the middle of its column.
  var isCentered: Bool
  /// The column of a table without borders it stands in, from 0; nil outside of tables.
  var column: Int?
  /// The table that stands here in place of a paragraph.
  var table: DataTable?
  /// The paragraphs of the table in their order.
  var cells: [Cell] = []

  /// A paragraph of a table.
  struct Cell {
    /// Its place in the file, from 1.
    var paragraph: Int
    /// The character of the table's text it begins with.
    var start: Int
  }

  /// Where it stands.
  var origin: Origin { .file(page: page ?? 0, paragraph: paragraph) }

  /// Where it stands, for findings.
  var place: Place { Place(page: page, paragraph: paragraph) }

  /// All of it.
  var whole: TextPlace { TextPlace(paragraphs: paragraph...lastParagraph) }

  /// Its lines, parted where the page parts them.
  var pieces: [FoldedText] { breaks.isEmpty ? [text] : parts.map(\.text) }

  /// Its lines, parted where the page parts them, with their places.
  var parts: [Piece] {
    guard !breaks.isEmpty else { return [Piece(text: text, line: self, start: 0)] }
    return zip([0] + breaks, breaks + [text.count]).compactMap { start, end in
      let range = text.trim(start..<end)
      return range.isEmpty
        ? nil : Piece(text: FoldedText(text[range]), line: self, start: range.lowerBound)
    }
  }

  /// Where a stretch of it stands: in a paragraph, in that of a table's paragraphs it begins in.
  func place(of range: Range<Int>) -> TextPlace {
    guard let cell = cells.last(where: { $0.start <= range.lowerBound }) else {
      return TextPlace(
        paragraphs: paragraph...paragraph, range: range == 0..<text.count ? nil : range)
    }
    return TextPlace(
      paragraphs: cell.paragraph...cell.paragraph,
      range: range.lowerBound - cell.start..<range.upperBound - cell.start)
  }

  /// A stretch of it, parted where the page parts its lines.
  func parts(in range: Range<Int>) -> [Piece] {
    parts.compactMap { piece in
      let start = max(piece.start, range.lowerBound)
      let end = min(piece.start + piece.text.count, range.upperBound)
      return start < end ? piece.cut(start - piece.start..<end - piece.start) : nil
    }
  }
}

/// A stretch of a line that is read for itself.
struct Piece {
  /// Its text.
  var text: FoldedText
  /// The line it is a stretch of.
  var line: SourceLine
  /// The character of the line it begins with.
  var start: Int

  /// Where it stands.
  var place: TextPlace { line.place(of: start..<start + text.count) }

  /// A stretch of it, without blanks at its ends.
  func cut(_ range: Range<Int>) -> Piece {
    let range = text.trim(range)
    if range == 0..<text.count { return self }
    return Piece(text: FoldedText(text[range]), line: line, start: start + range.lowerBound)
  }
}

/// The lines of a document.
struct SourceLines {
  private(set) var lines: [SourceLine] = []

  /// Makes lines of the paragraphs of a document.
  init(_ pages: PageParagraphs) {
    var table: Int?
    for paragraph in pages.paragraphs {
      if case .tabulated(let number, _, _) = paragraph.position {
        if table != number {
          add(pages.tables[number], numbered: number, from: paragraph, of: pages)
        }
        table = number
      } else if let line = Self.line(paragraph) {
        lines.append(line)
      }
    }
  }

  private static func line(_ source: PageParagraph) -> SourceLine? {
    let (paragraph, style) = (source.content, source.style)
    var text = paragraph.numbering.map { $0.label + " " } ?? ""
    var runs: [Run] = []
    var isBold = true
    var isItalic = true
    var hasText = false
    for run in paragraph.runs {
      text += run.text
      let bold = run.isBold ?? style?.isBold ?? false
      let italic = run.isItalic ?? style?.isItalic ?? false
      if run.text.unicodeScalars.contains(where: FoldedText.isLetter) {
        hasText = true
        if !bold { isBold = false }
        if !italic { isItalic = false }
      }
      runs.append(
        Run(
          run.text.utf8.contains(.lineFeed) ? run.text.replacing("\n", with: " ") : run.text,
          bold: bold,
          italic: italic))
    }
    let hasBreaks = text.utf8.contains(.lineFeed)
    let whole = FoldedText(hasBreaks ? text.replacing("\n", with: " ") : text)
    let range = whole.trim(0..<whole.count)
    guard !range.isEmpty else { return nil }
    let breaks =
      hasBreaks
      ? Normalization.nfc(text).unicodeScalars.enumerated()
        .filter { $0.element == "\n" && range.contains($0.offset) }
        .map { $0.offset - range.lowerBound } : []
    var column: Int?
    if case .arranged(_, _, let place) = source.position { column = place }
    return SourceLine(
      paragraph: source.ordinal, lastParagraph: source.ordinal, page: source.page,
      text: range.count == whole.count ? whole : FoldedText(whole[range]),
      breaks: breaks, rich: RichText(runs),
      labelLength: paragraph.numbering.map { $0.label.unicodeScalars.count + 1 } ?? 0,
      isBold: hasText && isBold, isItalic: hasText && isItalic,
      isCentered: style?.alignment == .center, column: column, table: nil)
  }

  /// Adds a table of data.
  private mutating func add(
    _ table: FormattedTable, numbered number: Int, from first: PageParagraph,
    of pages: PageParagraphs
  ) {
    let width = table.rows.map(\.cells.count).max() ?? 0
    var rows = [[RichText]](
      repeating: [RichText](repeating: RichText([]), count: width), count: table.rows.count)
    var alignments = [DataTable.Alignment?](repeating: nil, count: width)
    var cells: [SourceLine.Cell] = []
    var text = ""
    /// So many characters the text has before the paragraph that is being added, once it is composed.
    var start = 0
    var filled = 0
    for paragraph in pages.paragraphs[(first.ordinal - 1)...] {
      guard case .tabulated(number, let row, let column) = paragraph.position else { break }
      if row == 1, alignments[column] == nil {
        alignments[column] = Self.alignment(paragraph.style?.alignment)
      }
      if !rows[row][column].isEmpty { rows[row][column].append(Run(" ")) }
      // A blank stands behind each cell, and between the paragraphs of one.
      let passed = row * width + column - filled + (rows[row][column].isEmpty ? 0 : 1)
      filled = row * width + column
      text += String(repeating: " ", count: passed)
      start += passed
      cells.append(SourceLine.Cell(paragraph: paragraph.ordinal, start: start))
      var own = ""
      for run in paragraph.content.runs where !run.text.isEmpty {
        let line = run.text.replacing("\n", with: " ")
        own += line
        rows[row][column].append(
          Run(line, bold: run.isBold ?? false, italic: run.isItalic ?? false))
      }
      text += own
      // Nothing is composed across the blank between two of them.
      start += Normalization.nfc(own).unicodeScalars.count
    }
    lines.append(
      SourceLine(
        paragraph: first.ordinal, lastParagraph: cells.last?.paragraph ?? first.ordinal,
        page: first.page, text: FoldedText(text), rich: RichText(text), labelLength: 0,
        isBold: false, isItalic: false, isCentered: false, column: nil,
        table: DataTable(
          alignments: alignments.map { $0 ?? .left }, header: rows[0],
          rows: Array(rows.dropFirst())),
        cells: cells))
  }

  /// How the cells of a column lie.
  private static func alignment(_ alignment: ParagraphStyle.Alignment?) -> DataTable.Alignment {
    switch alignment {
    case .center: .center
    case .right: .right
    default: .left
    }
  }
}
