import Document
import Readers
import Testing

@Suite struct DOCXReaderTests {
  private let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" \
    w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
    <w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Text"><w:name w:val="Text"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="exact"/>\
    <w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/>\
    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:basedOn w:val="Text"/>\
    <w:rPr><w:b/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>\
    </w:style>\
    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:pPr>\
    <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders>\
    <w:tblCellMar><w:left w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    """
  private let theme: [(name: String, type: String, xml: String)] = [
    (
      "theme1.xml", "theme",
      """
      <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>\
      <a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont>\
      <a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>
      """
    )
  ]

  @Test func `styles take over from those they are based on, and themes name faces`() throws {
    let read = try WordFile(
      body: """
        <w:p><w:r><w:t>plain</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr><w:r><w:t>head</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val="Text"/><w:spacing w:before="0"/><w:jc w:val="center"/></w:pPr>\
        <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>strong</w:t></w:r></w:p>
        """, styles: styles, parts: theme
    ).read()
    let plain = try #require(try read.style(0))
    #expect(plain.face == "Calibri")
    #expect(plain.size == 11)
    #expect(plain.spaceAfter == 8)
    #expect(plain.lineSpacing == 259.0 / 240)
    let head = try #require(try read.style(1))
    #expect(head.face == "Times New Roman")
    #expect(head.size == 14)
    #expect(head.isBold)
    #expect(head.alignment == .justified)
    #expect(head.firstLineIndent == 12.7)
    #expect(abs(head.lineSpacing - 18 / (14 * FontMetrics.lineHeight)) < 0.001)
    let strong = try #require(try read.style(2))
    #expect(strong.alignment == .center)
    #expect(strong.basedOn == "Text")
    #expect(read.paragraphs[2].overrides.spaceBefore == 0)
    #expect(read.paragraphs[2].runs == [FormattedRun("strong", bold: true)])
  }

