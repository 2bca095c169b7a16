import Document
import XMLReading

/// A table while it is being read. Lengths are in twentieths of a point.
private struct TableDraft {
  struct Cell {
    var span = 1
    var width = 0
    var isContinued = false
    var isCentered = false
    var border: Double?
    var blocks: [PlacedBlock] = []
  }

  struct Row {
    var cells: [Cell] = []
    var skipped = 0
    var isHeader = false
    var isUnbreakable = false
    var isDeleted = false
  }

  var markings = WordTableMarkings()
  var grid: [Int] = []
  var rows: [Row] = []

  /// How many columns there are.
  var columnCount: Int {
    rows.reduce(1) { max($0, $1.cells.reduce($1.skipped) { $0 + $1.span }) }
  }
}

extension WordStory {
  /// Reads the table that has just been started; nil for one without rows. Tables in its cells are
  /// taken apart into what their cells hold.
  func table() throws(XMLError) -> PlacedBlock? {
    var table = TableDraft()
    table.markings = context.sheet.tableMarkings(nil)
    try tableParts(&table)
    table.rows.removeAll { $0.isDeleted || $0.cells.isEmpty }
    return table.rows.isEmpty ? nil : WordStory.set(table)
  }

  private func tableParts(_ table: inout TableDraft) throws(XMLError) {
    try xml.children { name throws(XMLError) in
      switch name {
      case .tblPr:
        let direct = try WordTableMarkings(xml)
        table.markings = context.sheet.tableMarkings(direct.style)
        table.markings.style = direct.style
        table.markings.take(direct)
      case .tblGrid:
        try xml.children { name throws(XMLError) in
          if name == .gridCol, table.grid.count < WordStory.mostColumns {
            table.grid.append(min(max(xml.twips(.w) ?? 0, 0), 100_000))
          }
        }
      case .tr: table.rows.append(try row(of: table))
      case .sdt, .sdtContent, .customXml, .ins: try tableParts(&table)
      default: break
      }
    }
  }

  private func row(of table: TableDraft) throws(XMLError) -> TableDraft.Row {
    var row = TableDraft.Row()
    try rowParts(&row, of: table)
    return row
  }

  private func rowParts(_ row: inout TableDraft.Row, of table: TableDraft) throws(XMLError) {
    try xml.children { name throws(XMLError) in
      switch name {
      case .trPr:
        try xml.children { name throws(XMLError) in
          switch name {
          case .tblHeader: row.isHeader = xml.isOn()
          case .cantSplit: row.isUnbreakable = xml.isOn()
          case .del: row.isDeleted = true
          case .gridBefore:
            row.skipped = min(max(xml.integer(.val) ?? 0, 0), WordStory.mostColumns - 1)
          default: break
          }
        }
      case .tc:
        let column = row.cells.reduce(row.skipped) { $0 + $1.span }
        if column < WordStory.mostColumns {
          row.cells.append(try cell(at: column, of: table))
        }
      case .sdt, .sdtContent, .customXml: try rowParts(&row, of: table)
      default: break
      }
    }
  }

  private func cell(at column: Int, of table: TableDraft) throws(XMLError) -> TableDraft.Cell {
    var cell = TableDraft.Cell()
    let outer = (blocks, self.column, tableStyle, draft)
    blocks = []
    last = nil
    tableStyle = table.markings.style
    func measure() {
      let columns = table.grid.indices.clamped(to: column..<(column + cell.span))
      let width = cell.width > 0 ? cell.width : columns.reduce(0) { $0 + table.grid[$1] }
      self.column = max(0, width - 2 * (table.markings.margin ?? 0))
    }
    measure()
    try xml.children { name throws(XMLError) in
      if name == .tcPr {
        try cellProperties(&cell, most: WordStory.mostColumns - column)
        measure()
      } else {
        try tableCellBlock(name)
      }
    }
    cell.blocks = cell.isContinued ? [] : blocks
    (blocks, self.column, tableStyle, draft) = outer
    return cell
  }

  private func cellProperties(
    _ cell: inout TableDraft.Cell, most: Int
  ) throws(XMLError) {
    try xml.children { name throws(XMLError) in
      switch name {
      case .tcW:
        if xml.attribute(.type) != "pct", xml.attribute(.type) != "auto" {
          cell.width = min(max(xml.twips(.w) ?? 0, 0), 100_000)
        }
      case .gridSpan: cell.span = min(max(xml.integer(.val) ?? 1, 1), max(most, 1))
      case .vMerge: cell.isContinued = xml.attribute(.val) != "restart"
      case .vAlign: cell.isCentered = xml.attribute(.val) == "center"
      case .tcBorders: cell.border = try WordTableMarkings.thickness(xml)
      default: break
      }
    }
  }

