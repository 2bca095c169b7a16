import Archive
import Foundation

/// Files made to break who reads them: small ones that unfold, deep, wide and long ones, ones that
/// lie about themselves.
enum HostileFiles {
  /// A file, made when it is needed.
  struct File: Sendable {
    var name: String
    var make: @Sendable () throws -> [UInt8]
  }

  /// All of them.
  static let all: [File] = word + text + pdf + other + tables

  // MARK: Word

  private static let spaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

  private static func package(
    _ body: String, head: String = "", _ parts: [(name: String, type: String, xml: String)] = []
  ) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = #"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#
    let links = parts.enumerated().map { index, part in
      #"<Relationship Id="r\#(index)" Type="\#(office)/\#(part.type)" Target="\#(part.name)"/>"#
    }
    var entries = [
      ZipEntry(
        "_rels/.rels",
        Array(
          """
          <Relationships \(relations)><Relationship Id="r" Type="\(office)/officeDocument" \
          Target="word/document.xml"/></Relationships>
          """.utf8)),
      ZipEntry(
        "word/document.xml",
        Array("\(head)<w:document \(spaces)><w:body>\(body)</w:body></w:document>".utf8)),
      ZipEntry(
        "word/_rels/document.xml.rels",
        Array("<Relationships \(relations)>\(links.joined())</Relationships>".utf8)),
    ]
    entries += parts.map { ZipEntry("word/\($0.name)", Array($0.xml.utf8)) }
    return try ZipWriter.archive(of: entries)
  }

  private static func word(_ name: String, _ body: @escaping @Sendable () -> String) -> File {
    File(name: "\(name).docx") { try package(body()) }
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static let word: [File] =
    [100_000, 1_000_000, 3_000_000, 11_000_000].map { size in
      word("attribute-\(size)") { "<w:p w:x=\"\(times("a", size))\"/>\(paragraph("x"))" }
    }
    + [1000, 50_000].map { count in
      word("attributes-\(count)") {
        "<w:p \((0..<count).map { "w:a\($0)=\"1\"" }.joined(separator: " "))/>"
      }
    }
    + [100_000, 500_000].flatMap { count in
      [
        word("paragraphs-\(count)") { times(paragraph("a"), count) },
        word("empty-paragraphs-\(count)") { times("<w:p/>", 4 * count) },
        word("runs-\(count)") { "<w:p>\(times("<w:r><w:t>a</w:t></w:r>", count))</w:p>" },
        word("tabs-\(count)") { "<w:p>\(times("<w:r><w:tab/></w:r>", count))</w:p>" },
        word("breaks-\(count)") { "<w:p>\(times("<w:r><w:br/></w:r>", count))</w:p>" },
        word("marked-runs-\(count)") {
          let pair = "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>"
          return "<w:p>\(times(pair, count / 2))</w:p>"
        },
        word("cells-\(count)") {
          "<w:tbl><w:tr>\(times("<w:tc>\(paragraph("a"))</w:tc>", count / 2))</w:tr></w:tbl>"
        },
        word("rows-\(count)") {
          "<w:tbl>\(times("<w:tr><w:tc>\(paragraph("a"))</w:tc></w:tr>", count / 2))</w:tbl>"
        },
        word("tables-\(count)") {
          times("<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc></w:tr></w:tbl>", count / 4)
        },
        word("items-\(count)") { (0..<count / 4).map { paragraph("\($0). a") }.joined() },
        word("bookmarks-\(count)") {
          "<w:p>\(times("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>", count))</w:p>"
        },
        word("insertions-\(count)") {
          "<w:p>\(times("<w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins>", count / 2))</w:p>"
        },
      ]
    }
    + [100, 390, 2000].flatMap { depth in
      [
        word("nested-tables-\(depth)") {
          times("<w:tbl><w:tr><w:tc>", depth / 3) + paragraph("a")
            + times("</w:tc></w:tr></w:tbl>", depth / 3)
        },
        word("unclosed-\(depth)") { times("<w:p>", depth) },
        word("nested-insertions-\(depth)") {
          "<w:p>" + times("<w:ins>", depth) + times("</w:ins>", depth) + "</w:p>"
        },
      ]
    }
    + [
      word("long-text") { paragraph(times("a", 60_000_000)) },
      word("long-words") { paragraph(times("thi đua ", 3_000_000)) },
      word("dots") { paragraph(times(".", 20_000_000)) },
      word("blanks") { paragraph(times(" ", 20_000_000)) },
      word("digits") { paragraph(times("1", 10_000_000)) },
      word("slashes") { paragraph(times("1/", 5_000_000)) },
      word("quotes") { times(paragraph(times("“", 1000)), 1000) },
      word("brackets") { paragraph(times("(", 5_000_000)) },
      word("dates") { paragraph(times("ngày 01/01/2026 ", 600_000)) },
      word("citations") {
        paragraph(times("Quyết định số 12/QĐ-UBND ngày 1/1/2026 của UBND tỉnh; ", 100_000))
      },
      word("capitals") { times(paragraph("KẾ HOẠCH"), 100_000) },
      word("marks") { paragraph("e" + times("\u{323}\u{302}", 1_000_000)) },
      word("entities") { paragraph(times("&amp;", 5_000_000)) },
      word("character-references") { paragraph(times("&#97;", 5_000_000)) },
      word("spans") {
        let cell =
          "<w:tc><w:tcPr><w:gridSpan w:val=\"100000000\"/></w:tcPr>\(paragraph("a"))</w:tc>"
        return "<w:tbl><w:tr>\(times(cell, 50))</w:tr></w:tbl>"
      },
      word("huge-measures") {
        let properties =
          #"<w:pPr><w:ind w:left="999999999999"/><w:spacing w:line="-99999"/></w:pPr>"#
        return "<w:p>\(properties)<w:r><w:t>a</w:t></w:r></w:p>"
      },
      word("looks") {
        (0..<100_000).map { index in
          let size = 20 + index % 9000
          return """
            <w:p><w:r><w:rPr><w:sz w:val="\(size)"/><w:color w:val="\(100_000 + index)"/></w:rPr>\
            <w:t>a</w:t></w:r></w:p>
            """
        }.joined()
      },
      File(name: "document-type.docx") {
        try package(
          "&b;", head: "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
      },
      File(name: "outer-entity.docx") {
        try package("&b;", head: "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>")
      },
      File(name: "style-chain.docx") {
        let styles = (0..<100_000).map {
          "<w:style w:type=\"paragraph\" w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
        }
        let body = (0..<20_000).map {
          "<w:p><w:pPr><w:pStyle w:val=\"s\($0)\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
        }
        return try package(
          body.joined(),
          [("styles.xml", "styles", "<w:styles \(spaces)>\(styles.joined())</w:styles>")])
      },
      File(name: "style-circle.docx") {
        let styles =
          "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        return try package(
          times(
            "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", 10_000),
          [("styles.xml", "styles", "<w:styles \(spaces)>\(styles)</w:styles>")])
      },
      File(name: "many-parts.docx") {
        try package(
          paragraph("a"), (0..<20_000).map { ("part\($0).xml", "header", "<w:hdr \(spaces)/>") })
      },
      File(name: "bomb.docx") {
        try package(
          paragraph("a"),
          (0..<8).map {
            ("part\($0).xml", "styles", "<a>\(times(" ", 60_000_000))</a>")
          })
      },
      File(name: "cut.docx") { Array(try package(paragraph("a")).dropLast(40)) },
      File(name: "not-a-package.docx") { Array("PK\u{3}\u{4}".utf8) + noise(200_000) },
    ]

  // MARK: Text

  private static func text(_ name: String, _ make: @escaping @Sendable () -> String) -> File {
    File(name: "\(name).txt") { Array(make().utf8) }
  }

  private static let text: [File] =
    [100_000, 2_000_000].flatMap { count in
      [
        text("lines-\(count)") { times("a\n", count) },
        text("one-line-\(count)") { times("kế hoạch ", count) },
        text("items-\(count)") { (0..<count).map { "\($0). Nội dung\n" }.joined() },
        text("citations-\(count)") {
          times("Căn cứ Kế hoạch số 12/KH-UBND ngày 01/02/2026 của UBND tỉnh;\n", count / 2)
        },
        text("bars-\(count)") { times(times("a|", 100) + "\n", count / 60) },
        text("quotes-\(count)") { times("\"", 5 * count) },
        text("stars-\(count)") { times("*a**b_c__", count) },
        text("line-breaks-\(count)") { times("<br>", count) },
        text("line-ends-in-letters-\(count)") { times("\\r\\n", count) },
        text("marks-\(count)") { "e" + times("\u{323}\u{302}", count) },
        text("open-brackets-\(count)") { times("([{", count) },
        text("headings-\(count)") { times("#", count) + " a" },
        text("dots-\(count)") { times("Số: ......\n", count / 2) },
        text("capitals-\(count)") { times("ỦY BAN NHÂN DÂN\n", count / 2) },
        text("recipients-\(count)") { "Nơi nhận:\n" + times("- UBND tỉnh;\n", count / 2) },
      ]
    }
    + [
      text("wide-row") { times("a|", 190_000) + "\n" + times("|b|c|\n", 20_000) },
      text("lines-of-marks") { times("Số: e" + times("\u{323}\u{302}", 2500) + " ngày\n", 400) },
      text("controls") { times("\u{1B}[31m\u{202E}\u{7}", 300_000) },
      File(name: "noise.txt") { noise(2_000_000) },
      File(name: "utf-16.txt") { [0xFF, 0xFE] + noise(2_000_000) },
      File(name: "zeros.txt") { [UInt8](repeating: 0, count: 20_000_000) },
      File(name: "latin.txt") { [UInt8](repeating: 0xE9, count: 8_000_000) },
    ]

  // MARK: PDF

  private static func pdf(
    _ name: String, box: String = "0 0 595 842", count: Int = 1,
    _ content: @escaping @Sendable () -> String
  ) -> File {
    File(name: "\(name).pdf") {
      let drawn = Array(content().utf8)
      let kids = (0..<count).map { _ in "3 0 R" }.joined(separator: " ")
      let head = """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[\(kids)]/Count \(count)>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[\(box)]/Contents 4 0 R\
        /Resources<</Font<</F 5 0 R>>>>>> endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman>> endobj
        4 0 obj <</Length \(drawn.count)>> stream

        """
      return Array(head.utf8) + drawn + Array("\nendstream endobj\ntrailer <</Root 1 0 R>>\n".utf8)
    }
  }

  private static let pdf: [File] =
    [10_000, 160_000].flatMap { count in
      [
        pdf("pieces-\(count)") {
          (0..<count).map { index in
            "BT /F 8 Tf \(index * 7 % 500) \(index * 13 % 800) Td (ab) Tj ET"
          }.joined(separator: "\n")
        },
        pdf("one-line-\(count)") {
          (0..<count).map { "BT /F 8 Tf \($0 % 5000) 400 Td (ab) Tj ET" }.joined(separator: "\n")
        },
        pdf("one-column-\(count)") {
          (0..<count).map { "BT /F 8 Tf 100 \($0 % 9000) Td (ab) Tj ET" }.joined(separator: "\n")
        },
        pdf("sizes-\(count)") {
          (0..<count).map { "BT /F \(1 + $0 % 5000) Tf 10 \($0 % 800) Td (ab) Tj ET" }
            .joined(separator: "\n")
        },
      ]
    }
    + ["0 0 7500 7500", "0 0 14400 14400", "0 0 1 14400", "0 0 0 0", "0 0 99999999 10"].map { box in
      pdf("page-\(box.replacing(" ", with: "-"))", box: box) { "0 0 1 rg 0 0 99 99 re f" }
    }
    + [
      pdf("many-pages", count: 20_000) { "BT /F 12 Tf 100 700 Td (Ke hoach) Tj ET" },
      pdf("many-empty-pages", count: 400) { "0 0 1 rg 0 0 99 99 re f" },
      pdf("open-states") { times("q ", 3_000_000) },
      pdf("paths") { times("0 0 m 500 800 l S\n", 1_000_000) },
      pdf("long-string") { "BT /F 8 Tf 10 400 Td (\(times("a", 8_000_000))) Tj ET" },
      File(name: "page-circle.pdf") {
        Array(
          """
          %PDF-1.4
          1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
          2 0 obj <</Type/Pages/Kids[2 0 R]/Count 99999999>> endobj
          trailer <</Root 1 0 R>>
          """.utf8)
      },
      File(name: "cut.pdf") { Array("%PDF-1.7\n1 0 obj <</Type/Catalog".utf8) },
      File(name: "noise.pdf") { Array("%PDF-1.7\n".utf8) + noise(2_000_000) },
    ]

  // MARK: Other programs' files and pictures

  private static let other: [File] =
    ["html", "rtf", "doc", "odt"].flatMap { kind in
      [
        File(name: "noise.\(kind)") { mark(of: kind) + noise(300_000) },
        File(name: "nothing.\(kind)") { mark(of: kind) },
      ]
    }
    + [
      File(name: "nested.html") {
        Array("<html>\(times("<div>", 50_000))a\(times("</div>", 50_000))</html>".utf8)
      },
      File(name: "tables.html") {
        Array("<html>\(times("<table><tr><td>", 3000))a".utf8)
      },
      File(name: "groups.rtf") { Array(#"{\rtf1 \#(times("{", 500_000))a"#.utf8) },
      File(name: "binary.rtf") { Array(#"{\rtf1 {\bin999999999 a}}"#.utf8) },
      File(name: "huge.png") { png(width: 60_000, height: 60_000) },
      File(name: "wide.png") { png(width: 2_000_000_000, height: 1) },
      File(name: "noise.png") {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + noise(100_000)
      },
      File(name: "noise.jpg") { [0xFF, 0xD8, 0xFF] + noise(100_000) },
      File(name: "noise.tif") { [0x49, 0x49, 0x2A, 0x00] + noise(100_000) },
    ]

  private static func mark(of kind: String) -> [UInt8] {
    switch kind {
    case "html": Array("<!DOCTYPE html><html><body>".utf8)
    case "rtf": Array(#"{\rtf1 "#.utf8)
    case "doc": [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    default:
      Array("PK\u{3}\u{4}".utf8)
    }
  }

  /// The head of a picture that claims a size and holds nothing of it.
  private static func png(width: UInt32, height: UInt32) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8)
      + number(width) + number(height) + [8, 0, 0, 0, 0] + number(0) + number(0)
      + Array("IDAT".utf8) + number(0)
  }

  // MARK: Registers

  private static let tables: [File] = [
    File(name: "rows.csv") {
      Array(("Số, ký hiệu;Ngày tháng;Trích yếu\n" + times("1/KH-SXD;01/01/2026;a\n", 300_000)).utf8)
    },
    File(name: "columns.csv") { Array((times("a;", 1_000_000) + "\n").utf8) },
    File(name: "open-quote.csv") { Array("Số, ký hiệu;Ngày tháng\n\"".utf8) + noise(3_000_000) },
    File(name: "cell.csv") { Array("Số, ký hiệu;Ngày tháng\n\(times("a", 9_000_000));x\n".utf8) },
  ]

  /// Bytes without order, the same each time.
  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }
}
