/// The parts that hold a Word package together; the same for every document.
enum WordPackage {
  /// What kind of part each part is.
  static let contentTypes: [UInt8] = {
    var xml = XMLBuffer()
    xml.markup(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/docProps/app.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      """)
    for (name, type) in [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("settings", "settings"), ("fontTable", "fontTable"), ("header1", "header"),
      ("header2", "header"),
    ] {
      xml.markup("<Override PartName=\"/word/")
      xml.text(name)
      xml.markup(
        """
        .xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.
        """)
      xml.text(type)
      xml.markup("+xml\"/>")
    }
    xml.markup("</Types>")
    return xml.bytes
  }()

  /// Where the package's main parts are.
  static let relations = relations([
    (
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
      "word/document.xml"
    ),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
    (
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
      "docProps/app.xml"
    ),
  ])

  /// Where the document's parts are; `rId5` and `rId6` are the headers.
  static let documentRelations = relations(
    [
      ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
      ("fontTable", "fontTable"), ("header", "header1"), ("header", "header2"),
    ].map { type, name in
      (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)",
        "\(name).xml"
      )
    })

  /// The relation of the header with the page number.
  static let numberedHeader = "rId5"
  /// The relation of the header of pages without number.
  static let emptyHeader = "rId6"

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLBuffer()
    xml.markup(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      """)
    for (index, relation) in targets.enumerated() {
      xml.markup("<Relationship")
      xml.attribute("Id", "rId\(index + 1)")
      xml.attribute("Type", relation.type)
      xml.attribute("Target", relation.target)
      xml.markup("/>")
    }
    xml.markup("</Relationships>")
    return xml.bytes
  }
}
