import Diagnostics
import Document
import Readers
import VietnameseText

/// A paragraph of what was read, wherever it stands, in reading order.
struct SourceLine {
  /// The paragraph's place in the file, from 1.
  var paragraph: Int
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

  /// Where it stands.
  var origin: Origin { .file(page: page ?? 0, paragraph: paragraph) }

  /// Where it stands, for findings.
  var place: Place { Place(page: page, paragraph: paragraph) }

  /// Its lines, parted where the page parts them.
  var pieces: [FoldedText] {
    guard !breaks.isEmpty else { return [text] }
    return zip([0] + breaks, breaks + [text.count]).map { FoldedText(text.trimmed($0..<$1)) }
      .filter { !$0.isEmpty }
  }
}

/// Lays the paragraphs of a document out in reading order.
struct SourceLines {
  private(set) var lines: [SourceLine] = []
  private let pages: [Int]
  private let styles: [String: ParagraphStyle]
  private var count = 0

  /// Lays a document out.
  init(_ document: ReadDocument) {
    pages = document.pageOfParagraph
    styles = Dictionary(
      document.pages.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for section in document.pages.sections {
      for block in section.blocks { add(block, column: nil) }
    }
  }

  private mutating func add(_ block: FormattedBlock, column: Int?) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, column: column)
    case .rule: break
    case .table(let table):
      if table.hasBorders, !Self.isLayout(table) {
        addData(table)
      } else {
        for row in table.rows {
          for (index, cell) in row.cells.enumerated() {
            for block in cell.blocks { add(block, column: index) }
          }
        }
      }
    }
  }

  /// Whether a table drawn with lines holds no data but the columns of a letterhead or of the
  /// recipients and the signature.
  private static func isLayout(_ table: FormattedTable) -> Bool {
    guard table.rows.count <= 8, table.rows.allSatisfy({ $0.cells.count <= 4 }) else {
      return false
    }
    return table.rows.contains { row in
      row.cells.contains { cell in
        cell.blocks.contains { block in
          guard case .paragraph(let paragraph) = block else { return false }
          let text = FoldedText(paragraph.runs.map(\.text).joined())
          return text.hasWord("noi nhan", at: 0) || NationalTitle.stands(in: text)
            || table.rows.count <= 3 && LetterheadReader.isCode(text)
        }
      }
    }
  }

  private mutating func add(_ paragraph: FormattedParagraph, column: Int?) {
    count += 1
    guard let line = line(paragraph, column: column) else { return }
    lines.append(line)
  }

  private func line(_ paragraph: FormattedParagraph, column: Int?) -> SourceLine? {
    let style = styles[paragraph.style]
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
          run.text.utf8.contains(0x0A) ? run.text.replacing("\n", with: " ") : run.text, bold: bold,
          italic: italic))
    }
    let hasBreaks = text.utf8.contains(0x0A)
    let whole = FoldedText(hasBreaks ? text.replacing("\n", with: " ") : text)
    let range = whole.trim(0..<whole.count)
    guard !range.isEmpty else { return nil }
    let breaks =
      hasBreaks
      ? Normalization.nfc(text).unicodeScalars.enumerated()
        .filter { $0.element == "\n" && range.contains($0.offset) }
        .map { $0.offset - range.lowerBound } : []
    return SourceLine(
      paragraph: count, page: pages.indices.contains(count - 1) ? pages[count - 1] : nil,
      text: range.count == whole.count ? whole : FoldedText(whole[range]),
      breaks: breaks, rich: RichText(runs),
      labelLength: paragraph.numbering.map { $0.label.unicodeScalars.count + 1 } ?? 0,
      isBold: hasText && isBold, isItalic: hasText && isItalic,
      isCentered: style?.alignment == .center, column: column, table: nil)
  }

  private mutating func addData(_ table: FormattedTable) {
    let first = count + 1
    var rows: [[RichText]] = []
    var text = ""
    for row in table.rows {
      var cells: [RichText] = []
      for cell in row.cells {
        var runs: [Run] = []
        for case .paragraph(let paragraph) in cell.blocks {
          count += 1
          if !runs.isEmpty { runs.append(Run(" ")) }
          runs += paragraph.runs.map {
            Run(
              $0.text.replacing("\n", with: " "), bold: $0.isBold ?? false,
              italic: $0.isItalic ?? false)
          }
        }
        let rich = RichText(runs)
        text += rich.plain + " "
        cells.append(rich)
      }
      rows.append(cells)
    }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return }
    for index in rows.indices {
      while rows[index].count < width { rows[index].append(RichText([])) }
    }
    lines.append(
      SourceLine(
        paragraph: first, page: pages.indices.contains(first - 1) ? pages[first - 1] : nil,
        text: FoldedText(text), rich: RichText(text), labelLength: 0, isBold: false,
        isItalic: false,
        isCentered: false, column: nil,
        table: DataTable(
          alignments: alignments(of: table, width: width), header: rows[0],
          rows: Array(rows.dropFirst()))))
  }

  /// How the cells of each column lie, as the first row under the head has them.
  private func alignments(of table: FormattedTable, width: Int) -> [DataTable.Alignment] {
    let cells = table.rows.dropFirst().first?.cells ?? []
    return (0..<width).map { column in
      guard cells.indices.contains(column), case .paragraph(let first)? = cells[column].blocks.first
      else { return .left }
      switch styles[first.style]?.alignment {
      case .center: return .center
      case .right: return .right
      default: return .left
      }
    }
  }
}
