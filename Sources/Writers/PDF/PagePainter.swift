import CPango
import Diagnostics
import Document

/// Draws pages into a PDF file held in memory.
struct PagePainter {
  private let document: FormattedDocument
  private let fonts: FontSet
  private let bytes: ByteSink
  private let surface: OpaquePointer
  private let context: OpaquePointer

  /// Begins the file of a document.
  init(document: FormattedDocument, fonts: FontSet) throws {
    self.document = document
    self.fonts = fonts
    bytes = ByteSink()
    surface = cairo_pdf_surface_create_for_stream(
      { sink, data, count in
        guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue()
          .append(UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(bytes).toOpaque(), 595, 842)
    context = cairo_create(surface)
  }

  /// Draws the pages and returns the bytes of the file.
  func paint(_ pages: [SetPage]) throws -> [UInt8] {
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    PDFMetadata.write(document.properties, to: surface)
    var outline = PDFOutline(surface: surface)
    var line = LinePainter(fonts: fonts, context: context)
    for (number, page) in pages.enumerated() {
      cairo_pdf_surface_set_size(surface, page.width, page.height)
      if number == 0 { cairo_tag_begin(context, "Document", nil) }
      for item in page.items {
        paint(item, page: number + 1, &outline, &line)
      }
      if number == pages.count - 1 { cairo_tag_end(context, "Document") }
      cairo_show_page(context)
    }
    cairo_surface_finish(surface)
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      let reason = cairo_status_to_string(status).map { String(cString: $0) } ?? "\(status)"
      throw InvalidInput([Diagnostic(PDFFinding.failed(reason: reason))])
    }
    var file = bytes.bytes
    PDFCatalog.setLanguage(document.properties.language, in: &file)
    return file
  }

  private func paint(
    _ item: SetPage.Item, page: Int, _ outline: inout PDFOutline, _ line: inout LinePainter
  ) {
    switch item.content {
    case .lines(let paragraph, let range):
      if range.lowerBound == 0, let level = paragraph.outlineLevel {
        outline.add(paragraph.outlineTitle, level: level, page: page, x: item.x, y: item.y)
      }
      let tag = paragraph.outlineLevel.map { PagePainter.headingTags[min($0, 6) - 1] } ?? "P"
      cairo_tag_begin(context, tag, nil)
      line.paint(paragraph, range, x: item.x, y: item.y)
      cairo_tag_end(context, tag)
    case .number(let paragraph):
      line.paint(paragraph, 0..<paragraph.lines.count, x: item.x, y: item.y)
    case .rows(let table, let rows, let repeatsHeader):
      paint(table, rows, repeatsHeader: repeatsHeader, x: item.x, y: item.y, &line)
    case .rule(let length, let thickness):
      paintRule(length, thickness, x: item.x, y: item.y)
    }
  }

  private func paint(
    _ table: SetTable, _ rows: Range<Int>, repeatsHeader: Bool, x: Double, y: Double,
    _ line: inout LinePainter
  ) {
    let isData = table.hasBorders
    if isData { cairo_tag_begin(context, "Table", nil) }
    var rowTop = y
    var edges = [y]
    let header = repeatsHeader ? Array(0..<table.headerCount) : []
    for index in header + Array(rows) {
      let row = table.rows[index]
      if isData { cairo_tag_begin(context, "TR", nil) }
      for (column, cell) in row.cells.enumerated() {
        let tag = row.isHeader ? "TH" : "TD"
        if isData { cairo_tag_begin(context, tag, nil) }
        paint(
          cell, of: table, x: x + table.edges[column], width: table.columnWidth(column),
          y: rowTop + table.border
            + (cell.isCentered ? (row.height - table.border - cell.height) / 2 : 0),
          &line)
        if isData { cairo_tag_end(context, tag) }
      }
      if isData { cairo_tag_end(context, "TR") }
      rowTop += row.height
      edges.append(rowTop)
    }
    if isData {
      cairo_tag_end(context, "Table")
      paintBorders(table, x: x, rowEdges: edges)
    }
  }

  private func paint(
    _ cell: SetTable.Cell, of table: SetTable, x: Double, width: Double, y: Double,
    _ line: inout LinePainter
  ) {
    var open: Int?
    for placed in cell.items {
      switch placed.item {
      case .line(let paragraph, let index):
        if open != paragraph {
          if open != nil { cairo_tag_end(context, "P") }
          cairo_tag_begin(context, "P", nil)
          open = paragraph
        }
        let set = table.paragraphs[paragraph]
        line.paint(set, set.lines[index], x: x + table.padding, y: y + placed.y)
      case .rule(let length, let thickness):
        if open != nil { cairo_tag_end(context, "P") }
        open = nil
        paintRule(length, thickness, x: x + (width - length) / 2, y: y + placed.y)
      }
    }
    if open != nil { cairo_tag_end(context, "P") }
  }

  private func paintRule(_ length: Double, _ thickness: Double, x: Double, y: Double) {
    cairo_set_line_width(context, thickness)
    cairo_move_to(context, x, y + thickness / 2)
    cairo_line_to(context, x + length, y + thickness / 2)
    cairo_stroke(context)
  }

  private func paintBorders(_ table: SetTable, x: Double, rowEdges: [Double]) {
    guard let left = table.edges.first, let right = table.edges.last, let top = rowEdges.first,
      let bottom = rowEdges.last
    else { return }
    cairo_set_line_width(context, table.border)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
    for edge in rowEdges {
      cairo_move_to(context, x + left, edge + table.border / 2)
      cairo_line_to(context, x + right, edge + table.border / 2)
    }
    for edge in table.edges {
      cairo_move_to(context, x + edge, top)
      cairo_line_to(context, x + edge, bottom)
    }
    cairo_stroke(context)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
  }

  private static let headingTags = ["H1", "H2", "H3", "H4", "H5", "H6"]
}

/// The bytes of a file as they come.
private final class ByteSink {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(1 << 17)
  }

  func append(_ more: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: more)
  }
}
