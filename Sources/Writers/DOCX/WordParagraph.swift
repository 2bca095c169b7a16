import Document

/// Paragraphs and rules.
enum WordParagraph {
  /// A paragraph.
  ///
  /// - Parameters:
  ///   - numberingId: The number's list and level, when it has one.
  ///   - keepsWithNext: On the page of the next paragraph, whatever it says itself.
  static func append(
    _ paragraph: FormattedParagraph, number: WordNumbering.Place?, keepsWithNext: Bool,
    into xml: inout XMLBuffer
  ) {
    xml.markup("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", paragraph.style)
    xml.markup("/>")
    properties(paragraph, number: number, keepsWithNext: keepsWithNext, into: &xml)
    xml.markup("</w:pPr>")
    for run in paragraph.runs { append(run, into: &xml) }
    xml.markup("</w:p>")
  }

  /// A line drawn in the middle of a column: the upper border of a paragraph a point high, indented
  /// on both sides.
  static func append(
    _ rule: Rule, width: Double, keepsWithNext: Bool, into xml: inout XMLBuffer
  ) {
    let indent = Twips.millimetres(max(0, (width - rule.length) / 2))
    xml.markup("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", WordNames.hairStyle)
    xml.markup("/>")
    if keepsWithNext { xml.markup("<w:keepNext/>") }
    xml.markup("<w:pBdr><w:top w:val=\"single\"")
    xml.attribute("w:sz", Int((rule.thickness * 8).rounded()))
    xml.markup(" w:space=\"0\" w:color=\"000000\"/></w:pBdr><w:spacing")
    xml.attribute("w:before", Twips.points(rule.spaceBefore))
    xml.attribute("w:after", max(0, Twips.points(rule.spaceAfter - 1)))
    xml.markup("/><w:ind")
    xml.attribute("w:left", indent)
    xml.attribute("w:right", indent)
    xml.markup("/></w:pPr></w:p>")
  }

  /// The place of a number.
  static func append(_ number: WordNumbering.Place, into xml: inout XMLBuffer) {
    xml.markup("<w:numPr><w:ilvl")
    xml.attribute("w:val", number.level)
    xml.markup("/><w:numId")
    xml.attribute("w:val", number.list)
    xml.markup("/></w:numPr>")
  }

  /// The indents of a style.
  static func indent(of style: ParagraphStyle, into xml: inout XMLBuffer) {
    xml.markup("<w:ind")
    xml.attribute("w:left", Twips.millimetres(style.leftIndent))
    if style.firstLineIndent < 0 {
      xml.attribute("w:hanging", Twips.millimetres(-style.firstLineIndent))
    } else {
      xml.attribute("w:firstLine", Twips.millimetres(style.firstLineIndent))
    }
    xml.markup("/>")
  }

  private static func properties(
    _ paragraph: FormattedParagraph, number: WordNumbering.Place?, keepsWithNext: Bool,
    into xml: inout XMLBuffer
  ) {
    let overrides = paragraph.overrides
    if keepsWithNext || overrides.keepsWithNext == true {
      xml.markup("<w:keepNext/>")
    } else if overrides.keepsWithNext == false {
      xml.markup("<w:keepNext w:val=\"0\"/>")
    }
    if let keeps = overrides.keepsLinesTogether {
      xml.markup(keeps ? "<w:keepLines/>" : "<w:keepLines w:val=\"0\"/>")
    }
    if let number { append(number, into: &xml) }
    if overrides.spaceBefore != nil || overrides.spaceAfter != nil {
      xml.markup("<w:spacing")
      if let space = overrides.spaceBefore { xml.attribute("w:before", Twips.points(space)) }
      if let space = overrides.spaceAfter { xml.attribute("w:after", Twips.points(space)) }
      xml.markup("/>")
    }
    // A number looks as the mark of its paragraph does.
    if let isBold = paragraph.numbering?.isBold {
      xml.markup(isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "<w:rPr><w:b w:val=\"0\"/></w:rPr>")
    }
  }

  private static func append(_ run: FormattedRun, into xml: inout XMLBuffer) {
    if run.text.isEmpty { return }
    xml.markup("<w:r>")
    if run.isBold != nil || run.isItalic != nil || run.size != nil {
      xml.markup("<w:rPr>")
      if let isBold = run.isBold {
        xml.markup(isBold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>")
      }
      if let isItalic = run.isItalic {
        xml.markup(isItalic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>")
      }
      if let size = run.size {
        xml.markup("<w:sz")
        xml.attribute("w:val", WordStyles.halfPoints(size))
        xml.markup("/><w:szCs")
        xml.attribute("w:val", WordStyles.halfPoints(size))
        xml.markup("/>")
      }
      xml.markup("</w:rPr>")
    }
    var text = run.text
    text.withUTF8 { append($0, into: &xml) }
    xml.markup("</w:r>")
  }

  /// The text of a run; line feeds and tabs are elements.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, into xml: inout XMLBuffer) {
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == .lineFeed || $0 == .tab } ?? rest.endIndex
      if end > rest.startIndex {
        xml.markup("<w:t xml:space=\"preserve\">")
        xml.text(UnsafeBufferPointer(rebasing: rest[..<end]))
        xml.markup("</w:t>")
      }
      if end < rest.endIndex {
        xml.markup(rest[end] == .lineFeed ? "<w:br/>" : "<w:tab/>")
        rest = rest[(end + 1)...]
      } else {
        rest = rest[end...]
      }
    }
  }
}
