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
    guard let first = rows.first, first.count >= 2 else { return nil }
    var gutters = zip(first, first.dropFirst()).map { Gutter(start: $0.right, end: $1.left) }
    var taken = [first]
    for row in rows.dropFirst() {
      guard let narrowed = PDFColumns.narrow(gutters, row, above: taken) else { break }
      gutters = narrowed
      taken.append(row)
    }
    // What follows without anything beside it belongs to the text below, but for what ends the page.
    guard taken.count > 1, taken.count(where: { $0.count > 1 }) > 1 || taken.count > 3 else {
      return nil
    }
    height = taken.count
    edges = gutters.map { ($0.start + $0.end) / 2 }
    self.rows = PDFColumns.cells(taken, edges)
  }

  /// The gutters that are left when a row stands there too; nil when it belongs to none of the
  /// columns.
  private static func narrow(
    _ gutters: [Gutter], _ row: [PDFLine], above: [[PDFLine]]
  ) -> [Gutter]? {
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
      if gutter.end - gutter.start > 5 { left.append(gutter) }
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
  /// have one wherever the first column goes on.
  private static func cells(_ rows: [[PDFLine]], _ edges: [Double]) -> [[[PDFLine]]] {
    let empty = [[PDFLine]](repeating: [], count: edges.count + 1)
    var cells = [empty]
    var bottom: Double?
    for row in rows {
      let top = row.map(\.top).min() ?? 0
      let isFull = row.count == edges.count + 1
      let gap = bottom.map { top - $0 } ?? 0
      let size = row.first?.size ?? 14
      let begins =
        edges.count == 1
        ? isFull && gap > size * 0.5 : (row.first?.left ?? 0) < edges[0] && gap > size * 0.1
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
