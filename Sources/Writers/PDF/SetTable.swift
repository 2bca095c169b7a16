import Document

/// A table laid out: every line of every cell has its place.
final class SetTable {
  /// Something inside a cell.
  enum Item {
    /// A line of one of the table's paragraphs.
    case line(paragraph: Int, line: Int)
    /// A rule with its length and thickness in points.
    case rule(length: Double, thickness: Double)
  }

  /// Something inside a cell and its place, in points from the cell's upper edge.
  struct PlacedItem {
    var item: Item
    var y: Double
    var height: Double
  }

  /// The content of a cell.
  struct Cell {
    /// Lines and rules from the top.
    var items: [PlacedItem]
    /// The height of the content.
    var height: Double
    /// Whether the content stands in the middle of the row's height.
    var isCentered: Bool
  }

  /// A row, or the part of a row that is too high for a page.
  struct Row {
    /// The cells by column.
    var cells: [Cell]
    /// The height.
    var height: Double
    /// Whether it is repeated on every page.
    var isHeader: Bool
  }

  /// The paragraphs of all cells.
  let paragraphs: [SetParagraph]
  /// The rows from the top, header rows first.
  let rows: [Row]
  /// How many rows are header rows.
  let headerCount: Int
  /// The columns' left edges and, at the end, the last one's right edge, in points.
  let edges: [Double]
  /// Points between an edge and the text.
  let padding: Double
  /// Whether cells have lines around them.
  let hasBorders: Bool
  /// The thickness of those lines in points, 0 without lines. A row begins with the line above it;
  /// one more lies under the last row of a page.
  let border: Double
  /// All rows on one page.
  let keepsTogether: Bool
  /// Whether the table stands on the page of what follows.
  let keepsWithNext: Bool
  /// Points above and below.
  let spaceBefore, spaceAfter: Double

  /// Lays a table out in a column of text; rows higher than `pageHeight` are cut.
  init(_ table: FormattedTable, pageHeight: Double, setter: inout BlockSetter) {
    hasBorders = table.hasBorders
    keepsTogether = table.keepsTogether
    spaceBefore = table.spaceBefore
    spaceAfter = table.spaceAfter
    padding = points(table.cellMargin)
    let border = table.hasBorders ? table.borderThickness : 0
    self.border = border
    var edges = [0.0]
    for column in table.columns { edges.append(edges[edges.count - 1] + points(column)) }
    self.edges = edges
    var paragraphs: [SetParagraph] = []
    var rows: [Row] = []
    for row in table.rows {
      var cells: [Cell] = []
      for (column, cell) in row.cells.enumerated() where column + 1 < edges.count {
        let width = edges[column + 1] - edges[column] - 2 * padding
        cells.append(SetTable.cell(cell, width: width, &paragraphs, &setter))
      }
      let height = (cells.map(\.height).max() ?? 0) + border
      rows.append(Row(cells: cells, height: height, isHeader: row.isHeader))
    }
    headerCount = rows.prefix { $0.isHeader }.count
    let headerHeight = rows.prefix(headerCount).reduce(0) { $0 + $1.height }
    let limit = max(pageHeight - headerHeight - border, pageHeight / 2)
    self.rows = rows.flatMap { row in
      row.height > limit ? SetTable.parts(of: row, limit: limit - border, border: border) : [row]
    }
    keepsWithNext = paragraphs.last?.keepsWithNext ?? false
    self.paragraphs = paragraphs
  }

  /// The width of a column in points.
  func columnWidth(_ column: Int) -> Double {
    edges[column + 1] - edges[column]
  }

  /// The height of the header rows.
  var headerHeight: Double { height(0..<headerCount) }

  /// The height of some rows.
  func height(_ range: Range<Int>) -> Double {
    rows[range].reduce(0) { $0 + $1.height }
  }

  private static func cell(
    _ cell: FormattedCell, width: Double, _ paragraphs: inout [SetParagraph],
    _ setter: inout BlockSetter
  ) -> Cell {
    var items: [PlacedItem] = []
    var y = 0.0
    var pending = 0.0
    for block in cell.blocks {
      switch block {
      case .paragraph(let paragraph):
        guard let set = setter.paragraph(paragraph, width: width) else { continue }
        y += max(pending, set.spaceBefore)
        for (index, line) in set.lines.enumerated() {
          items.append(
            PlacedItem(
              item: .line(paragraph: paragraphs.count, line: index), y: y, height: line.height))
          y += line.height
        }
        pending = set.spaceAfter
        paragraphs.append(set)
      case .rule(let rule):
        y += pending + rule.spaceBefore
        items.append(
          PlacedItem(
            item: .rule(length: points(rule.length), thickness: rule.thickness), y: y,
            height: rule.thickness))
        y += rule.thickness
        pending = rule.spaceAfter
      case .table:
        continue
      }
    }
    return Cell(items: items, height: y + pending, isCentered: cell.isCenteredVertically)
  }

  /// Cuts a row between lines into parts no higher than a page.
  private static func parts(of row: Row, limit: Double, border: Double) -> [Row] {
    var rest = row.cells.map { $0.items[...] }
    var parts: [Row] = []
    while rest.contains(where: { !$0.isEmpty }) {
      var cells: [Cell] = []
      for index in rest.indices {
        let top = rest[index].first?.y ?? 0
        var count = rest[index].prefix { $0.y + $0.height - top <= limit }.count
        if count == 0 { count = min(1, rest[index].count) }
        let items = rest[index].prefix(count).map { item in
          var moved = item
          moved.y -= top
          return moved
        }
        let height = items.last.map { $0.y + $0.height } ?? 0
        cells.append(Cell(items: items, height: height, isCentered: false))
        rest[index] = rest[index].dropFirst(count)
      }
      let height = (cells.map(\.height).max() ?? 0) + border
      parts.append(Row(cells: cells, height: height, isHeader: false))
    }
    return parts
  }
}

/// Millimetres in points.
func points(_ millimetres: Double) -> Double {
  millimetres * 72 / 25.4
}
