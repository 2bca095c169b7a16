import Document

/// The main part: sections, paragraphs, tables.
struct WordDocument {
  private var xml = XMLBuffer(capacity: 1 << 16)
  private var numbering: WordNumbering

  /// The main part of a document. The lists its paragraphs need are added to the numbering.
  static func xml(of document: FormattedDocument, numbering: inout WordNumbering) -> [UInt8] {
    var word = WordDocument(numbering: numbering)
    word.xml.markup("<w:document")
    word.xml.markup(WordNames.spaces)
    word.xml.markup("><w:body>")
    for (index, section) in document.sections.enumerated() {
      word.append(section, isLast: index == document.sections.count - 1)
    }
    word.xml.markup("</w:body></w:document>")
    numbering = word.numbering
    return word.xml.bytes
  }

  private init(numbering: WordNumbering) {
    self.numbering = numbering
  }

  private mutating func append(_ section: PageSection, isLast: Bool) {
    append(section.blocks, width: section.geometry.textWidth, keepsWithNext: false)
    if isLast {
      if case .table? = section.blocks.last { hairParagraph() }
      properties(of: section)
    } else {
      xml.markup("<w:p><w:pPr><w:pStyle")
      xml.attribute("w:val", WordNames.hairStyle)
      xml.markup("/>")
      properties(of: section)
      xml.markup("</w:pPr></w:p>")
    }
  }

  private mutating func append(
    _ blocks: [FormattedBlock], width: Double, keepsWithNext: Bool
  ) {
    var isAfterTable = false
    var space = 0.0
    for block in blocks {
      switch block {
      case .paragraph(var paragraph):
        if space > 0 {
          paragraph.overrides.spaceBefore = space + (paragraph.overrides.spaceBefore ?? 0)
          space = 0
        }
        let number = numbering.place(of: paragraph)
        WordParagraph.append(
          paragraph, number: number, keepsWithNext: keepsWithNext, into: &xml)
      case .rule(let rule):
        WordParagraph.append(rule, width: width, keepsWithNext: keepsWithNext, into: &xml)
      case .table(let table):
        // Tables that touch would be taken for one.
        if isAfterTable { hairParagraph() }
        append(table)
        space = table.spaceAfter
      }
      if case .table = block { isAfterTable = true } else { isAfterTable = false }
    }
  }

  private mutating func append(_ table: FormattedTable) {
    let columns = Twips.columns(table.columns)
    WordTableMarkup.open(table, columns: columns, into: &xml)
    for (index, row) in table.rows.enumerated() {
      let keeps = table.keepsTogether && index < table.rows.count - 1
      WordTableMarkup.open(row, into: &xml)
      for (column, cell) in row.cells.enumerated() where columns.indices.contains(column) {
        WordTableMarkup.open(cell, width: columns[column], into: &xml)
        append(
          cell.blocks, width: table.columns[column] - 2 * table.cellMargin, keepsWithNext: keeps)
        // A cell ends with a paragraph.
        if case .paragraph? = cell.blocks.last {
        } else if case .rule? = cell.blocks.last {
        } else {
          hairParagraph()
        }
        xml.markup("</w:tc>")
      }
      xml.markup("</w:tr>")
    }
    xml.markup("</w:tbl>")
  }

  /// A paragraph of no height to speak of, where Word wants one.
  private mutating func hairParagraph() {
    xml.markup("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", WordNames.hairStyle)
    xml.markup("/></w:pPr></w:p>")
  }

  /// Paper, margins, header of a section.
  private mutating func properties(of section: PageSection) {
    let geometry = section.geometry
    xml.markup("<w:sectPr>")
    if section.pageNumbering != nil {
      xml.markup("<w:headerReference w:type=\"default\"")
      xml.attribute("r:id", WordPackage.numberedHeader)
      xml.markup("/><w:headerReference w:type=\"first\"")
    } else {
      xml.markup("<w:headerReference w:type=\"default\"")
    }
    xml.attribute("r:id", WordPackage.emptyHeader)
    xml.markup("/><w:type w:val=\"nextPage\"/><w:pgSz")
    xml.attribute("w:w", Twips.millimetres(geometry.width))
    xml.attribute("w:h", Twips.millimetres(geometry.height))
    if geometry.width > geometry.height { xml.markup(" w:orient=\"landscape\"") }
    xml.markup("/><w:pgMar")
    xml.attribute("w:top", Twips.margin(geometry.top))
    xml.attribute("w:right", Twips.margin(geometry.right))
    xml.attribute("w:bottom", Twips.margin(geometry.bottom))
    xml.attribute("w:left", Twips.margin(geometry.left))
    let distance = section.pageNumbering?.distance ?? geometry.top / 2
    xml.attribute("w:header", Twips.millimetres(distance))
    xml.attribute("w:footer", Twips.millimetres(geometry.bottom / 2))
    xml.markup(" w:gutter=\"0\"/>")
    if let pages = section.pageNumbering {
      xml.markup("<w:pgNumType")
      xml.attribute("w:start", pages.start)
      xml.markup("/>")
      if pages.isHiddenOnFirstPage { xml.markup("<w:titlePg/>") }
    }
    xml.markup("</w:sectPr>")
  }
}
