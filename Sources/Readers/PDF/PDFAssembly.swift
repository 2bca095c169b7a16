import Document

/// Puts a document together from the stretches of text on its pages.
struct PDFAssembly {
  /// What was found.
  private(set) var document: FormattedDocument
  /// What is known of its paragraphs.
  private(set) var paragraphs: [ParagraphNote] = []

  /// A page's rows of lines without its number.
  private struct Page {
    var number: Int
    var width: Double
    var height: Double
    var rows: [[PDFLine]]
    var numberLine: PDFLine?

    /// Whether columns are looked for: not among more rows and lines than any page has.
    var mayHaveColumns: Bool {
      rows.count <= 1000 && rows.reduce(0) { $0 + $1.count } <= 4000
        && rows.allSatisfy { $0.count <= 100 }
    }
  }

  /// Puts pages together.
  /// - Throws: that time is over.
  init(_ read: [PDFPage], until deadline: ContinuousClock.Instant) throws(DeadlinePassed) {
    var styles = PDFStyles()
    document = FormattedDocument(
      properties: WordPropertiesReading.none, styles: [], numberings: [], sections: [])
    let pages = read.enumerated().map { index, page in
      PDFAssembly.page(page, number: index + 1)
    }
    var start = 0
    while start < pages.count {
      var end = start + 1
      while end < pages.count, abs(pages[end].width - pages[start].width) < 3 { end += 1 }
      let blocks = try PDFAssembly.section(
        Array(pages[start..<end]), &document, &styles, until: deadline)
      paragraphs += blocks.flatMap(\.paragraphs)
      start = end
    }
    document.styles = styles.styles
  }

  /// The page without its number: digits alone above or below all else.
  private static func page(_ read: PDFPage, number: Int) -> Page {
    var page = Page(
      number: number, width: read.width, height: read.height,
      rows: PDFLine.lines(of: read, number: number))
    func isNumber(_ row: [PDFLine]?) -> Bool {
      guard let row, row.count == 1, let line = row.first else { return false }
      let digits = line.text.filter { $0 != " " && $0 != "-" }
      guard let value = Int(digits) else { return false }
      let isOutside = line.bottom < read.height * 0.09 || line.top > read.height * 0.91
      return digits.count <= 3 && (value <= number || isOutside)
    }
    if isNumber(page.rows.first) {
      page.numberLine = page.rows.removeFirst().first
    } else if isNumber(page.rows.last) {
      page.numberLine = page.rows.removeLast().first
    }
    return page
  }

  private static func section(
    _ pages: [Page], _ document: inout FormattedDocument, _ styles: inout PDFStyles,
    until deadline: ContinuousClock.Instant
  ) throws(DeadlinePassed) -> [PlacedBlock] {
    let lines = pages.flatMap(\.rows).joined()
    let width = pages[0].width
    let left = edge(lines.map(\.left), isRight: false) ?? width * 0.14
    let right = edge(lines.map(\.right), isRight: true) ?? width * 0.9
    var blocks: [PlacedBlock] = []
    var text = PDFParagraphs(left: left, right: right)
    for page in pages {
      let mayHaveColumns = page.mayHaveColumns
      var row = 0
      while row < page.rows.count {
        if ContinuousClock.now > deadline { throw DeadlinePassed() }
        if mayHaveColumns, let columns = PDFColumns(page.rows[row...]) {
          blocks += text.take(&styles)
          blocks.append(table(columns, left: left, right: right, &styles))
          row += columns.height
        } else {
          text.add(PDFLine(pieces: page.rows[row].flatMap(\.pieces), page: page.number))
          row += 1
        }
      }
    }
    blocks += text.take(&styles)
    document.sections.append(
      PageSection(
        geometry: geometry(pages, left: left, right: right),
        pageNumbering: pageNumbering(pages, left: left, right: right, &styles),
        blocks: blocks.map(\.block)))
    return blocks
  }

  /// The edge most lines keep to: the outermost at which several begin or end.
  private static func edge(_ places: [Double], isRight: Bool) -> Double? {
    let sorted = isRight ? places.sorted(by: >) : places.sorted()
    // Those near a place stand around it.
    for index in sorted.indices {
      let around = sorted[max(0, index - 2)..<min(sorted.count, index + 3)]
      if around.count(where: { abs($0 - sorted[index]) < 1.5 }) >= 3 { return sorted[index] }
    }
    return sorted.first
  }

  private static func table(
    _ columns: PDFColumns, left: Double, right: Double, _ styles: inout PDFStyles
  ) -> PlacedBlock {
    let edges = [left] + columns.edges + [right]
    var paragraphs: [ParagraphNote] = []
    let isGrid = columns.edges.count > 1
    let rows = columns.rows.map { row in
      FormattedRow(
        cells: row.enumerated().map { index, lines in
          let own = columns.rows.flatMap { $0[index] }
          var text = PDFParagraphs(
            left: min(own.map(\.left).min() ?? edges[index], edges[index + 1]),
            right: max(own.map(\.right).max() ?? edges[index + 1], edges[index]),
            kind: isGrid ? .cell : .side)
          for line in lines { text.add(line) }
          let blocks = text.take(&styles)
          paragraphs += blocks.flatMap(\.paragraphs)
          return FormattedCell(blocks.map(\.block))
        })
    }
    let widths = zip(edges, edges.dropFirst()).map { millimetres(max(0, $1 - $0)) }
    return PlacedBlock(
      block: .table(FormattedTable(columns: widths, rows: rows, hasBorders: isGrid)),
      paragraphs: paragraphs)
  }

  private static func geometry(_ pages: [Page], left: Double, right: Double) -> PageGeometry {
    let page = pages[0]
    let lines = pages.flatMap(\.rows).joined()
    let top = lines.map(\.top).min() ?? 0
    let bottom = lines.map(\.bottom).max() ?? page.height
    return PageGeometry(
      width: paper(page.width), height: paper(page.height), top: millimetres(top),
      bottom: millimetres(max(0, page.height - bottom)), left: millimetres(left),
      right: millimetres(max(0, page.width - right)))
  }

  private static func pageNumbering(
    _ pages: [Page], left: Double, right: Double, _ styles: inout PDFStyles
  ) -> PageNumbering? {
    guard let line = pages.lazy.compactMap(\.numberLine).first, let piece = line.pieces.first
    else { return nil }
    let off = line.center - (left + right) / 2
    let style = ParagraphStyle(
      id: "", name: "", alignment: abs(off) < 8 ? .center : off < 0 ? .left : .right,
      face: piece.face, size: piece.size, bold: piece.isBold, italic: piece.isItalic)
    return PageNumbering(
      isHiddenOnFirstPage: pages[0].numberLine == nil, style: styles.id(of: style),
      distance: millimetres(line.top))
  }

  /// A side of the paper, A4's when it is nearly that.
  private static func paper(_ points: Double) -> Double {
    let length = millimetres(points)
    return [210, 297].first { abs($0 - length) < 1 } ?? length
  }

  private static func millimetres(_ points: Double) -> Double {
    (points * 25.4 / 72 * 10).rounded() / 10
  }
}
