import Archive
import Diagnostics
import Tables
import Testing
import VietnameseText

@Suite("Spreadsheets of other programs are read, damaged ones refused")
struct ForeignSpreadsheetTests {
  @Test("Shared and inline strings, runs, days by style, truth values, errors, formulas, gaps")
  func kinds() throws {
    var file = SpreadsheetFile()
    file.strings = """
      <si><t>Số</t></si><si><r><t>Kế </t></r><r><rPr/><t xml:space="preserve">hoạch </t></r>\
      <rPh sb="0" eb="1"><t>x</t></rPh></si>
      """
    file.styles = """
      <numFmts count="2"><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/>\
      <numFmt numFmtId="171" formatCode="0.0&quot; day&quot;"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/>\
      <xf numFmtId="21"/></cellXfs>
      """
    file.sheets = [
      (
        "Sổ 2025",
        """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>\
        <row><c><v>7</v></c><c s="1"><v>46027</v></c><c s="2"><v>46027.9</v></c>\
        <c s="3"><v>1.5</v></c><c s="4"><v>0.25</v></c></row>\
        <row r="9"><c r="B9" t="inlineStr"><is><t>a</t></is></c><c t="b"><v>1</v></c>\
        <c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>b_x000A_c</v></c>\
        <c t="d"><v>2026-01-05T00:00:00</v></c></row><row r="10"><c r="A10" s="1"/></row>
        """
      ), ("Ẩn", ""),
    ]
    file.hidden = ["Ẩn"]
    let read = try TableReader().read(file.bytes())
    #expect(read.sheets.map(\.name) == ["Sổ 2025", "Ẩn"])
    #expect(read.sheets.map(\.isHidden) == [false, true])
    let rows = read.sheets[0].rows
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 5))
    #expect(rows.map(\.number) == [2, 3, 9])
    #expect(rows[0].cells == [.text("Số"), .empty, .text("Kế hoạch ")])
    #expect(rows[1].cells == [.number(7), .date(date), .date(date), .number(1.5), .number(0.25)])
    #expect(
      rows[2].cells == [
        .empty, .text("a"), .text("TRUE"), .text("#REF!"), .text("b\nc"), .date(date),
      ])
  }

  @Test("A workbook that counts from 1904 is read by its own count")
  func from1904() throws {
    var file = SpreadsheetFile()
    file.countsFrom1904 = true
    file.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    file.sheets = [("a", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44565</v></c></row>")]
    let cell = try TableReader().read(file.bytes()).sheets[0].rows[0].cells[0]
    #expect(cell == .date(try #require(CalendarDate(year: 2026, month: 1, day: 5))))
  }

  private func code(_ bytes: [UInt8], limits: TableLimits = .standard) -> String? {
    let error = #expect(throws: InvalidInput.self) {
      try TableReader(limits: limits).read(bytes, file: "so.xlsx")
    }
    #expect(error?.diagnostics.first?.place?.file == "so.xlsx")
    return error?.diagnostics.first?.code
  }

  @Test("Old, cut and foreign files are told apart")
  func otherFiles() throws {
    var file = SpreadsheetFile()
    file.sheets = [("a", "<row><c><v>1</v></c></row>")]
    let whole = try file.bytes()
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == "tables.old-excel")
    #expect(code(Array(whole.prefix(whole.count / 2))) == "tables.damaged")
    let zip = try ZipWriter.archive(of: [ZipEntry("a.txt", [65])])
    #expect(code(zip) == "tables.not-a-spreadsheet")
    file.sheets = [("a", "<row><c><v>1</v></row>")]
    #expect(code(try file.bytes()) == "tables.part-damaged")
    file.leavesOutSheets = true
    #expect(code(try file.bytes()) == "tables.part-missing")
  }

  @Test("A document type, far columns, many cells and large parts are refused")
  func bombs() throws {
    var file = SpreadsheetFile()
    file.sheets = [("a", "<row><c r=\"XFD1\"><v>1</v></c></row>")]
    #expect(code(try file.bytes()) == "tables.too-many-columns")
    let wide = (1...50).map { "<row r=\"\($0)\"><c r=\"CV\($0)\"><v>1</v></c></row>" }
    file.sheets = [("a", wide.joined())]
    #expect(code(try file.bytes(), limits: TableLimits(cells: 4000)) == "tables.too-many-cells")
    file.sheets = [("a", String(repeating: " ", count: 200_000))]
    #expect(code(try file.bytes(), limits: TableLimits(bytes: 100_000)) == "tables.part-too-large")
    file.prologue = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"
    file.sheets = [("a", "")]
    #expect(code(try file.bytes()) == "tables.part-damaged")
  }

  @Test("Files with changed bytes are read or refused, never worse")
  func mutations() throws {
    var file = SpreadsheetFile()
    file.strings = "<si><t>Số</t></si>"
    file.sheets = [("a", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")]
    let whole = try file.bytes()
    for seed in 0..<400 {
      var bytes = whole
      bytes[(seed * 7919) % bytes.count] ^= UInt8(1 << (seed % 8))
      _ = try? TableReader().read(bytes)
    }
  }
}
