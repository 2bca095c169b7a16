import Document
import RegisterBooks
import Tables
import SampleWords
import Testing
import VietnameseText
import Writers

@Suite("Statistics of registers and lists of files")
struct OutputsStatisticsTests {
  @Test("Lines are counted by month, kind, province, body, signer and state")
  func counts() {
    let statistics = RegisterStatistics(OutputsLines.lines(26))
    func counts(_ dimension: RegisterStatistics.Dimension) -> [String] {
      (statistics.counts[dimension] ?? []).map { "\($0.value ?? "?") \($0.total) \($0.void)" }
    }
    #expect(counts(.month) == ["2026-01 17 0", "2026-02 7 0", "? 2 2"])
    #expect(counts(.kind) == ["Kế hoạch 24 0", "? 2 2"])
    #expect(counts(.signer) == ["Nguyễn Văn An 24 0", "? 2 2"])
    #expect(
      counts(.state) == [
        "issued 18 0", "correctedBy 2 0", "recalled 2 0", "reserved 2 0", "void 2 2",
      ])
    let tables = statistics.tables(in: .vietnamese)
    #expect(tables.count == 7)
    #expect(tables[0].rows[0] == [.text("01/2026"), .number(17), .number(0)])
    #expect(tables[0].rows[2][0] == .text("(không rõ)"))
  }

  @Test("Values of equal count follow the Vietnamese alphabet")
  func order() {
    let lines = ["Đề án", "Dự án", "Công văn", "Đề án"].map {
      RegisterLine(number: "1", symbol: "X", date: nil, kind: $0)
    }
    let values = RegisterStatistics(lines).counts[.kind]?.map(\.value)
    #expect(values == ["Đề án", "Công văn", "Dự án"])
  }

  @Test("Gaps are the numbers no line bears; void numbers are none")
  func gaps() {
    let lines = ["02", "03", "7", "8a", "12"].map {
      RegisterLine(number: $0, symbol: "KH-SXD", date: nil, state: .void(reason: ""))
    }
    let gaps = RegisterGap.gaps(in: lines)
    #expect(gaps.map { [$0.first, $0.last, $0.count] } == [[1, 1, 1], [4, 6, 3], [9, 11, 3]])
    let table = RegisterStatistics(lines, gaps: gaps).tables(in: .vietnamese)[6]
    #expect(table.rows[1] == [.number(4), .number(6), .number(3), .text("chưa rõ lý do")])
  }

  @Test("The list of a file has the decree's seven columns and is set on A4 upright")
  func contents() throws {
    let date = PartialDate(year: 2026, month: 1, day: 5)
    let contents = FileContents(
      body: "Sở Xây dựng", notation: "01.TĐKT", title: "Hồ sơ phong trào thi đua năm 2026",
      entries: [
        FileContents.Entry(
          reference: "05/KH-SXD", date: date, kindAndTitle: "Kế hoạch phát động", author: "Sở",
          sheets: "1 - 6")
      ])
    let table = contents.table(in: .vietnamese)
    #expect(
      table.columns.map(\.name) == [
        "STT", "Số, ký hiệu văn bản", "Ngày tháng năm văn bản",
        "Tên loại và trích yếu nội dung văn bản", "Tác giả văn bản", "Tờ số/ Trang số", "Ghi chú",
      ])
    #expect(table.rows[0][5] == .text("1 - 6"))
    let created = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let document = contents.document(in: .vietnamese, created: created)
    #expect(document.sections[0].geometry.height == 297)
    #expect(try PDFWriter().write(document).count > 1000)
  }
}
