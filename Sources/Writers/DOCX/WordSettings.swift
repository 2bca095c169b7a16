import Document

/// The settings of the document and the faces it names.
enum WordSettings {
  /// Settings: the layout rules of Word 2013 and later, the signs of Vietnamese numbers.
  static func xml(of document: FormattedDocument) -> [UInt8] {
    var xml = XMLBuffer()
    xml.markup("<w:settings")
    xml.markup(WordNames.spaces)
    xml.markup(
      """
      ><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
      <w:characterSpacingControl w:val="doNotCompress"/><w:compat>
      """)
    for (name, value) in [
      ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1),
      ("enableOpenTypeFeatures", 1), ("doNotFlipMirrorIndents", 1),
      ("differentiateMultirowTableHeaders", 1),
    ] {
      xml.markup("<w:compatSetting")
      xml.attribute("w:name", name)
      xml.attribute("w:uri", "http://schemas.microsoft.com/office/word")
      xml.attribute("w:val", value)
      xml.markup("/>")
    }
    xml.markup("</w:compat><w:themeFontLang")
    xml.attribute("w:val", document.properties.language)
    xml.markup("/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>")
    return xml.bytes
  }

  /// The faces.
  static func fonts(of document: FormattedDocument) -> [UInt8] {
    var xml = XMLBuffer()
    xml.markup("<w:fonts")
    xml.markup(WordNames.spaces)
    xml.markup(">")
    for face in Set(document.styles.map(\.face)).sorted() {
      xml.markup("<w:font")
      xml.attribute("w:name", face)
      xml.markup(
        """
        ><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>\
        <w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>
        """)
    }
    xml.markup("</w:fonts>")
    return xml.bytes
  }
}

/// The names the parts share.
enum WordNames {
  /// The name spaces of the markup.
  static let spaces: StaticString = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// The id of the style of a rule, and of the paragraph Word wants after a table.
  static let hairStyle = "hair-line"
}
