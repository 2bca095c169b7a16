import Document
import Readers
import VietnameseText

/// Flattens pages into lines.
struct LineReader {
  private let styles: [String: ParagraphStyle]
  private let pageOfParagraph: [Int]
  private let marks: [Int: [TextMark.Look]]
  private var lines: [DocumentLine] = []
  private var ordinal = 0
  private var tables = 0
  private var section = 0
  /// What the paragraph before left: points below it, or nothing when something stands between.
  private var below: Double?

  /// The lines of a document that have text, in reading order.
  static func lines(
    of document: FormattedDocument, pageOfParagraph: [Int] = [], marks: [TextMark] = []
  ) -> [DocumentLine] {
    var reader = LineReader(document, pageOfParagraph, marks)
    for (index, section) in document.sections.enumerated() {
      reader.section = index
      reader.below = nil
      reader.read(section.blocks, at: .flow, room: section.geometry.textWidth)
    }
    return reader.lines
  }

  private init(_ document: FormattedDocument, _ pageOfParagraph: [Int], _ marks: [TextMark]) {
    self.marks = Dictionary(grouping: marks, by: \.paragraph).mapValues { $0.map(\.look) }
    styles = Dictionary(document.styles.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.pageOfParagraph = pageOfParagraph
  }

  private mutating func read(
    _ blocks: [FormattedBlock], at position: DocumentLine.Position, room: Double
  ) {
    let first = lines.count
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): read(paragraph, at: position, room: room)
      case .rule(let rule):
        if lines.count > first { lines[lines.count - 1].rule = rule }
        below = nil
      case .table(let table): read(table)
      }
    }
  }

  private mutating func read(_ table: FormattedTable) {
    tables += 1
    let index = tables
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() {
        below = nil
        let room =
          table.columns.indices.contains(column)
          ? table.columns[column] - 2 * table.cellMargin : 0
        read(
          cell.blocks,
          at: table.hasBorders
            ? .tabulated(table: index) : .arranged(table: index, row: row, column: column),
          room: room)
      }
    }
    below = nil
  }

  private mutating func read(
    _ paragraph: FormattedParagraph, at position: DocumentLine.Position, room: Double
  ) {
    ordinal += 1
    guard let style = styles[paragraph.style] else { return }
    let before = paragraph.overrides.spaceBefore ?? style.spaceBefore
    let after = paragraph.overrides.spaceAfter ?? style.spaceAfter
    let pieces = isBroken(style, position) ? split(paragraph.runs) : [paragraph.runs]
    var hasText = false
    for piece in pieces {
      let found = piece.count == 1 ? piece[0].text : piece.map(\.text).joined()
      let text = Normalization.nfc(found)
      let trimmed = text.trimmed
      guard !trimmed.isEmpty || paragraph.numbering != nil else { continue }
      let label = hasText ? nil : paragraph.numbering?.label
      lines.append(
        DocumentLine(
          index: lines.count, content: LineText(trimmed, label: label), label: label,
          look: look(of: piece, style, before: before, after: after), section: section,
          position: position, ordinal: ordinal,
          page: pageOfParagraph.indices.contains(ordinal - 1)
            ? pageOfParagraph[ordinal - 1] : nil,
          rule: nil, room: room > 0 ? room : nil,
          gap: hasText ? nil : below.map { $0 + before },
          isComposed: text.utf8.elementsEqual(found.utf8), marks: marks[ordinal - 1] ?? []))
      hasText = true
    }
    // An empty paragraph is a gap of its own.
    below = hasText ? after : nil
  }

  /// Whether each line of a paragraph counts for itself: in blocks that are only arranged, and in
  /// titles.
  private func isBroken(_ style: ParagraphStyle, _ position: DocumentLine.Position) -> Bool {
    if case .arranged = position { return true }
    return style.alignment == .center
  }

  private func look(
    of runs: [FormattedRun], _ style: ParagraphStyle, before: Double, after: Double
  ) -> LineLook {
    var sizes: [Double] = []
    var bold = (yes: 0, no: 0)
    var italic = (yes: 0, no: 0)
    var width = 0.0
    for run in runs where !run.text.isEmpty {
      let size = run.size ?? style.size
      let isBold = run.isBold ?? style.isBold
      let isItalic = run.isItalic ?? style.isItalic
      width += FontMetrics.width(of: run.text, size: size, bold: isBold, italic: isItalic)
      if run.text.isBlank { continue }
      if !sizes.contains(size) { sizes.append(size) }
      if isBold { bold.yes += 1 } else { bold.no += 1 }
      if isItalic { italic.yes += 1 } else { italic.no += 1 }
    }
    func extent(_ count: (yes: Int, no: Int)) -> LineLook.Extent {
      if count.yes == 0 { return .none }
      return count.no == 0 ? .all : .some
    }
    return LineLook(
      face: style.face, sizes: sizes, boldness: extent(bold), slant: extent(italic),
      alignment: style.alignment, firstLineIndent: style.firstLineIndent,
      leftIndent: style.leftIndent, spaceBefore: before, spaceAfter: after,
      lineSpacing: style.lineSpacing, width: width)
  }

  /// The runs of each line of a paragraph with line breaks.
  private func split(_ runs: [FormattedRun]) -> [[FormattedRun]] {
    guard runs.contains(where: { $0.text.utf8.contains(0x0A) }) else { return [runs] }
    var pieces: [[FormattedRun]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { pieces.append([]) }
        var piece = run
        piece.text = String(part)
        pieces[pieces.count - 1].append(piece)
      }
    }
    return pieces
  }
}
