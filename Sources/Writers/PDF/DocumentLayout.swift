import Diagnostics
import Document

/// A page with everything on it, in points from its upper left corner.
struct SetPage {
  /// Something on a page and the place of its upper left corner.
  struct Item {
    /// What it is.
    enum Content {
      /// Some lines of a paragraph.
      case lines(SetParagraph, Range<Int>)
      /// Some rows of a table, the repeated header rows first when asked.
      case rows(SetTable, Range<Int>, repeatsHeader: Bool)
      /// A rule with its length and thickness.
      case rule(length: Double, thickness: Double)
      /// The number of the page, no part of the text.
      case number(SetParagraph)
    }

    var content: Content
    var x: Double
    var y: Double
  }

  /// The paper in points.
  var width, height: Double
  /// What is on it.
  var items: [Item]
}

/// Something that stands in the column of text, with the space around it.
enum SetBlock {
  case paragraph(SetParagraph)
  case table(SetTable)
  case rule(length: Double, thickness: Double, before: Double, after: Double)
}

/// Lays a whole document out on pages.
struct DocumentLayout {
  private let document: FormattedDocument
  private var setter: BlockSetter

  /// Makes the layout of a document.
  init(document: FormattedDocument, fonts: FontSet) {
    self.document = document
    setter = BlockSetter(styles: document.styles, fonts: fonts)
  }

  /// What is wrong with the document, known once the pages are made.
  var findings: [Diagnostic] { setter.findings }

  /// The pages; worth nothing when there are findings.
  mutating func pages() -> [SetPage] {
    var pages: [SetPage] = []
    for section in document.sections {
      let geometry = section.geometry
      guard geometry.textWidth >= 10, geometry.textHeight >= 10 else {
        setter.report(
          Diagnostic(
            PDFFinding.noRoom(width: "\(geometry.textWidth)", height: "\(geometry.textHeight)")))
        continue
      }
      let width = points(geometry.textWidth)
      let height = points(geometry.textHeight)
      let blocks = section.blocks.compactMap { set($0, width: width, pageHeight: height) }
      var breaker = PageBreaker(blocks: blocks, height: height)
      let columns = breaker.columns()
      for (index, column) in columns.enumerated() {
        var items = place(column, of: blocks, in: geometry)
        if let numbering = section.pageNumbering,
          let number = pageNumber(numbering, page: index, geometry)
        {
          items.append(number)
        }
        pages.append(
          SetPage(width: points(geometry.width), height: points(geometry.height), items: items))
      }
    }
    return pages
  }

  private mutating func set(
    _ block: FormattedBlock, width: Double, pageHeight: Double
  ) -> SetBlock? {
    switch block {
    case .paragraph(let paragraph):
      setter.paragraph(paragraph, width: width).map(SetBlock.paragraph)
    case .table(let table):
      .table(SetTable(table, pageHeight: pageHeight, setter: &setter))
    case .rule(let rule):
      .rule(
        length: points(rule.length), thickness: rule.thickness, before: rule.spaceBefore,
        after: rule.spaceAfter)
    }
  }

  private func place(
    _ column: [PageBreaker.Part], of blocks: [SetBlock], in geometry: PageGeometry
  ) -> [SetPage.Item] {
    let left = points(geometry.left)
    let top = onGrid(points(geometry.top))
    return column.map { part in
      let y = top + part.y
      switch blocks[part.block] {
      case .paragraph(let paragraph):
        return SetPage.Item(content: .lines(paragraph, part.range), x: left, y: y)
      case .table(let table):
        let repeatsHeader = part.range.lowerBound > 0
        return SetPage.Item(
          content: .rows(table, part.range, repeatsHeader: repeatsHeader), x: left, y: y)
      case .rule(let length, let thickness, _, _):
        let x = left + (points(geometry.textWidth) - length) / 2
        return SetPage.Item(
          content: .rule(length: length, thickness: thickness), x: x, y: y)
      }
    }
  }

  /// The number of a page of a section, nil when it shows none.
  private mutating func pageNumber(
    _ numbering: PageNumbering, page: Int, _ geometry: PageGeometry
  ) -> SetPage.Item? {
    if page == 0, numbering.isHiddenOnFirstPage { return nil }
    let text = FormattedParagraph(
      style: numbering.style, runs: [FormattedRun(String(numbering.start + page))])
    guard let paragraph = setter.paragraph(text, width: points(geometry.textWidth)) else {
      return nil
    }
    return SetPage.Item(
      content: .number(paragraph), x: points(geometry.left), y: points(numbering.distance))
  }
}
