import Document

/// The page of one document, as it is written.
struct HTMLPage {
  /// The page so far.
  private(set) var bytes: [UInt8] = []

  private let document: FormattedDocument
  private let sheet: StyleSheetCSS
  private let styles: [String: ParagraphStyle]

  /// Begins the page of a document.
  init(_ document: FormattedDocument) {
    self.document = document
    sheet = StyleSheetCSS(document)
    styles = Dictionary(
      document.styles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    bytes.reserveCapacity(1 << 16)
  }

  /// Writes all of it.
  mutating func write() {
    writeHead()
    put("<body>\n")
    for (index, section) in document.sections.enumerated() {
      put("<section class=\"sheet page-\(index + 1)\">\n")
      for block in section.blocks { write(block, width: section.geometry.textWidth) }
      put("</section>\n")
    }
    put("</body>\n</html>\n")
  }

  private mutating func writeHead() {
    let properties = document.properties
    let language = properties.language.prefix { $0 != "-" && $0 != "_" }
    put("<!DOCTYPE html>\n<html lang=\"\(HTMLText.escaped(String(language)))\">\n<head>\n")
    put("<meta charset=\"utf-8\"/>\n<title>")
    put(HTMLText.escaped(properties.title))
    put("</title>\n")
    put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
    for (name, value) in [
      ("author", properties.author), ("description", properties.subject),
      ("keywords", properties.keywords.joined(separator: ", ")),
      ("date", properties.created.iso),
    ] where !value.isEmpty {
      put("<meta name=\"\(name)\" content=\"\(HTMLText.escaped(value))\"/>\n")
    }
    put("<style>\n")
    put(sheet.text)
    put("</style>\n</head>\n")
  }

  private mutating func write(_ block: FormattedBlock, width: Double) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .rule(let rule): write(rule)
    case .table(let table): table.hasBorders ? writeGrid(table, width) : writeColumns(table)
    }
  }

  private mutating func write(_ paragraph: FormattedParagraph) {
    let style = styles[paragraph.style]
    let tag = style?.outlineLevel.map { "h\(min(max($0, 1), 6))" } ?? "p"
    put("<\(tag) class=\"\(sheet.className(paragraph.style))\"")
    let declarations = StyleSheetCSS.declarations(paragraph.overrides)
    if !declarations.isEmpty { put(" style=\"\(declarations)\"") }
    put(">")
    if let number = paragraph.numbering, !number.label.isEmpty {
      write(FormattedRun(number.label, bold: number.isBold), in: style)
      put(" ")
    }
    for run in paragraph.runs { write(run, in: style) }
    put("</\(tag)>\n")
  }

  private mutating func write(_ run: FormattedRun, in style: ParagraphStyle?) {
    var declarations: [String] = []
    var tags: [String] = []
    if let isBold = run.isBold, isBold != style?.isBold ?? false {
      if isBold { tags.append("b") } else { declarations.append("font-weight:normal") }
    }
    if let isItalic = run.isItalic, isItalic != style?.isItalic ?? false {
      if isItalic { tags.append("i") } else { declarations.append("font-style:normal") }
    }
    if let size = run.size, size != style?.size {
      declarations.append("font-size:\(StyleSheetCSS.number(size))pt")
    }
    if !declarations.isEmpty {
      put("<span style=\"\(declarations.joined(separator: ";"))\">")
    }
    for tag in tags { put("<\(tag)>") }
    // The blank keeps words apart where a narrow screen drops the break.
    put(HTMLText.escaped(run.text, lineBreak: " <br/>"))
    for tag in tags.reversed() { put("</\(tag)>") }
    if !declarations.isEmpty { put("</span>") }
  }

  private mutating func write(_ rule: Rule) {
    let width = StyleSheetCSS.number(rule.length)
    let thickness = StyleSheetCSS.number(rule.thickness)
    let before = StyleSheetCSS.number(rule.spaceBefore)
    let after = StyleSheetCSS.number(rule.spaceAfter)
    put("<hr style=\"width:\(width)mm;border-top-width:\(thickness)pt;")
    put("margin-top:\(before)pt;margin-bottom:\(after)pt\"/>\n")
  }

  /// Columns side by side, which stand one under the other on a phone.
  private mutating func writeColumns(_ table: FormattedTable) {
    let widths = table.columns.map { "\(StyleSheetCSS.number($0))fr" }.joined(separator: " ")
    let keeps = table.keepsTogether ? " whole" : ""
    put("<div class=\"columns\(keeps)\" style=\"grid-template-columns:\(widths);")
    put(StyleSheetCSS.margins(above: table.spaceBefore, below: table.spaceAfter))
    put("\">\n")
    for row in table.rows {
      for cell in row.cells.prefix(table.columns.count) {
        put(cell.isCenteredVertically ? "<div class=\"middle\">\n" : "<div>\n")
        for block in cell.blocks { write(block, width: 0) }
        put("</div>\n")
      }
    }
    put("</div>\n")
  }

  private mutating func writeGrid(_ table: FormattedTable, _ width: Double) {
    let total = table.columns.reduce(0, +)
    let share = width > 0 ? min(100, total / width * 100) : 100
    put("<div class=\"scroll\"><table style=\"width:\(StyleSheetCSS.number(share))%;")
    put(StyleSheetCSS.margins(above: table.spaceBefore, below: table.spaceAfter))
    put("\">\n<colgroup>")
    for column in table.columns {
      put("<col style=\"width:\(StyleSheetCSS.number(column / total * 100))%\"/>")
    }
    put("</colgroup>\n")
    let border = StyleSheetCSS.number(table.borderThickness)
    let padding = StyleSheetCSS.number(table.cellMargin)
    let cellStyle = "border-width:\(border)pt;padding:0 \(padding)mm"
    let headCount = table.rows.prefix { $0.isHeader }.count
    for (group, rows) in [
      ("thead", table.rows.prefix(headCount)), ("tbody", table.rows.dropFirst(headCount)),
    ] where !rows.isEmpty {
      put("<\(group)>\n")
      for row in rows {
        put("<tr>")
        for cell in row.cells.prefix(table.columns.count) {
          let tag = row.isHeader ? "th" : "td"
          put("<\(tag) style=\"\(cellStyle)\"")
          if cell.isCenteredVertically { put(" class=\"middle\"") }
          put(">")
          for block in cell.blocks { write(block, width: 0) }
          put("</\(tag)>")
        }
        put("</tr>\n")
      }
      put("</\(group)>\n")
    }
    put("</table></div>\n")
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
