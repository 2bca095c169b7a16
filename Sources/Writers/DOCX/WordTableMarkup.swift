import Document

/// Tables.
enum WordTableMarkup {
  /// The opening of a table with its measures.
  static func open(_ table: FormattedTable, columns: [Int], into xml: inout XMLBuffer) {
    xml.markup("<w:tbl><w:tblPr><w:tblW")
    xml.attribute("w:w", columns.reduce(0, +))
    xml.markup(" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>")
    if table.hasBorders { borders(thickness: table.borderThickness, into: &xml) }
    let margin = Twips.millimetres(table.cellMargin)
    xml.markup("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left")
    xml.attribute("w:w", margin)
    xml.markup(" w:type=\"dxa\"/><w:right")
    xml.attribute("w:w", margin)
    xml.markup(" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>")
    for column in columns {
      xml.markup("<w:gridCol")
      xml.attribute("w:w", column)
      xml.markup("/>")
    }
    xml.markup("</w:tblGrid>")
  }

  /// The opening of a row.
  static func open(_ row: FormattedRow, into xml: inout XMLBuffer) {
    xml.markup("<w:tr><w:trPr><w:cantSplit/>")
    if row.isHeader { xml.markup("<w:tblHeader/>") }
    xml.markup("</w:trPr>")
  }

  /// The opening of a cell.
  static func open(_ cell: FormattedCell, width: Int, into xml: inout XMLBuffer) {
    xml.markup("<w:tc><w:tcPr><w:tcW")
    xml.attribute("w:w", width)
    xml.markup(" w:type=\"dxa\"/>")
    if cell.isCenteredVertically { xml.markup("<w:vAlign w:val=\"center\"/>") }
    xml.markup("</w:tcPr>")
  }

  private static func borders(thickness: Double, into xml: inout XMLBuffer) {
    let eighths = Int((thickness * 8).rounded())
    func border(_ name: StaticString) {
      xml.markup("<w:")
      xml.markup(name)
      xml.markup(" w:val=\"single\"")
      xml.attribute("w:sz", eighths)
      xml.markup(" w:space=\"0\" w:color=\"000000\"/>")
    }
    xml.markup("<w:tblBorders>")
    border("top")
    border("left")
    border("bottom")
    border("right")
    border("insideH")
    border("insideV")
    xml.markup("</w:tblBorders>")
  }
}
