import Archive
import Diagnostics
import Document
import Readers
import SampleDocuments
import SampleWords
import Testing
import Writers

@Suite struct BadDOCXTests {
  /// The codes of what is wrong with bytes; each must have words in both languages.
  private func codes(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try DOCXReader().read(bytes, named: "bad.docx")
      return []
    } catch {
      for finding in error.diagnostics {
        #expect(finding.place?.file == "bad.docx")
        #expect(finding.message(in: .vietnamese) != finding.message(in: .english))
      }
      return error.diagnostics.map(\.code)
    }
  }

  private func package(_ entries: [(String, String)]) throws -> [UInt8] {
    let packer = try ZipPacker()
    return try ZipWriter.archive(
      of: entries.map { try packer.pack(ZipEntry($0.0, Array($0.1.utf8))) })
  }

  private func good() throws -> [UInt8] {
    try DOCXWriter().write(Typesetter.typeset(SampleDocuments.plan, .sample))
  }

  @Test func `files of other kinds are named`() {
    #expect(codes([]) == ["reader.empty"])
    #expect(codes([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]) == ["reader.picture"])
    #expect(codes(Array("%PDF-1.7".utf8)) == ["reader.not-a-package"])
    #expect(codes(Array("chữ".utf8)) == ["reader.not-a-package"])
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func wide(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }
    #expect(codes(container + wide("EncryptedPackage")) == ["reader.encrypted"])
    #expect(codes(container + wide("WordDocument")) == ["reader.old-word"])
    #expect(codes(container + wide("Workbook")) == ["reader.old-office"])
  }

  @Test func `packages without a Word document are refused`() throws {
    #expect(try codes(package([("xl/workbook.xml", "<a/>")])) == ["reader.not-word"])
    #expect(try codes(package([("word/document.xml", "<a/>")])) == ["reader.not-word"])
  }

  @Test func `files cut off anywhere are refused or read, and never crash`() throws {
    let bytes = try good()
    for length in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(!codes(Array(bytes[..<length])).isEmpty)
    }
  }

  @Test func `files with bytes turned over never crash`() throws {
    let bytes = try good()
    for place in stride(from: 5, to: bytes.count, by: 61) {
      var broken = bytes
      broken[place] ^= 0x5A
      _ = codes(broken)
    }
  }

  @Test func `all broken parts are told in one run`() throws {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = ["styles", "numbering", "theme"].map {
      "<Relationship Id=\"\($0)\" Type=\"\(relation)/\($0)\" Target=\"\($0).xml\"/>"
    }
    let bytes = try package([
      ("word/document.xml", "<w:document"),
      (
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(relations.joined())</Relationships>
        """
      ),
      ("word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
      ("word/numbering.xml", String(repeating: "<a>", count: 100_000)),
    ])
    #expect(
      Set(codes(bytes)) == [
        "reader.part-malformed", "reader.part-with-document-type", "reader.part-too-deep",
        "reader.part-missing",
      ])
  }

  @Test func `a bomb is stopped`() throws {
    let packer = try ZipPacker(level: 9)
    let bytes = try ZipWriter.archive(of: [
      try packer.pack(
        ZipEntry("word/document.xml", [UInt8](repeating: 0x20, count: 70 << 20)))
    ])
    #expect(bytes.count < 1 << 20)
    #expect(codes(bytes) == ["reader.part-too-large"])
  }

  @Test func `tables in tables without end are stopped`() throws {
    let open = "<w:tbl><w:tr><w:tc>"
    let file = WordFile(body: String(repeating: open, count: 1_000_000))
    #expect(try codes(file.bytes()) == ["reader.part-too-deep"])
  }

  @Test func `tables in tables as deep as is allowed are read`() throws {
    let depth = 120
    let file = WordFile(
      body: String(repeating: "<w:tbl><w:tr><w:tc>", count: depth)
        + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
        + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth))
    #expect(try file.read().blocks.count == 1)
  }

  @Test func `many different looks take no more time than their number`() throws {
    let paragraphs = (0..<5000).map { number in
      """
      <w:p><w:pPr><w:ind w:left="\(number)"/></w:pPr><w:r><w:rPr><w:color w:val="\(number)"/></w:rPr>\
      <w:t>x</w:t></w:r></w:p>
      """
    }
    let runs = (0..<5000).map { number in
      "<w:r><w:rPr><w:color w:val=\"\(number)\"/></w:rPr><w:t>x</w:t></w:r>"
    }
    let read = try WordFile.read(paragraphs.joined() + "<w:p>\(runs.joined())</w:p>")
    #expect(read.paragraphs.count == 5001)
    #expect(read.marks.count == 10_000)
  }

  @Test func `senseless numbers are taken for something that makes sense`() throws {
    let numbers = ["-1", "0", "99999999999999999999", "x", "", "1e9", "2147483648"]
    for number in numbers {
      let file = WordFile(
        body: """
          <w:p><w:pPr><w:numPr><w:ilvl w:val="\(number)"/><w:numId w:val="\(number)"/></w:numPr>\
          <w:ind w:left="\(number)" w:hanging="\(number)"/><w:spacing w:line="\(number)" \
          w:before="\(number)"/><w:outlineLvl w:val="\(number)"/><w:pBdr><w:top w:val="single" \
          w:sz="\(number)"/></w:pBdr></w:pPr><w:r><w:rPr><w:sz w:val="\(number)"/></w:rPr>\
          <w:t>x</w:t><w:sym w:char="\(number)"/></w:r></w:p><w:tbl><w:tblGrid><w:gridCol \
          w:w="\(number)"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="\(number)"/></w:trPr><w:tc>\
          <w:tcPr><w:tcW w:w="\(number)"/><w:gridSpan w:val="\(number)"/></w:tcPr><w:p/></w:tc>\
          </w:tr></w:tbl><w:sectPr><w:pgSz w:w="\(number)" w:h="\(number)"/><w:pgMar \
          w:top="\(number)" w:left="\(number)"/></w:sectPr>
          """,
        numbering: """
          <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="\(number)"/>\
          <w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%9%"/></w:lvl></w:abstractNum>\
          <w:num w:numId="\(number)"><w:abstractNumId w:val="1"/></w:num>
          """)
      #expect(try !file.read().blocks.isEmpty)
    }
  }
}
