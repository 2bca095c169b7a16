import VietnameseText

extension FormattedDocument {
  /// Everything the pages say in reading order, a paragraph or a row of a table on each line, with
  /// the numbers printed before paragraphs: the text of an entry of the registry, whether it was
  /// issued here or its file was taken in.
  public var plainText: [UInt8] {
    var text: [UInt8] = []
    for section in sections {
      for block in section.blocks { FormattedDocument.append(block, to: &text) }
    }
    if text.last == .lineFeed { text.removeLast() }
    return text
  }

  private static func append(_ block: FormattedBlock, to text: inout [UInt8]) {
    switch block {
    case .rule: break
    case .paragraph(let paragraph):
      let line = line(of: paragraph)
      if !line.isEmpty { text += line + [.lineFeed] }
    case .table(let table) where table.hasBorders:
      for row in table.rows {
        let cells = row.cells.map { cell in
          Array(
            cell.blocks.compactMap { block -> [UInt8]? in
              guard case .paragraph(let paragraph) = block else { return nil }
              return line(of: paragraph)
            }.joined(separator: [.space]))
        }
        if cells.contains(where: { !$0.isEmpty }) {
          text += Array(cells.joined(separator: Array(" | ".utf8))) + [.lineFeed]
        }
      }
    case .table(let table):
      for row in table.rows {
        for cell in row.cells {
          for block in cell.blocks { append(block, to: &text) }
        }
      }
    }
  }

  /// The text of a paragraph on one line.
  private static func line(of paragraph: FormattedParagraph) -> [UInt8] {
    var line: [UInt8] = []
    if let label = paragraph.numbering?.label, !label.isEmpty { line += (label + " ").utf8 }
    for run in paragraph.runs { line += run.text.utf8 }
    for index in line.indices where line[index] < 0x20 { line[index] = .space }
    let start = line.firstIndex { $0 != .space } ?? line.endIndex
    let end = line.lastIndex { $0 != .space }.map { $0 + 1 } ?? start
    return Array(line[start..<end])
  }
}
