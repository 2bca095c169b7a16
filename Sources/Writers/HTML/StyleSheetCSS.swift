import Document

/// The style sheet of a page: a class for each paragraph style, a sheet of paper for each section.
struct StyleSheetCSS {
  /// The sheet.
  let text: String

  private let classNames: [String: String]

  /// Makes the sheet of a document.
  init(_ document: FormattedDocument) {
    var names: [String: String] = [:]
    for (index, style) in document.styles.enumerated() where names[style.id] == nil {
      names[style.id] = StyleSheetCSS.className(style.id, index: index)
    }
    classNames = names

    var text = StyleSheetCSS.common
    for style in document.styles {
      text += ".\(names[style.id] ?? "p")\(StyleSheetCSS.rules(style))\n"
    }
    for (index, section) in document.sections.enumerated() {
      text += StyleSheetCSS.paper(section, number: index + 1)
    }
    let justified = document.styles.filter { $0.alignment == .justified }
      .compactMap { names[$0.id].map { ".\($0)" } }
    text += StyleSheetCSS.phone
    if !justified.isEmpty {
      text += "@media screen and (max-width:600px){\(justified.joined(separator: ","))"
      text += "{text-align:left}}\n"
    }
    text += StyleSheetCSS.print
    self.text = text
  }

  /// The class of a style.
  func className(_ style: String) -> String {
    classNames[style] ?? "p"
  }

  /// What one paragraph has that its style hasn't.
  static func declarations(_ overrides: ParagraphOverrides) -> String {
    var parts: [String] = []
    if let before = overrides.spaceBefore { parts.append("margin-top:\(number(before))pt") }
    if let after = overrides.spaceAfter { parts.append("margin-bottom:\(number(after))pt") }
    if let keeps = overrides.keepsWithNext {
      parts.append("break-after:\(keeps ? "avoid" : "auto")")
    }
    if let keeps = overrides.keepsLinesTogether {
      parts.append("break-inside:\(keeps ? "avoid" : "auto")")
    }
    return parts.joined(separator: ";")
  }

  /// Space above and below, in points.
  static func margins(above: Double, below: Double) -> String {
    "margin-top:\(number(above))pt;margin-bottom:\(number(below))pt"
  }

  /// A number without needless digits.
  static func number(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  /// A name CSS takes: the id where it is one, otherwise a name by its place among the styles.
  private static func className(_ id: String, index: Int) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
      byte == .hyphen || byte.isDigit || byte.isLetter
    }
    return isPlain && !id.isEmpty ? "s-\(id)" : "s-\(index)"
  }

  private static func rules(_ style: ParagraphStyle) -> String {
    let indent = number(style.firstLineIndent)
    let alignment = style.alignment == .justified ? "justify" : style.alignment.rawValue
    let face = style.face.filter { $0 != "\"" && $0 != "\\" && $0 != "<" && !$0.isNewline }
    var rules = [
      "margin:\(number(style.spaceBefore))pt 0 \(number(style.spaceAfter))pt"
        + " \(number(style.leftIndent))mm",
      "text-indent:\(indent)mm", "text-align:\(alignment)",
      "font:\(style.isItalic ? "italic" : "normal") \(style.isBold ? "bold" : "normal")"
        + " \(number(style.size))pt/\(number(style.lineSpacing * FontMetrics.lineHeight))"
        + " \"\(face)\",\"Liberation Serif\",Tinos,Times,serif",
    ]
    if style.keepsWithNext { rules.append("break-after:avoid") }
    if style.keepsLinesTogether { rules.append("break-inside:avoid") }
    return "{\(rules.joined(separator: ";"))}"
  }

  private static func paper(_ section: PageSection, number index: Int) -> String {
    let paper = section.geometry
    let size = "\(number(paper.width))mm \(number(paper.height))mm"
    let margins = [paper.top, paper.right, paper.bottom, paper.left]
      .map { "\(number($0))mm" }.joined(separator: " ")
    var text = """
      .page-\(index){width:\(number(paper.textWidth))mm;min-height:\(number(paper.textHeight))mm;\
      padding:\(margins);page:page-\(index)}
      @page page-\(index){size:\(size);margin:\(margins)}

      """
    if let numbering = section.pageNumbering, index == 1 {
      text +=
        "@page page-1{@top-center{content:counter(page);font:14pt \"Times New Roman\",serif}}\n"
      if numbering.isHiddenOnFirstPage { text += "@page page-1:first{@top-center{content:none}}\n" }
    }
    return text
  }

  private static let common = """
    *{box-sizing:content-box}
    html{background:#e4e4e4;color:#000;color-scheme:light;-webkit-text-size-adjust:100%}
    body{margin:0;padding:1px 0}
    .sheet{margin:8mm auto;background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.35)}
    p,h1,h2,h3,h4,h5,h6{orphans:2;widows:2;overflow-wrap:break-word}
    hr{border:0 solid #000;border-top-style:solid;max-width:100%;height:0;margin-left:auto;\
    margin-right:auto;break-before:avoid}
    .columns{display:grid}
    .columns>div{min-width:0}
    .whole{break-inside:avoid}
    .middle{vertical-align:middle;align-self:center}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;table-layout:fixed}
    td,th{border:0 solid #000;vertical-align:top}
    th.middle,td.middle{vertical-align:middle}
    tr{break-inside:avoid}

    """

  private static let phone = """
    @media screen and (max-width:840px){
    .sheet{width:auto;min-height:0;margin:0;padding:5vw;box-shadow:none}
    }
    @media screen and (max-width:600px){
    .columns{grid-template-columns:1fr!important;row-gap:12pt}
    .scroll>table{min-width:30em}
    br{display:none}
    }

    """

  private static let print = """
    @media print{
    html{background:#fff}
    body{padding:0}
    .sheet{width:auto;min-height:0;margin:0;padding:0;box-shadow:none;break-after:page}
    .sheet:last-child{break-after:auto}
    .scroll{overflow:visible}
    }

    """
}