  private func tableCellBlock(_ name: WordName?) throws(XMLError) {
    guard name == .tbl else { return try block(name) }
    guard let inner = try table(), case .table(let table) = inner.block else { return }
    var paragraphs = inner.paragraphs[...]
    for cell in table.rows.flatMap(\.cells) {
      for block in cell.blocks {
        var notes: [ParagraphNote] = []
        if case .paragraph = block, let note = paragraphs.popFirst() { notes = [note] }
        blocks.append(PlacedBlock(block: block, paragraphs: notes))
      }
    }
  }

  private static func set(_ table: TableDraft) -> PlacedBlock {
    let count = table.columnCount
    var paragraphs: [ParagraphNote] = []
    let rows = table.rows.map { row in
      var cells = [FormattedCell](repeating: FormattedCell([]), count: row.skipped)
      for cell in row.cells {
        paragraphs += cell.blocks.flatMap(\.paragraphs)
        cells.append(
          FormattedCell(cell.blocks.map(\.block), centeredVertically: cell.isCentered))
        cells += [FormattedCell](repeating: FormattedCell([]), count: cell.span - 1)
      }
      cells += [FormattedCell](repeating: FormattedCell([]), count: max(0, count - cells.count))
      return FormattedRow(cells: cells, isHeader: row.isHeader)
    }
    let border = border(of: table)
    var set = FormattedTable(
      columns: columns(of: table, count), rows: rows, hasBorders: border > 0,
      cellMargin: WordLength.millimetres(table.markings.margin ?? 0))
    if border > 0 { set.borderThickness = border }
    keepTogether(&set, table)
    return PlacedBlock(block: .table(set), paragraphs: paragraphs)
  }

  /// The thickness of the table's lines: those of the table, unless most cells say otherwise.
  private static func border(of table: TableDraft) -> Double {
    let cells = table.rows.flatMap(\.cells)
    let bordered = cells.count { $0.border ?? 0 > 0 }
    let bare = cells.count { $0.border == 0 }
    let own = table.markings.border ?? 0
    if own > 0 { return bare * 2 > cells.count ? 0 : own }
    return bordered * 2 > cells.count ? cells.lazy.compactMap(\.border).first { $0 > 0 } ?? 0 : 0
  }

  /// The widths of the columns: the grid's, or those of a row whose cells each fill a column.
  private static func columns(of table: TableDraft, _ count: Int) -> [Double] {
    var widths = table.grid
    if widths.count != count || widths.contains(0) {
      let row = table.rows.first { row in
        row.skipped == 0 && row.cells.count == count && row.cells.allSatisfy { $0.width > 0 }
      }
      widths = row?.cells.map(\.width) ?? widths
    }
    widths = Array(widths.prefix(count))
    widths += [Int](repeating: 0, count: count - widths.count)
    return widths.map { WordLength.millimetres($0) }
  }

  /// Takes the paragraphs' bond with what follows as that of the table, when all have it but those
  /// of the last row.
  private static func keepTogether(_ set: inout FormattedTable, _ table: TableDraft) {
    if set.rows.count == 1 {
      set.keepsTogether = table.rows[0].isUnbreakable && !set.hasBorders
      return
    }
    var hasAny = false
    for row in set.rows.dropLast() {
      for case .paragraph(let paragraph) in row.cells.flatMap(\.blocks) {
        guard paragraph.overrides.keepsWithNext == true else { return }
        hasAny = true
      }
    }
    guard hasAny else { return }
    set.keepsTogether = true
    for row in set.rows.indices.dropLast() {
      for cell in set.rows[row].cells.indices {
        for block in set.rows[row].cells[cell].blocks.indices {
          if case .paragraph(var paragraph) = set.rows[row].cells[cell].blocks[block] {
            paragraph.overrides.keepsWithNext = nil
            set.rows[row].cells[cell].blocks[block] = .paragraph(paragraph)
          }
        }
      }
    }
  }

  /// The most columns of a table, as Word has it.
  private static let mostColumns = 63
}
