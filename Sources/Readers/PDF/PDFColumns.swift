import Document

/// Text that stands side by side: a letterhead, a signature with its recipients, a table.
struct PDFColumns {
  /// A free stretch of width between columns.
  private struct Gutter {
    var start: Double
    var end: Double
  }

  /// The lines of each cell, by row and column.
  var rows: [[[PDFLine]]]
  /// Where the columns part, in points.
  var edges: [Double]
  /// How many rows of the page it takes.
  var height: Int

  /// The columns that begin with a row of a page; nil when its parts merely stand apart.
  init?(_ rows: ArraySlice<[PDFLine]>) {
    var taken = PDFColumns.band(rows)
    let parts = taken.joined().sorted { $0.left < $1.left }
    guard parts.count >= 2 else { return nil }
    var gutters = zip(parts, parts.dropFirst()).map { Gutter(start: $0.right, end: $1.left) }
    for whole in rows.dropFirst(taken.count) {
      var row = gutters.reduce(whole) { PDFColumns.parted($0, at: $1) }
      if gutters.count > 1, let first = row.first {
        row.replaceSubrange(0..<1, with: PDFColumns.numberParted(first, at: gutters[0]))
      }
      guard let narrowed = PDFColumns.narrow(gutters, row, above: taken) else { break }
      gutters = narrowed
      taken.append(row)
    }
    guard taken.count > 1, taken.count(where: { $0.count > 1 }) > 1 || taken.count > 3 else {
      return nil
    }
    height = taken.count
    edges = gutters.map { ($0.start + $0.end) / 2 }
    self.rows = PDFColumns.cells(taken, edges)
  }

  /// The first row with those that begin before it ends, beside it: lines of different sizes, or in
  /// the middle of higher cells, don't stand at one height.
  private static func band(_ rows: ArraySlice<[PDFLine]>) -> [[PDFLine]] {
    guard let first = rows.first else { return [] }
    var band = [first]
    for row in rows.dropFirst() {
      let bottom = band.last?.map(\.bottom).min() ?? 0
      let isBeside = row.allSatisfy { line in
        line.top < bottom - 2
          && band.joined().allSatisfy { $0.right + 5 < line.left || line.right + 5 < $0.left }
      }
      guard isBeside else { break }
      band.append(row)
    }
    return band
  }

  /// A row whose lines are parted where a gap of theirs lies on a gutter, however narrow it is.
  private static func parted(_ row: [PDFLine], at gutter: Gutter) -> [PDFLine] {
    row.flatMap { line -> [PDFLine] in
      guard line.left < gutter.start, line.right > gutter.end else { return [line] }
      let gap = line.pieces.indices.dropFirst().first { index in
        let start = max(line.pieces[index - 1].right, gutter.start)
        return min(line.pieces[index].left, gutter.end) - start > 1
      }
      guard let gap else { return [line] }
      return [
        PDFLine(pieces: Array(line.pieces[..<gap]), page: line.page),
        PDFLine(pieces: Array(line.pieces[gap...]), page: line.page),
      ]
    }
  }

  /// A line whose first word is a number in the first column, so near to the text beside it that both
  /// came as one piece.
  private static func numberParted(_ line: PDFLine, at gutter: Gutter) -> [PDFLine] {
    guard let piece = line.pieces.first, piece.left < gutter.start, piece.right > gutter.end,
      let space = piece.text.firstIndex(of: " "), piece.text[..<space].utf8.count <= 5
    else { return [line] }
    var number = piece
    number.text = String(piece.text[..<space])
    number.width = FontMetrics.width(
      of: number.text, size: piece.size, bold: piece.isBold, italic: piece.isItalic)
    var rest = piece
    rest.text = String(piece.text[space...].drop { $0 == " " })
    let width = FontMetrics.width(
      of: rest.text, size: piece.size, bold: piece.isBold, italic: piece.isItalic)
    rest.left = max(piece.right - width, number.right)
    rest.width = piece.right - rest.left
    guard !rest.text.isEmpty, number.right < gutter.end, rest.left > gutter.start else {
      return [line]
    }
    return [
      PDFLine(pieces: [number], page: line.page),
      PDFLine(pieces: [rest] + line.pieces.dropFirst(), page: line.page),
    ]
  }

  /// The gutters that are left when a row stands there too; nil when it belongs to none of the
  /// columns.
  private static func narrow(
    _ gutters: [Gutter], _ row: [PDFLine], above: [[PDFLine]]
  ) -> [Gutter]? {
    // In a table of many columns, text by itself in another size or across columns stands below it.
    let isGrid = gutters.count > 1
    if isGrid, row.count == 1, row[0].size != above.last?.last?.size { return nil }
    var left: [Gutter] = []
    for gutter in gutters {
      var gutter = gutter
      for line in row where line.left < gutter.end && line.right > gutter.start {
        let isAligned = row.count > 1 || isAligned(line, with: above, gutter)
        if line.left <= gutter.start, line.right < gutter.end - 6, isAligned {
          gutter.start = line.right
        } else if line.right >= gutter.end, line.left > gutter.start + 6, isAligned {
          gutter.end = line.left
        } else {
          gutter.end = gutter.start
        }
      }
      if gutter.end - gutter.start > (isGrid ? 1 : 5) {
        left.append(gutter)
      } else if isGrid {
        return nil
      }
    }
    return left.isEmpty ? nil : left
  }

  /// Whether a line lies as those above it on its side of a gutter do.
  private static func isAligned(
    _ line: PDFLine, with above: [[PDFLine]], _ gutter: Gutter
  ) -> Bool {
    let isLeft = line.left <= gutter.start
    return above.joined().contains { other in
      (other.left < gutter.start) == isLeft
        && (abs(other.left - line.left) < 4 || abs(other.center - line.center) < 4)
    }
  }

  /// The cells of rows. Two columns have a new row where both go on at one height after a gap; more
  /// have one after any gap, and wherever the first column goes on.
  private static func cells(_ rows: [[PDFLine]], _ edges: [Double]) -> [[[PDFLine]]] {
    let empty = [[PDFLine]](repeating: [], count: edges.count + 1)
    var cells = [empty]
    var bottom: Double?
    for row in rows {
      let top = row.map(\.top).min() ?? 0
      let isFull = row.count == edges.count + 1
      let gap = bottom.map { top - $0 } ?? 0
      let size = row.first?.size ?? 14
      let isFirst = (row.first?.left ?? 0) < edges[0]
      let begins =
        edges.count == 1
        ? isFull && gap > size * 0.5 : gap > size * 0.25 || isFirst && gap > size * 0.05
      if begins, bottom != nil { cells.append(empty) }
      for line in row {
        let column = edges.count { $0 < line.center }
        cells[cells.count - 1][column].append(line)
      }
      bottom = max(bottom ?? 0, row.map(\.bottom).max() ?? 0)
    }
    return cells
  }
}
