import Archive
import Diagnostics
import Tables
import Testing
import VietnameseText

@Suite("XLSX files are written and read")
struct XLSXTests {
  private func day(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  private func register() throws -> Workbook {
    let table = Table(
      title: "Sổ đăng ký: văn bản đi / năm 2026",
      columns: [
        TableColumn("Số, ký hiệu", .label, width: 18), TableColumn("Ngày", .date),
        TableColumn("Trích yếu"), TableColumn("Số bản", .number),
      ],
      rows: [
        [
          .text("05/KH-SXD"), .date(try day("2026-01-05")), .text("=1+1 & <b> \"x\" _x0041_"),
          .number(12),
        ],
        [.text("06"), .empty, .text("hai\ndòng\u{1}"), .number(0.5)],
      ])
    let other = Table(title: "Bìa", columns: [TableColumn("a")], rows: [[.text("b")]])
    return Workbook(
      [table, other], title: "Sổ 2026", author: "Sở Xây dựng", created: try day("2026-12-31"))
  }

  @Test("What is written is read back: numbers of documents stay text, days stay days")
  func roundTrip() throws {
    let read = try XLSXReader().read(XLSXWriter().write(register()))
    #expect(read.sheets.map(\.name) == ["Sổ đăng ký- văn bản đi - năm 20", "Bìa"])
    let rows = read.sheets[0].rows
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(rows[1].cells == (try register()).tables[0].rows[0])
    #expect(rows[2].cells == [.text("06"), .empty, .text("hai\ndòng\u{1}"), .number(0.5)])
  }

  @Test("The sheet's head is frozen, filterable and repeated, the page lies across")
  func view() throws {
    let archive = try ZipReader(XLSXWriter().write(register()))
    let sheet = String(decoding: try archive.bytes(of: "xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:D3\"/>"))
    #expect(sheet.contains("<row r=\"3\" spans=\"1:4\" ht=\"32\" customHeight=\"1\">"))
    #expect(sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("numberStoredAsText=\"1\""))
    #expect(!sheet.contains("<f>"))
    let book = String(decoding: try archive.bytes(of: "xl/workbook.xml"), as: UTF8.self)
    #expect(book.contains("_xlnm.Print_Titles"))
    let core = String(decoding: try archive.bytes(of: "docProps/core.xml"), as: UTF8.self)
    #expect(core.contains("<dc:title>Sổ 2026</dc:title>"))
    #expect(core.contains("<dc:creator>Sở Xây dựng</dc:creator>"))
    #expect(core.contains("2026-12-31T00:00:00Z"))
  }

  @Test("The same workbook gives the same bytes")
  func deterministic() throws {
    #expect(try XLSXWriter().write(register()) == XLSXWriter().write(register()))
  }

  @Test("A text no cell can hold is refused with its place, before anything is written")
  func tooLong() throws {
    let long = String(repeating: "ă", count: 32_768)
    let table = Table(title: "T", columns: [TableColumn("a")], rows: [[.empty, .text(long)]])
    let workbook = Workbook([table], title: "", created: try day("2026-01-01"))
    let error = #expect(throws: InvalidInput.self) { try XLSXWriter().write(workbook) }
    #expect(error?.diagnostics.map(\.code) == ["tables.text-too-long"])
    #expect(error?.diagnostics.first?.place?.path == "T!B2")
  }

  @Test("Serial numbers of days go both ways, with the leap day there never was")
  func serials() throws {
    for (iso, serial) in [
      ("1900-01-01", 1), ("1900-02-28", 59), ("1900-03-01", 61), ("1970-01-01", 25_569),
      ("2000-02-29", 36_585), ("2026-01-05", 46_027), ("9999-12-31", 2_958_465),
    ] {
      #expect(SpreadsheetDate.serial(of: try day(iso)) == serial)
      #expect(SpreadsheetDate.date(of: Double(serial)) == (try day(iso)))
    }
    #expect(SpreadsheetDate.date(of: 60) == nil)
    #expect(SpreadsheetDate.date(of: 44_565.75, from1904: true) == (try day("2026-01-05")))
  }

  @Test("Ten thousand lines are written and read in good time")
  func manyLines() throws {
    let row: [Cell] = [
      .text("184/KH-UBND"), .date(try day("2026-01-05")),
      .text("Kế hoạch phát động phong trào thi đua thực hiện nhiệm vụ phát triển năm 2026"),
      .number(3), .text("VT"), .text("Sở Nội vụ"), .empty, .empty, .empty, .text("Ghi chú"),
    ]
    let columns = (1...10).map { TableColumn("Cột \($0)") }
    let rows = (0..<10_000).map { index in [Cell.text("\(index)/KH-UBND")] + row.dropFirst() }
    let workbook = Workbook(
      [Table(title: "Sổ", columns: columns, rows: rows)], title: "",
      created: try day("2026-01-05"))
    let clock = ContinuousClock()
    let time = try clock.measure {
      let bytes = try XLSXWriter().write(workbook)
      #expect(bytes.count < 2_000_000)
      let read = try XLSXReader().read(bytes)
      #expect(read.sheets[0].rows.count == 10_001)
      #expect(read.sheets[0].rows[10_000].cells == rows[9_999])
    }
    #expect(time < .seconds(30))
  }
}
