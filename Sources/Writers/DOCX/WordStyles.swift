import Document

/// The styles part: the document's paragraph styles as Word styles. A style based on another says
/// only what differs from it, so that a change of the text's size reaches clauses and points too.
enum WordStyles {
  /// The part of a document.
  ///
  /// - Parameter numbers: By style, the numbers styles bring with them.
  static func xml(
    of document: FormattedDocument, numbers: [String: WordNumbering.Place]
  ) -> [UInt8] {
    let base = normal(of: document)
    var xml = XMLBuffer(capacity: 16_384)
    xml.markup("<w:styles")
    xml.markup(WordNames.spaces)
    xml.markup("><w:docDefaults><w:rPrDefault><w:rPr>")
    fonts(base.face, into: &xml)
    xml.markup("<w:sz")
    xml.attribute("w:val", halfPoints(base.size))
    xml.markup("/><w:szCs")
    xml.attribute("w:val", halfPoints(base.size))
    xml.markup("/><w:lang")
    xml.attribute("w:val", document.properties.language)
    xml.attribute("w:eastAsia", document.properties.language)
    xml.markup(
      """
       w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
      </w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
      <w:unhideWhenUsed/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
      """)
    for style in document.styles {
      let parent = style.basedOn.flatMap { id in document.styles.first { $0.id == id } }
      append(style, parent: parent, base: base, number: numbers[style.id], into: &xml)
    }
    xml.markup("<w:style w:type=\"paragraph\" w:customStyle=\"1\"")
    xml.attribute("w:styleId", WordNames.hairStyle)
    xml.markup(
      """
      ><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="98"/>\
      <w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>\
      <w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style></w:styles>
      """)
    return xml.bytes
  }

  /// What the style Normal says.
  private static func normal(of document: FormattedDocument) -> ParagraphStyle {
    let text = document.styles.first { $0.id == "body" } ?? document.styles.first
    return ParagraphStyle(
      id: "Normal", name: "Normal", alignment: .left, face: text?.face ?? "Times New Roman",
      size: text?.size ?? 14)
  }

  private static func append(
    _ style: ParagraphStyle, parent: ParagraphStyle?, base: ParagraphStyle,
    number: WordNumbering.Place?, into xml: inout XMLBuffer
  ) {
    xml.markup("<w:style w:type=\"paragraph\" w:customStyle=\"1\"")
    xml.attribute("w:styleId", style.id)
    xml.markup("><w:name")
    xml.attribute("w:val", style.name)
    xml.markup("/><w:basedOn")
    xml.attribute("w:val", parent?.id ?? base.id)
    xml.markup("/>")
    if let next = style.next {
      xml.markup("<w:next")
      xml.attribute("w:val", next)
      xml.markup("/>")
    }
    xml.markup("<w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr>")
    let parent = parent ?? base
    flag("w:keepNext", style.keepsWithNext, parent.keepsWithNext, into: &xml)
    flag("w:keepLines", style.keepsLinesTogether, parent.keepsLinesTogether, into: &xml)
    if let number { WordParagraph.append(number, into: &xml) }
    if style.spaceBefore != parent.spaceBefore || style.spaceAfter != parent.spaceAfter
      || style.lineSpacing != parent.lineSpacing
    {
      xml.markup("<w:spacing")
      xml.attribute("w:before", Twips.points(style.spaceBefore))
      xml.attribute("w:after", Twips.points(style.spaceAfter))
      xml.attribute("w:line", Int((style.lineSpacing * 240).rounded()))
      xml.markup(" w:lineRule=\"auto\"/>")
    }
    if style.leftIndent != parent.leftIndent || style.firstLineIndent != parent.firstLineIndent {
      WordParagraph.indent(of: style, into: &xml)
    }
    if style.alignment != parent.alignment {
      xml.markup("<w:jc")
      xml.attribute("w:val", alignment(style.alignment))
      xml.markup("/>")
    }
    if style.outlineLevel != parent.outlineLevel {
      xml.markup("<w:outlineLvl")
      xml.attribute("w:val", (style.outlineLevel ?? 10) - 1)
      xml.markup("/>")
    }
    xml.markup("</w:pPr><w:rPr>")
    if style.face != parent.face { fonts(style.face, into: &xml) }
    flag("w:b", style.isBold, parent.isBold, into: &xml)
    flag("w:bCs", style.isBold, parent.isBold, into: &xml)
    flag("w:i", style.isItalic, parent.isItalic, into: &xml)
    flag("w:iCs", style.isItalic, parent.isItalic, into: &xml)
    if style.size != parent.size {
      xml.markup("<w:sz")
      xml.attribute("w:val", halfPoints(style.size))
      xml.markup("/><w:szCs")
      xml.attribute("w:val", halfPoints(style.size))
      xml.markup("/>")
    }
    xml.markup("</w:rPr></w:style>")
  }

  /// A property that is on or off, when it differs from the parent's.
  private static func flag(
    _ name: StaticString, _ value: Bool, _ parent: Bool, into xml: inout XMLBuffer
  ) {
    if value == parent { return }
    xml.markup("<")
    xml.markup(name)
    if !value { xml.markup(" w:val=\"0\"") }
    xml.markup("/>")
  }

  /// The face for every script, so that no default of the program takes its place.
  static func fonts(_ face: String, into xml: inout XMLBuffer) {
    xml.markup("<w:rFonts")
    xml.attribute("w:ascii", face)
    xml.attribute("w:hAnsi", face)
    xml.attribute("w:eastAsia", face)
    xml.attribute("w:cs", face)
    xml.markup("/>")
  }

  private static func alignment(_ alignment: ParagraphStyle.Alignment) -> String {
    switch alignment {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    case .justified: "both"
    }
  }

  static func halfPoints(_ size: Double) -> Int {
    Int((size * 2).rounded())
  }
}
