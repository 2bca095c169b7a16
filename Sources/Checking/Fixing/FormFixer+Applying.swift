import Document
import VietnameseText

extension FormFixer {
  /// Notes what becomes of the paragraph of a line.
  mutating func edit(_ line: DocumentLine, _ change: @escaping (inout EditedParagraph) -> Void) {
    edits[line.ordinal, default: []].append(change)
  }

  /// Gives lines the look of a component. A paragraph that holds lines of several components is
  /// left to a person.
  mutating func take(
    _ element: FormatElement, _ lines: [DocumentLine],
    _ aspects: [LookCheck.Aspect] = LookCheck.Aspect.allCases
  ) {
    let look = subject.look(of: element)
    var done: Set<Int> = []
    for line in lines where done.insert(line.ordinal).inserted {
      let together = subject.lines.filter { $0.ordinal == line.ordinal }
      guard together.allSatisfy({ lines.contains($0) }) else { continue }
      edit(line) { $0.take(look, aspects) }
    }
  }

  /// Puts everything noted into the pages.
  mutating func apply() {
    var walker = Walker(
      edits: edits, drawnLines: drawnLines, styles: pages.styles, face: format.face)
    widenColumn()
    for index in pages.sections.indices {
      pages.sections[index].blocks = walker.edited(pages.sections[index].blocks)
    }
    pages.styles = walker.styles.map { style in
      var style = style
      style.face = format.face
      return style
    }
  }

  /// Gives the column of the national title the room it needs, when the names beside it keep a third
  /// of the width.
  private mutating func widenColumn() {
    guard let needed = columnOfTitle, let section = pages.sections.indices.first else { return }
    let blocks = pages.sections[section].blocks
    let index = blocks.firstIndex { block in
      if case .table(let table) = block {
        !table.hasBorders && table.columns.count == 2
      } else {
        false
      }
    }
    guard let index, case .table(var table) = blocks[index] else { return }
    let width = table.columns.reduce(0, +)
    let right = needed + 2 * table.cellMargin
    guard right > table.columns[1], right <= width * 2 / 3 else { return }
    table.columns = [width - right, right]
    pages.sections[section].blocks[index] = .table(table)
  }

  /// Goes through the paragraphs in the order lines are counted in.
  private struct Walker {
    let edits: [Int: [(inout EditedParagraph) -> Void]]
    let drawnLines: [Int: Rule]
    var styles: [ParagraphStyle]
    let face: String
    private var byID: [String: ParagraphStyle]
    private var ordinal = 0

    init(
      edits: [Int: [(inout EditedParagraph) -> Void]], drawnLines: [Int: Rule],
      styles: [ParagraphStyle], face: String
    ) {
      self.edits = edits
      self.drawnLines = drawnLines
      self.styles = styles
      self.face = face
      byID = Dictionary(styles.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }

    mutating func edited(_ blocks: [FormattedBlock]) -> [FormattedBlock] {
      var result: [FormattedBlock] = []
      var hasNewLine = false
      for block in blocks {
        switch block {
        case .paragraph(let paragraph):
          ordinal += 1
          result.append(.paragraph(edited(paragraph)))
          hasNewLine = false
          if let rule = drawnLines[ordinal] {
            result.append(.rule(rule))
            hasNewLine = true
          }
        case .table(var table):
          for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
              table.rows[row].cells[cell].blocks = edited(table.rows[row].cells[cell].blocks)
            }
          }
          result.append(.table(table))
          hasNewLine = false
        case .rule:
          // A new line takes the place of the one that was there.
          if !hasNewLine { result.append(block) }
        }
      }
      return result
    }

    private mutating func edited(_ paragraph: FormattedParagraph) -> FormattedParagraph {
      var paragraph = paragraph
      for index in paragraph.runs.indices {
        paragraph.runs[index].text = Normalization.nfc(paragraph.runs[index].text)
      }
      guard let changes = edits[ordinal], let style = byID[paragraph.style] else {
        return paragraph
      }
      var edited = EditedParagraph(paragraph: paragraph, style: style)
      for change in changes { change(&edited) }
      if edited.style != style { edited.paragraph.style = id(of: edited.style) }
      return edited.paragraph
    }

    /// The id of a style that looks as one does, made when there is none yet.
    private mutating func id(of style: ParagraphStyle) -> String {
      let base = style.id
      for count in 1... {
        var named = style
        named.id = "\(base)-\(count)"
        named.name = "\(style.name) \(count)"
        guard let known = byID[named.id] else {
          byID[named.id] = named
          styles.append(named)
          return named.id
        }
        if known == named { return named.id }
      }
      return base
    }
  }
}
