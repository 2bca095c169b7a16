import Document

/// What the file says about itself.
enum WordProperties {
  /// Title, subject, author, keywords, dates. Both times are the start of the day the document
  /// bears, so that files made twice agree.
  static func core(_ properties: DocumentProperties) -> [UInt8] {
    var xml = XMLBuffer()
    xml.markup(
      """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
      """)
    xml.text(properties.title)
    xml.markup("</dc:title><dc:subject>")
    xml.text(properties.subject)
    xml.markup("</dc:subject><dc:creator>")
    xml.text(properties.author)
    xml.markup("</dc:creator><cp:keywords>")
    xml.text(properties.keywords.joined(separator: ", "))
    xml.markup("</cp:keywords><cp:lastModifiedBy>")
    xml.text(properties.author)
    xml.markup("</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
    xml.markup(properties.created.iso)
    xml.markup("T00:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
    xml.markup(properties.created.iso)
    xml.markup("T00:00:00Z</dcterms:modified><dc:language>")
    xml.text(properties.language)
    xml.markup("</dc:language></cp:coreProperties>")
    return xml.bytes
  }

  /// The program that made the file, and how many pages it has where they were counted.
  static func application(pageCount: Int?) -> [UInt8] {
    var xml = XMLBuffer()
    xml.markup(
      """
      <Properties \
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>ThiDua</Application>
      """)
    if let pageCount { xml.markup("<Pages>\(pageCount)</Pages>") }
    xml.markup("</Properties>")
    return xml.bytes
  }
}
