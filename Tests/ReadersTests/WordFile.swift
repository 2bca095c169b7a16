import Archive
import Document
import Readers

/// A Word file made by hand.
struct WordFile {
  /// What stands in the body.
  var body: String
  /// What stands in the styles part.
  var styles = ""
  /// What stands in the numbering part.
  var numbering = ""
  /// Other parts by their names, and the types of relations that lead to them.
  var parts: [(name: String, type: String, xml: String)] = []

  /// The names that stand for namespaces.
  static let spaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    """

  /// The bytes of the package.
  func bytes() throws -> [UInt8] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var named = [
      ("styles.xml", "styles", "<w:styles \(WordFile.spaces)>\(styles)</w:styles>"),
      ("numbering.xml", "numbering", "<w:numbering \(WordFile.spaces)>\(numbering)</w:numbering>"),
    ]
    named += parts.map { ($0.name, $0.type, $0.xml) }
    let relations = named.enumerated().map { index, part in
      "<Relationship Id=\"rId\(index)\" Type=\"\(relation)/\(part.1)\" Target=\"\(part.0)\"/>"
    }
    var entries = [
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)"><Relationship Id="a" Type="\(relation)/officeDocument" \
        Target="/word/document.xml"/></Relationships>
        """
      ),
      (
        "word/document.xml",
        "<w:document \(WordFile.spaces)><w:body>\(body)</w:body></w:document>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(package)\">\(relations.joined())</Relationships>"
      ),
    ]
    entries += named.map { ("word/" + $0.0, $0.2) }
    let packer = try ZipPacker()
    return try ZipWriter.archive(
      of: entries.map { try packer.pack(ZipEntry($0.0, Array($0.1.utf8))) })
  }

  /// What a reader makes of it.
  func read() throws -> ReadDocument {
    try DOCXReader().read(try bytes(), named: "made.docx")
  }

  /// What a reader makes of a body.
  static func read(_ body: String) throws -> ReadDocument {
    try WordFile(body: body).read()
  }
}

extension ReadDocument {
  /// The blocks of all sections.
  var blocks: [FormattedBlock] { pages.sections.flatMap(\.blocks) }

  /// The paragraphs that stand in no table.
  var paragraphs: [FormattedParagraph] {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph
    }
  }

  /// Their texts with the numbers in front.
  var lines: [String] {
    paragraphs.map { paragraph in
      (paragraph.numbering.map { $0.label + " " } ?? "") + paragraph.runs.map(\.text).joined()
    }
  }

  /// The rules that stand in no table.
  var rules: [Rule] {
    blocks.compactMap { block in
      guard case .rule(let rule) = block else { return nil }
      return rule
    }
  }

  /// The style of a paragraph that stands in no table.
  func style(_ paragraph: Int) throws -> ParagraphStyle? {
    pages.styles.first { $0.id == paragraphs[paragraph].style }
  }
}
