import Archive
import Diagnostics
import Document
import RegisterBooks
import SampleWords
import Tables
import Testing
import VietnameseText
import Writers

@Suite("The register of outgoing documents")
struct OutputsRegisterTests {
  private func register(_ count: Int) -> OutgoingRegister {
    let lines = OutputsLines.lines(count)
    return OutgoingRegister(
      cover: RegisterCover(
        supervisingBody: "UBND tỉnh Lai Châu", body: "Sở Xây dựng", year: 2026, spanning: lines),
      lines: lines)
  }

  private func created() throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 12, day: 31))
  }

  @Test("It has the decree's ten columns, by their names and in their order")
  func columns() {
    #expect(
      register(1).table(in: .vietnamese).columns.map(\.name) == [
        "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản",
        "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản",
        "Ngày chuyển", "Ký nhận", "Ghi chú",
      ])
  }

  @Test("A line says what the document says; days are days, numbers of documents are text")
  func line() throws {
    let day = try #require(OutputsLines.day(1))
    #expect(
      register(1).table(in: .vietnamese).rows[0].prefix(8) == [
        .text("01/KH-SXD"), .date(day),
        .text(OutputsLines.lines(1)[0].kindAndTitle), .text("Nguyễn Văn An"),
        .text("UBND tỉnh (b/c); Sở Nội vụ; Các phòng, đơn vị thuộc Sở"), .text("VT, VP"),
        .number(12), .date(day),
      ])
  }

  @Test("Void and reserved numbers stay visible with the reason; remarks and notes stand beside")
  func notes() {
    let rows = register(11).table(in: .vietnamese).rows
    #expect(rows[3][0] == .text("04/KH-SXD"))
    #expect(rows[3][9] == .text("Hủy số: trùng nội dung"))
    #expect(rows[6][9] == .text("Giữ số: chờ ký"))
    #expect(
      rows[8][9] == .text("Được đính chính tại Công văn số 88/SXD-VP ngày 17/01/2026"))
    #expect(
      rows[10][9] == .text("Đã thu hồi ngày 21/01/2026: sai thẩm quyền; đã báo nơi nhận"))
  }

  @Test("The cover spans the days and numbers of the lines")
  func cover() {
    let cover = register(25).cover
    #expect(cover.firstNumber == "01")
    #expect(cover.lastNumber == "25")
    #expect(cover.firstDay == OutputsLines.day(1))
    #expect(cover.lastDay == OutputsLines.day(25))
  }

  @Test("Dates known in part and Party numbers are printed as far as they are known")
  func partial() throws {
    var line = RegisterLine(
      number: "41", separator: "-", symbol: "CT/TW", date: PartialDate(year: 2026, month: 1))
    #expect(line.reference == "41-CT/TW")
    let register = OutgoingRegister(
      cover: RegisterCover(body: "Tỉnh ủy", year: 2026), lines: [line])
    #expect(register.table(in: .vietnamese).rows[0][1] == .text("01/2026"))
    line.number = ""
    #expect(line.reference == "CT/TW")
  }

  @Test("XLSX holds register and cover and is read back cell by cell")
  func spreadsheet() throws {
    let register = register(30)
    let bytes = try XLSXWriter().write(register.workbook(in: .vietnamese, created: created()))
    let read = try TableReader().read(bytes)
    #expect(read.sheets.map(\.name) == ["Sổ đăng ký văn bản đi", "Bìa sổ"])
    for (row, cells) in zip(read.sheets[0].rows.dropFirst(), register.table(in: .vietnamese).rows) {
      var cells = cells
      while cells.last == .empty { cells.removeLast() }
      #expect(row.cells == cells)
    }
  }

  @Test("In print the cover comes first, then pages across with head and number on each")
  func print() throws {
    let document = try register(60).document(in: .vietnamese, created: created())
    #expect(document.sections.map(\.geometry.width) == [297, 297])
    #expect(document.sections[0].pageNumbering == nil)
    let cover = document.sections[0].blocks.compactMap { block -> String? in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.runs.map(\.text).joined()
    }
    #expect(
      cover == [
        "UBND TỈNH LAI CHÂU", "SỞ XÂY DỰNG", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm 2026",
        "Từ ngày 06/01/2026 đến ngày 05/4/2026", "Từ số 01 đến số 60", "Quyển số: 01",
      ])
    guard case .table(let table) = document.sections[1].blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.reduce(0, +) == document.sections[1].geometry.textWidth)
    #expect(table.rows.map(\.isHeader) == [true, true] + [Bool](repeating: false, count: 60))
    let pdf = try PDFWriter().write(document)
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    let again = try PDFWriter().write(document)
    #expect(pdf == again)
    let word = try ZipReader(DOCXWriter().write(document))
    let xml = String(decoding: try word.bytes(of: "word/document.xml"), as: UTF8.self)
    #expect(xml.contains("w:orient=\"landscape\""))
    #expect(xml.contains("<w:tblHeader/>"))
  }

  @Test("Text in narrow columns keeps whole words: dates and numbers aren't cut")
  func widths() throws {
    let document = try register(1).document(in: .vietnamese, created: created())
    guard case .table(let table) = document.sections[1].blocks.first else {
      Issue.record("no table")
      return
    }
    let room = (table.columns[1] - 2 * table.cellMargin) * 72 / 25.4
    #expect(FontMetrics.width(of: "20/12/2026", size: 11) < room)
  }

  @Test("Two thousand lines are set in good time")
  func manyLines() throws {
    let register = register(2_000)
    let clock = ContinuousClock()
    let time = try clock.measure {
      let pdf = try PDFWriter().write(register.document(in: .vietnamese, created: created()))
      #expect(pdf.count < 10_000_000)
    }
    #expect(time < .seconds(30))
  }
}
