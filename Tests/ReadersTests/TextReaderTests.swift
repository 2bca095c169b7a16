import Diagnostics
import Document
import Foundation
import Testing

@testable import Readers

@Suite("Plain text")
struct TextReaderTests {
  /// The paragraphs a text is read as, the cells of a row parted by ` | `.
  private func paragraphs(_ text: String) -> [String] {
    paragraphs(TextReader().read(text))
  }

  private func paragraphs(_ document: ReadDocument) -> [String] {
    func plain(_ block: FormattedBlock) -> [String] {
      switch block {
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table):
        table.rows.map { $0.cells.flatMap { $0.blocks.flatMap(plain) }.joined(separator: " | ") }
      case .rule: []
      }
    }
    return document.pages.sections.flatMap { $0.blocks.flatMap(plain) }
  }

  @Test("A line for each paragraph is left as it is")
  func paragraphsOnLines() {
    let long = String(repeating: "một câu dài hơn hẳn một dòng trên giấy ", count: 6) + "hết."
    #expect(
      paragraphs("\(long)\n1. Mục đích\n- Nội dung;\n") == [long, "1. Mục đích", "- Nội dung;"])
  }

  @Test("Lines of the page are joined, whether empty lines stand between them or not")
  func visualLines() {
    let lines = [
      "Các phòng và đơn vị trực thuộc phổ biến kế hoạch tới từng người, rồi báo cáo",
      "việc đã làm với lãnh đạo trước khi hết quý một của năm tiếp theo, không chờ",
      "nhắc nhở thêm của Văn phòng.",
    ]
    let whole = lines.joined(separator: " ")
    #expect(paragraphs(lines.joined(separator: "\n")) == [whole])
    #expect(paragraphs(lines.joined(separator: "\n\n")) == [whole])
  }

  @Test("A page break inside a sentence is mended")
  func pageBreak() {
    let first = String(repeating: "đẩy nhanh tiến độ các công trình của ngành ", count: 4) + "giao"
    #expect(
      paragraphs("Tập trung \(first)\n\nthông và đô thị.") == [
        "Tập trung \(first) thông và đô thị."
      ])
  }

  @Test("A symbol broken after its hyphen is joined without a blank")
  func brokenSymbol() {
    let text = """
      Các đơn vị tiếp tục thực hiện đầy đủ những việc nêu ở Chỉ thị số 77/CT-
      TTg ngày 01/3/2026 và những văn bản khác của cấp trên đã gửi tới đơn vị.
      """
    #expect(paragraphs(text)[0].contains("77/CT-TTg"))
  }

  @Test("Words such as kinh tế - xã hội broken before the dash are no list item")
  func dashAtLineStart() {
    let text = """
      Phong trào gắn với việc hoàn thành những nhiệm vụ phát triển kinh tế
      - xã hội của địa phương trong cả năm và trong từng quý.
      """
    #expect(paragraphs(text).count == 1)
  }

  @Test("Marks of bold, italics and headings become looks, slips included")
  func markup() throws {
    let document = TextReader().read("### I. MỤC ĐÍCH\n**2.****\n**Rà soát *việc* cũ\n5 * 3 mét")
    #expect(paragraphs(document) == ["I. MỤC ĐÍCH", "2. Rà soát việc cũ", "5 * 3 mét"])
    guard case .paragraph(let heading)? = document.pages.sections[0].blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(heading.runs.allSatisfy { $0.isBold == true })
  }

  @Test("Line ends written as letters and stray bars part lines")
  func escapesAndBars() {
    #expect(
      paragraphs("Nơi nhận:\\r\\n- Sở Nội vụ;\n|\nGIÁM ĐỐC\n|") == [
        "Nơi nhận:", "- Sở Nội vụ;", "GIÁM ĐỐC",
      ])
  }

  @Test("Columns set side by side by blanks are parted; room for a number or a day is not")
  func columns() {
    let text = """
      UBND TỈNH SƠN LA          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số:      /KH-SYT          Sơn La, ngày      tháng 5 năm 2026
      """
    #expect(
      paragraphs(text) == [
        "UBND TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: /KH-SYT | Sơn La, ngày tháng 5 năm 2026",
      ])
  }

  @Test("Page numbers between pages are left out, and paragraphs know their page")
  func pages() {
    let document = TextReader().read("Trang đầu.\u{C}\n2\n\nTrang sau.")
    #expect(paragraphs(document) == ["Trang đầu.", "Trang sau."])
    #expect(document.pageOfParagraph == [1, 2])
  }

  @Test(
    "TCVN3 and VNI are converted and a note says so",
    arguments: [
      ("KÕ ho¹ch sè 5 cña Së vµ c¸c ®¬n vÞ ®­îc thùc hiÖn trong n¨m", "TCVN3"),
      ("Keá hoaïch soá 5 cuûa Sôû vaø caùc ñôn vò ñöôïc thöïc hieän trong naêm", "VNI"),
    ])
  func legacy(text: String, encoding: String) throws {
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let document = try TextReader().read(bytes, named: "cu.txt")
    #expect(
      paragraphs(document) == ["Kế hoạch số 5 của Sở và các đơn vị được thực hiện trong năm"])
    #expect(document.diagnostics.map(\.code) == ["text.converted"])
    #expect(document.diagnostics.first?.arguments["encoding"] == encoding)
  }

  @Test("UTF-16 is read by its mark and without it")
  func utf16() throws {
    let units = Array("Kế hoạch".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [[0xFF, 0xFE] + units, units] {
      #expect(paragraphs(try TextReader().read(bytes, named: "a.txt")) == ["Kế hoạch"])
    }
  }

  @Test("Decomposed letters come out composed")
  func decomposed() throws {
    let bytes = Array("Kế hoạch".decomposedStringWithCanonicalMapping.utf8)
    #expect(paragraphs(try TextReader().read(bytes, named: "a.txt")) == ["Kế hoạch"])
  }

  @Test(
    "No bytes, blanks alone and bytes of a picture are told as errors",
    arguments: [
      ([], "text.empty"), ([0x20, 0x0A], "text.empty"),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0, 1, 2, 3], "text.not-text"),
    ] as [([UInt8], String)])
  func badInput(bytes: [UInt8], code: String) {
    #expect {
      try TextReader().read(bytes, named: "a.txt")
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.code) == [code]
    }
  }
}
