import Document
import Testing

/// One thing broken in a right document, and what must be found then.
struct Mutation: CustomTestStringConvertible, Sendable {
  /// What is broken.
  var what: String
  /// The codes that must be found, and no others.
  var codes: [String]
  /// Breaks it.
  var apply: @Sendable (inout FormattedDocument) -> Void

  init(
    _ what: String, _ codes: String..., apply: @escaping @Sendable (inout FormattedDocument) -> Void
  ) {
    self.what = what
    self.codes = codes
    self.apply = apply
  }

  var testDescription: String { what }
}

extension FormattedDocument {
  /// Changes the look of a component.
  mutating func style(_ element: FormatElement, _ change: (inout ParagraphStyle) -> Void) {
    for index in styles.indices where styles[index].id == element.rawValue {
      change(&styles[index])
    }
  }

  /// Changes the geometry of the text's pages.
  mutating func page(_ change: (inout PageGeometry) -> Void) {
    change(&sections[0].geometry)
  }

  /// Replaces words in the first paragraph of a component that has them.
  mutating func replace(_ old: String, _ new: String, in element: FormatElement) {
    var isDone = false
    eachParagraph { paragraph in
      guard !isDone, paragraph.style == element.rawValue else { return }
      for index in paragraph.runs.indices where paragraph.runs[index].text.contains(old) {
        paragraph.runs[index].text = paragraph.runs[index].text.replacing(
          old, with: new, maxReplacements: 1)
        isDone = true
        return
      }
    }
  }

  /// Changes every paragraph, tables included.
  mutating func eachParagraph(_ change: (inout FormattedParagraph) -> Void) {
    for index in sections.indices { FormattedDocument.visit(&sections[index].blocks, change) }
  }

  /// Takes away the drawn lines a test picks, counted from 0 in reading order.
  mutating func rules(_ change: (Int, Rule) -> Rule?) {
    var count = 0
    func visit(_ blocks: [FormattedBlock]) -> [FormattedBlock] {
      blocks.compactMap { block in
        switch block {
        case .rule(let rule):
          defer { count += 1 }
          return change(count, rule).map { .rule($0) }
        case .table(var table):
          for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
              table.rows[row].cells[cell].blocks = visit(table.rows[row].cells[cell].blocks)
            }
          }
          return .table(table)
        case .paragraph: return block
        }
      }
    }
    for index in sections.indices { sections[index].blocks = visit(sections[index].blocks) }
  }

  /// Takes away the paragraphs of a component.
  mutating func remove(_ element: FormatElement, where isGone: (FormattedParagraph) -> Bool) {
    func visit(_ blocks: [FormattedBlock]) -> [FormattedBlock] {
      blocks.compactMap { block in
        switch block {
        case .paragraph(let paragraph):
          return paragraph.style == element.rawValue && isGone(paragraph) ? nil : block
        case .table(var table):
          for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
              table.rows[row].cells[cell].blocks = visit(table.rows[row].cells[cell].blocks)
            }
          }
          return .table(table)
        case .rule: return block
        }
      }
    }
    for index in sections.indices { sections[index].blocks = visit(sections[index].blocks) }
  }

  private static func visit(
    _ blocks: inout [FormattedBlock], _ change: (inout FormattedParagraph) -> Void
  ) {
    for index in blocks.indices {
      switch blocks[index] {
      case .paragraph(var paragraph):
        change(&paragraph)
        blocks[index] = .paragraph(paragraph)
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            visit(&table.rows[row].cells[cell].blocks, change)
          }
        }
        blocks[index] = .table(table)
      case .rule: break
      }
    }
  }
}

extension FormattedDocument {
  /// Replaces words wherever they stand.
  mutating func replaceText(_ old: String, _ new: String) {
    eachParagraph { paragraph in
      for index in paragraph.runs.indices {
        paragraph.runs[index].text = paragraph.runs[index].text.replacing(old, with: new)
      }
    }
  }

  /// Gives the first paragraph with a label another one.
  mutating func relabel(_ old: String, _ new: String) {
    var isDone = false
    eachParagraph { paragraph in
      guard !isDone, paragraph.numbering?.label == old else { return }
      paragraph.numbering?.label = new
      isDone = true
    }
  }

  /// Gives the first paragraph that begins with some words another label.
  mutating func relabelClause(_ start: String, _ label: String) {
    var isDone = false
    eachParagraph { paragraph in
      guard !isDone, paragraph.runs.first?.text.hasPrefix(start) == true,
        paragraph.numbering != nil
      else { return }
      paragraph.numbering?.label = label
      isDone = true
    }
  }
}
