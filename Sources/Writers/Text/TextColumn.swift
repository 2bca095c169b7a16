import Document

/// Sets blocks as lines of characters in a column.
struct TextColumn {
  /// The width in characters.
  var width: Int
  /// The document's styles.
  var styles: [String: ParagraphStyle]
  /// Whether paragraphs that are too long go on in the next line; otherwise they run on.
  var wraps = false
  /// Whether the gap above the first block counts.
  var beginsWithGap = false

  /// How many characters take a width in millimetres: the mean width of 14 points.
  static func characters(_ millimetres: Double) -> Int {
    max(1, Int((millimetres / 2.25).rounded()))
  }

  /// The lines of the blocks.
  func lines(_ blocks: [FormattedBlock]) -> [String] {
    var lines: [String] = []
    var below = 0.0
    for block in blocks {
      let (above, set, after) = self.lines(block)
      var gap = max(below, above)
      // A rule stands right under what it follows.
      if case .rule = block { gap = 0 }
      if !lines.isEmpty || beginsWithGap { lines += blankLines(gap) }
      lines += set
      below = after
    }
    return lines
  }

  private func lines(
    _ block: FormattedBlock
  ) -> (above: Double, lines: [String], below: Double) {
    switch block {
    case .paragraph(let paragraph):
      let style = styles[paragraph.style]
      return (
        paragraph.overrides.spaceBefore ?? style?.spaceBefore ?? 0,
        lines(paragraph, style?.alignment ?? .left),
        paragraph.overrides.spaceAfter ?? style?.spaceAfter ?? 0
      )
    case .rule(let rule):
      let length = min(TextColumn.characters(rule.length), width)
      return (
        0, [aligned(String(repeating: "─", count: length), .center)], max(rule.spaceAfter, 3)
      )
    case .table(let table):
      let lines = table.hasBorders ? grid(table) : columns(table)
      return (max(table.spaceBefore, 6), lines, max(table.spaceAfter, 6))
    }
  }

  private func lines(
    _ paragraph: FormattedParagraph, _ alignment: ParagraphStyle.Alignment
  ) -> [String] {
    let lines = paragraph.textLines
    guard wraps else { return lines.map { aligned($0, alignment) } }
    return lines.flatMap(wrapped).map { aligned($0, alignment) }
  }

  private func aligned(_ line: String, _ alignment: ParagraphStyle.Alignment) -> String {
    let free = max(0, width - line.count)
    switch alignment {
    case .left, .justified: return line
    case .center: return String(repeating: " ", count: free / 2) + line
    case .right: return String(repeating: " ", count: free) + line
    }
  }

  /// A line cut between words at the width of the column; what goes on is set in by two spaces.
  private func wrapped(_ line: String) -> [String] {
    guard line.count > width else { return [line] }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = "  " + word
      } else {
        current += (current.isEmpty ? "" : " ") + word
      }
    }
    return lines + [current]
  }

  /// Cells side by side. A column is as wide as its share of the paper or its longest unbroken line.
  private func columns(_ table: FormattedTable) -> [String] {
    let total = table.columns.reduce(0, +)
    let free = max(width - (table.columns.count - 1) * TextColumn.gap, table.columns.count)
    let widths = table.columns.enumerated().map { index, column in
      let share = max(1, Int((column / max(total, 1) * Double(free)).rounded(.down)))
      return table.rows.reduce(share) { widest, row in
        row.cells.indices.contains(index)
          ? max(widest, fixedWidth(row.cells[index])) : widest
      }
    }
    var lines: [String] = []
    for (index, row) in table.rows.enumerated() {
      let cells = zip(row.cells, widths).map { cell, width in
        TextColumn(width: width, styles: styles, wraps: true, beginsWithGap: index > 0)
          .lines(cell.blocks)
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        var text = ""
        var start = 0
        for (column, cell) in cells.enumerated() {
          text += String(repeating: " ", count: max(0, start - text.count))
          if line < cell.count { text += cell[line] }
          start += widths[column] + TextColumn.gap
        }
        lines.append(trimmed(text))
      }
    }
    return lines
  }

  /// The longest line of a cell that isn't to be broken: centred ones, and others of fair length.
  private func fixedWidth(_ cell: FormattedCell) -> Int {
    cell.blocks.reduce(0) { widest, block in
      guard case .paragraph(let paragraph) = block else { return widest }
      let isCentered = styles[paragraph.style]?.alignment == .center
      return paragraph.textLines.map(\.count)
        .filter { isCentered || $0 <= TextColumn.widestUnbroken }
        .reduce(widest, max)
    }
  }

  /// A row on each line, `|` between the cells, filled up so that they stand under each other.
  private func grid(_ table: FormattedTable) -> [String] {
    let rows = table.rows.map { row in
      (0..<table.columns.count).map { column in
        row.cells.indices.contains(column) ? plain(row.cells[column]) : ""
      }
    }
    let widths = (0..<table.columns.count).map { column in
      rows.reduce(3) { max($0, min($1[column].count, TextColumn.widestCell)) }
    }
    let headCount = table.rows.prefix { $0.isHeader }.count
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      if index == headCount, headCount > 0 {
        lines.append("|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined())
      }
      let cells = zip(row, widths).map { text, width in
        " " + text + String(repeating: " ", count: max(0, width - text.count)) + " |"
      }
      lines.append("|" + cells.joined())
    }
    return lines
  }

  private func plain(_ cell: FormattedCell) -> String {
    cell.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.textLines.joined(separator: " ")
    }.joined(separator: " ")
  }

  private func blankLines(_ gap: Double) -> [String] {
    [String](repeating: "", count: gap < 3 ? 0 : gap < 24 ? 1 : 3)
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Spaces between columns.
  private static let gap = 3
  /// The widest a column of a table is made for the sake of its longest cell.
  private static let widestCell = 80
  /// The longest line that widens its column rather than being broken.
  private static let widestUnbroken = 50
}

extension FormattedParagraph {
  /// The lines the author made, the number in front of the first; without control characters.
  fileprivate var textLines: [String] {
    var text = numbering.map { $0.label.isEmpty ? "" : $0.label + " " } ?? ""
    for run in runs { text += run.text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var clean = ""
      for scalar in line.unicodeScalars {
        switch scalar.value {
        case 0x09: clean += " "
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
        default: clean.unicodeScalars.append(scalar)
        }
      }
      while clean.last == " " { clean.removeLast() }
      return clean
    }
  }
}