  @Test func `runs that look the same are one, and other looks are marked`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:r><w:t>mộ</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">t </w:t></w:r>\
      <w:r><w:rPr><w:caps/></w:rPr><w:t>hai</w:t></w:r><w:r><w:rPr><w:u w:val="single"/>\
      <w:color w:val="FF0000"/></w:rPr><w:t>ba</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>\
      <w:t>không</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>tư</w:t></w:r></w:p>
      """)
    #expect(read.paragraphs[0].runs.map(\.text) == ["một HAI", "ba", "tư"])
    #expect(
      read.marks == [
        TextMark(paragraph: 0, run: 1, look: .color("FF0000")),
        TextMark(paragraph: 0, run: 1, look: .underline),
        TextMark(paragraph: 0, run: 2, look: .face("Arial")),
      ])
  }

  @Test func `signs that are elements become characters`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:r><w:t> a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>\
      <w:softHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:cr/></w:r></w:p>
      """)
    #expect(read.lines == ["a\tb\nc\u{2011}d≥\n"])
  }

  @Test func `tracked changes are taken as accepted`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:ins><w:r><w:t xml:space="preserve">mới </w:t></w:r></w:ins><w:del><w:r><w:delText>cũ\
      </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r>\
      <w:t>đến</w:t></w:r></w:moveTo></w:p>\
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">nối </w:t></w:r></w:p>\
      <w:p><w:pPr><w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="right"/></w:pPr>\
      </w:pPrChange></w:pPr><w:r><w:t>liền</w:t></w:r></w:p>
      """)
    #expect(read.lines == ["mới đến", "nối liền"])
    #expect(try read.style(1)?.alignment == .center)
  }

  @Test func `text in controls, links and fields is read`() throws {
    let read = try WordFile.read(
      """
      <w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>ô</w:t></w:r></w:sdtContent></w:sdt>\
      <w:hyperlink><w:r><w:t>, nối</w:t></w:r></w:hyperlink><w:r><w:fldChar \
      w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar \
      w:fldCharType="separate"/></w:r><w:r><w:t>, ngày</w:t></w:r><w:r><w:fldChar \
      w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
      """)
    #expect(read.lines == ["ô, nối, ngày"])
  }

  @Test func `drawn lines are rules and boxes of text are read once`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
      <wp:positionV relativeFrom="paragraph"><wp:posOffset>190500</wp:posOffset></wp:positionV>\
      <wp:extent cx="720000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm>\
      <a:ext cx="720000" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"/></wps:spPr>\
      </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>\
      <w:pict><v:line from="0,15pt" to="56.7pt,15pt"/></w:pict></mc:Fallback></mc:AlternateContent>\
      <w:t>TÊN</w:t></w:r></w:p>\
      <w:p><w:r><w:pict><v:line style="position:absolute" from="10pt,1pt" to="82pt,1pt"/></w:pict>\
      <w:t>Số</w:t></w:r></w:p>\
      <w:p><w:r><w:pict><v:shape type="#_x0000_t202" style="width:90pt;height:30pt"><v:textbox>\
      <w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>\
      </w:pict></w:r></w:p>
      """)
    #expect(read.lines == ["TÊN", "Số", "DỰ THẢO"])
    #expect(read.rules.map(\.length) == [20, 25.4])
    #expect(read.rules.map(\.thickness) == [0.75, 0.75])
    // The second line hangs on the paragraph below it.
    guard case .rule = read.blocks[1], case .rule = read.blocks[2] else {
      Issue.record("rules don't stand between the paragraphs")
      return
    }
  }

  @Test func `lines in a group are as long as the group makes them`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:r><w:pict><v:group style="width:144pt;height:10pt" coordsize="2880,200"><v:line \
      from="0,0" to="1440,0"/></v:group></w:pict></w:r></w:p>
      """)
    #expect(read.rules.map(\.length) == [25.4])
  }

  @Test func `paragraphs of one style that want no space between them have none`() throws {
    let item = """
      <w:p><w:pPr><w:spacing w:before="120" w:after="200"/><w:contextualSpacing/></w:pPr><w:r>\
      <w:t>x</w:t></w:r></w:p>
      """
    let read = try WordFile.read(item + item + item)
    #expect(read.paragraphs.map(\.overrides.spaceBefore) == [6, 0, 0])
    #expect(read.paragraphs.map(\.overrides.spaceAfter) == [0, 0, 10])
  }

  @Test func `borders of paragraphs are rules of the length the indents leave`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr>\
      <w:ind w:left="2880" w:right="2880"/></w:pPr><w:r><w:t>SỞ NỘI VỤ</w:t></w:r></w:p>\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" \
      w:left="1701" w:right="1134"/></w:sectPr>
      """)
    #expect(read.lines == ["SỞ NỘI VỤ"])
    #expect(read.rules.map(\.thickness) == [0.75])
    let length = Double(11906 - 1701 - 1134 - 5760) * 25.4 / 1440
    #expect(abs(read.rules[0].length - length) < 0.02)
    let geometry = try #require(read.pages.sections.first).geometry
    #expect(
      geometry
        == PageGeometry(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20))
  }

  @Test func `tables have a cell for each column and tables in them are taken apart`() throws {
    let read = try WordFile(
      body: """
        <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid><w:gridCol w:w="1440"/>\
        <w:gridCol w:w="2880"/><w:gridCol w:w="1440"/></w:tblGrid>\
        <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r>\
        <w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/>\
        <w:vAlign w:val="center"/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
        <w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p/></w:tc>\
        <w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>\
        <w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """, styles: styles
    ).read()
    guard case .table(let table) = read.blocks.first else {
      Issue.record("there is no table")
      return
    }
    #expect(table.columns == [25.4, 50.8, 25.4])
    #expect(table.hasBorders)
    #expect(table.borderThickness == 0.5)
    #expect(table.rows.map(\.isHeader) == [true, false])
    let texts = table.rows.map { row in
      row.cells.map { cell in
        cell.blocks.compactMap { block -> String? in
          guard case .paragraph(let paragraph) = block else { return nil }
          return paragraph.runs.map(\.text).joined()
        }
      }
    }
    #expect(texts == [[["a"], [], ["b"]], [["c", "d", ""], [""], []]])
    #expect(table.rows[0].cells[2].isCenteredVertically)
  }

  @Test func `the number of the page is found where it stands`() throws {
    func header(_ paragraph: String, _ kind: String = "hdr") -> String {
      "<w:\(kind) \(WordFile.spaces)>\(paragraph)</w:\(kind)>"
    }
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr>\
      <w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr>\
      <w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar \
      w:fldCharType="end"/></w:r>
      """
    let section = """
      <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference \
      w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" \
      w:bottom="1134" w:left="1701" w:right="1134" w:header="567" w:footer="567"/><w:titlePg/>\
      </w:sectPr>
      """
    let centered = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(field)</w:p>"
    let simple = "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"/></w:p>"
    let above = try WordFile(
      body: "<w:p/>\(section)",
      parts: [
        ("header1.xml", "header", header(centered)), ("footer1.xml", "footer", header("", "ftr")),
      ]
    ).read()
    let number = try #require(above.pages.sections[0].pageNumbering)
    #expect(number.isHiddenOnFirstPage)
    #expect(number.distance == 10)
    let style = try #require(above.pages.styles.first { $0.id == number.style })
    #expect(style.alignment == .center)
    #expect(style.size == 13)

    let below = try WordFile(
      body: "<w:p/>\(section)",
      parts: [
        ("header1.xml", "header", header("<w:p/>")),
        ("footer1.xml", "footer", header(simple, "ftr")),
      ]
    ).read()
    let foot = try #require(below.pages.sections[0].pageNumbering)
    #expect(foot.distance > 270)
    #expect(below.pages.styles.first { $0.id == foot.style }?.alignment == .right)
  }

  @Test func `pages are known where the file tells them`() throws {
    let read = try WordFile.read(
      """
      <w:p><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t><w:lastRenderedPageBreak/>\
      <w:t>tiếp</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p>\
      <w:p><w:r><w:lastRenderedPageBreak/><w:t>ba</w:t></w:r></w:p>
      """)
    #expect(read.pageOfParagraph == [1, 1, 3, 3])
    #expect(try WordFile.read("<w:p><w:r><w:t>một</w:t></w:r></w:p>").pageOfParagraph.isEmpty)
  }

  @Test func `what isn't read is told`() throws {
    let read = try WordFile.read(
      "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    #expect(read.diagnostics.map(\.code) == ["reader.footnotes"])
    #expect(read.diagnostics.map(\.severity) == [.note])
  }
}
