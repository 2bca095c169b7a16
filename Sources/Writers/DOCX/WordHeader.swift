/// The headers: the page number in the middle of the top margin, or nothing.
enum WordHeader {
  /// The number of the page.
  static func pageNumber(style: String?) -> [UInt8] {
    header(
      style: style,
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """)
  }

  /// Nothing.
  static let empty = header(style: nil, "")

  private static func header(style: String?, _ content: StaticString) -> [UInt8] {
    var xml = XMLBuffer(capacity: 1024)
    xml.markup("<w:hdr")
    xml.markup(WordNames.spaces)
    xml.markup("><w:p>")
    if let style {
      xml.markup("<w:pPr><w:pStyle")
      xml.attribute("w:val", style)
      xml.markup("/></w:pPr>")
    }
    xml.markup(content)
    xml.markup("</w:p></w:hdr>")
    return xml.bytes
  }
}
