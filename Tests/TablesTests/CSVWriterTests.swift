import Tables
import Testing
import VietnameseText

@Suite("CSV files are written for Excel in Vietnam")
struct CSVWriterTests {
  private let table = Table(
    title: "Sổ", columns: [TableColumn("Số, ký hiệu"), TableColumn("Ngày", .date)],
    rows: [
      [.text("05/KH-SXD"), .date(CalendarDate(year: 2026, month: 1, day: 5) ?? .distant)],
      [.text("nói \"được\"\nlàm được"), .number(7)],
      [.number(0.5)],
    ])

  @Test("A file has mark, names, CR LF, quotes where they must be, and every column in every line")
  func golden() {
    let bytes = CSVWriter().write(table)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "\"Số, ký hiệu\",Ngày\r\n05/KH-SXD,2026-01-05\r\n"
        + "\"nói \"\"được\"\"\nlàm được\",7\r\n0.5,\r\n")
  }

  @Test("Semicolons can part the fields, and the mark can be left out")
  func semicolons() {
    let bytes = CSVWriter(separator: .semicolon, byteOrderMark: false).write(table)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("\"Số, ký hiệu\";Ngày\r\n"))
  }

  @Test(
    "Text that a spreadsheet would run is kept from it, and read back as it was",
    arguments: [
      "=1+1", "+84 213", "-Như trên", "@SUM(A1)", "\t=1", "'=1", "''-x", "＝1", "\r=1", "=\"a\"",
    ])
  func formulas(text: String) throws {
    let table = Table(title: "", columns: [TableColumn("a")], rows: [[.text(text)]])
    let bytes = CSVWriter().write(table)
    let raw = try CSVReader(removesGuards: false).read(bytes).sheets[0].rows[1].cells[0]
    #expect(raw == .text("'" + text.replacing("\r", with: "\n")))
    let read = try CSVReader().read(bytes).sheets[0].rows[1].cells[0]
    #expect(read == .text(text.replacing("\r", with: "\n")))
  }

  @Test("Numbers below zero and harmless text stay bare", arguments: ["'quoted'", "a=b", "'", ""])
  func harmless(text: String) {
    let table = Table(
      title: "", columns: [TableColumn("a")], rows: [[.text(text), .number(-5)]])
    let written = String(decoding: CSVWriter(byteOrderMark: false).write(table), as: UTF8.self)
    #expect(written == "a\r\n\(text),-5\r\n")
  }
}

extension CalendarDate {
  /// A day for tests that never comes up.
  static var distant: CalendarDate {
    guard let date = CalendarDate(year: 9999, month: 1, day: 1) else { preconditionFailure() }
    return date
  }
}
