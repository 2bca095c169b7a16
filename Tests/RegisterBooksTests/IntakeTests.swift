import Citations
import Diagnostics
import RegisterBooks
import Tables
import SampleWords
import Testing
import VietnameseText

@Suite("Old registers are read row by row")
struct IntakeTests {
  static let kinds = DocumentKindCatalogue(
    [
      ("Kế hoạch", "KH"), ("Quyết định", "QĐ"), ("Báo cáo", "BC"), ("Tờ trình", "TTr"),
      ("Công văn", nil), ("Chỉ thị", "CT"), ("Kết luận", "KL"),
    ].map { DocumentKindCatalogue.Kind(name: $0.0, letters: $0.1) })

  private func read(
    _ text: String, year: Int? = nil, body: String? = nil
  ) throws -> OldRegister {
    try OldRegisterReader(
      kinds: IntakeTests.kinds, options: OldRegisterReader.Options(year: year, body: body)
    ).read(Array(text.utf8), file: "so.csv")
  }

  private func day(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

  @Test("The decree's ten columns are read as they stand")
  func decree() throws {
    let register = try read(
      """
      Số, ký hiệu văn bản;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản;Người ký;\
      Nơi nhận văn bản;Đơn vị, người nhận bản lưu;Số lượng bản;Ngày chuyển;Ký nhận;Ghi chú
      (1);(2);(3);(4);(5);(6);(7);(8);(9);(10)
      05/KH-SXD;05/01/2026;Kế hoạch Phát động phong trào thi đua;Nguyễn Văn An;\
      "UBND tỉnh (b/c); Sở Nội vụ";VT;12;06/01/2026;;khẩn
      """)
    #expect(
      register.lines.map(\.line) == [
        RegisterLine(
          number: "05", symbol: "KH-SXD", date: try day("2026-01-05"), kind: "Kế hoạch",
          title: "Phát động phong trào thi đua", signer: "Nguyễn Văn An",
          recipients: ["UBND tỉnh (b/c)", "Sở Nội vụ"], keeper: "VT", copies: 12,
          handedOver: CalendarDate(year: 2026, month: 1, day: 6), note: "khẩn")
      ])
    #expect(register.lines[0].certainty == .read)
    #expect(register.findings == [])
    #expect(register.setAside.map(\.row) == [2])
    #expect(register.columns[""]?.count == 10)
  }

  @Test(
    "Columns are known in any spelling",
    arguments: [
      ("SỐ VÀ KÝ HIỆU", RegisterColumn.reference), ("so ky hieu", .reference),
      ("Số/KH", .reference),
      ("SoKyHieu", .reference), ("Số, ký hịu văn bản", .reference), ("Document No.", .reference),
      ("Số", .number), ("CodeNumber", .number), ("Kí hiệu", .symbol), ("Ngày BH", nil),
      ("Ngày tháng năm ban hành", .date), ("NGÀY KÝ", .date), ("IssuedDate", .date),
      ("Trích yếu nội dung", .title), ("Nội  dung", .title), ("Loại VB", .kind),
      ("Người ký", .signer), ("Nơi nhận", .recipients), ("SL bản", .copies),
      ("Ngày chuyển", .handedOver), ("Ghi chú (nếu có)", nil), ("Cơ quan ban hành", .body),
      ("STT", .ordinal), ("Độ khẩn", nil), ("", nil), ("Tra cứu", nil),
    ] as [(String, RegisterColumn?)])
  func names(name: String, column: RegisterColumn?) {
    #expect(RegisterColumn(named: name) == column)
  }

  @Test("The head may stand lower, the year in a heading, number and symbol apart")
  func lowerHead() throws {
    let register = try read(
      """
      UBND TỈNH LAI CHÂU,,,,
      SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2019,,,,
      ,,,,
      STT,Số,Ký hiệu,Ngày,Trích yếu
      Tháng 01,,,,
      1,7,/KH-SXD,5/1,Phát động thi đua
      2,8,QĐ-SXD,"ngày 06 tháng 01 năm 2019","Khen thưởng, đợt 1"
      Tổng cộng: 2 văn bản,,,,
      """)
    #expect(register.lines.map(\.line.reference) == ["7/KH-SXD", "8/QĐ-SXD"])
    #expect(register.lines.map { $0.line.date?.iso } == ["2019-01-05", "2019-01-06"])
    #expect(register.lines.map(\.line.kind) == ["Kế hoạch", "Quyết định"])
    #expect(register.lines[0].inferred == [.date, .kind])
    #expect(register.lines.map(\.certainty) == [.inferred, .inferred])
    #expect(register.setAside.map(\.row) == [1, 2, 5, 8])
  }

  @Test(
    "Dates are read in every form",
    arguments: [
      ("05/01/2026", "2026-01-05"), ("5/1/26", "2026-01-05"), ("5-1-2026", "2026-01-05"),
      ("5.1.2026", "2026-01-05"), ("2026-01-05", "2026-01-05"), ("20260105", "2026-01-05"),
      ("05012026", "2026-01-05"), ("46027", "2026-01-05"), ("05/01", "2026-01-05"),
      ("2026-01-05T08:30:00", "2026-01-05"), ("05/01/2026 08:30", "2026-01-05"),
      ("ngày 05 tháng 01 năm 2026", "2026-01-05"), ("01/2026", "2026-01"), ("2026", "2026"),
      ("3/4/98", "1998-04-03"),
    ])
  func dates(text: String, iso: String) throws {
    let table = Table(
      title: "Sổ", columns: ["Số ký hiệu", "Ngày", "Trích yếu"].map { TableColumn($0) },
      rows: [
        [
          .text("1/KH-SXD"),
          Double(text).flatMap { $0 == 46027 ? .number($0) : nil } ?? .text(text),
          .text("Kế hoạch A"),
        ]
      ])
    let created = try #require(CalendarDate(year: 2026, month: 1, day: 1))
    let bytes = try XLSXWriter().write(Workbook([table], title: "", created: created))
    let register = try OldRegisterReader(
      kinds: IntakeTests.kinds, options: OldRegisterReader.Options(year: 2026)
    ).read(bytes)
    #expect(register.lines.first?.line.date?.iso == iso)
  }

  @Test(
    "What is no date is kept beside the line and told", arguments: ["31/02/2026", "chưa rõ", "5"])
  func noDate(text: String) throws {
    let line = try read("Số ký hiệu,Ngày,Trích yếu\n1/KH-SXD,\(text),Kế hoạch A\n").lines[0]
    #expect(line.line.date == nil)
    #expect(line.findings.map(\.code) == ["intake.date-unclear", "intake.no-date"])
    #expect(line.findings[0].place == Place(file: "so.csv", line: 2, path: "B2", quote: text))
    #expect(line.otherValues == [OldRegister.OtherValue(column: "Ngày", text: text)])
    #expect(line.certainty == .doubtful)
  }

  @Test("Lines without a date take the year all other dates have, and say so")
  func onlyYear() throws {
    let register = try read(
      """
      Số ký hiệu,Ngày,Trích yếu
      01/KH-SXD,05/01/2019,Kế hoạch A
      02/KH-SXD,,Kế hoạch B
      03/KH-SXD,7/1,Kế hoạch C
      """)
    #expect(register.lines.map { $0.line.date?.iso } == ["2019-01-05", "2019", "2019-01-07"])
    #expect(
      register.lines.map { $0.findings.map(\.code) } == [
        [], ["intake.only-year"], ["intake.date-worked-out"],
      ])
  }

  @Test("A column that writes the month first is read so, and doubted")
  func monthFirst() throws {
    let register = try read(
      "Số ký hiệu,Ngày,Trích yếu\n1/KH-SXD,01/25/2026,Kế hoạch A\n2/KH-SXD,02/03/2026,Kế hoạch B\n")
    #expect(register.lines.map { $0.line.date?.iso } == ["2026-01-25", "2026-02-03"])
    #expect(register.lines.allSatisfy { $0.findings.map(\.code) == ["intake.month-first"] })
  }

  @Test(
    "Number and symbol are taken apart",
    arguments: [
      ("05/KH-SXD", "05", "KH-SXD"), ("Số: 184 / KH – UBND", "184", "KH-UBND"),
      ("41-CT/TW", "41", "CT/TW"), ("152/2025/NĐ-CP", "152", "2025/NĐ-CP"),
      ("12a/KH-SXD", "12a", "KH-SXD"), ("3882/SNV-TĐKT", "3882", "SNV-TĐKT"),
    ])
  func references(text: String, number: String, symbol: String) throws {
    let line = try read("Số ký hiệu;Ngày;Trích yếu\n\(text);05/01/2026;Việc A\n").lines[0].line
    #expect(line.number == number)
    #expect(line.symbol == symbol)
    #expect(line.separator == (symbol == "CT/TW" ? "-" : "/"))
  }

  @Test("A number a spreadsheet turned into a day is told, a dropped zero put back")
  func spreadsheetHarm() throws {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 5))
    let sheet = Sheet(
      name: "Sổ",
      rows: [
        Sheet.Row(
          number: 1, cells: [.text("Số"), .text("Ký hiệu"), .text("Ngày"), .text("Trích yếu")]),
        Sheet.Row(
          number: 2, cells: [.number(5), .text("KH-SXD"), .date(date), .text("Kế hoạch A")]),
        Sheet.Row(
          number: 3, cells: [.date(date), .text("KH-SXD"), .date(date), .text("Kế hoạch B")]),
      ])
    let register = try OldRegisterReader(kinds: IntakeTests.kinds).read(ReadTables(sheets: [sheet]))
    #expect(register.lines[0].line.reference == "05/KH-SXD")
    #expect(register.lines[0].inferred == [.number])
    #expect(register.lines[1].line.number == "")
    #expect(register.lines[1].findings.map(\.code) == ["intake.number-is-date"])
    #expect(register.lines[1].findings.first?.place?.path == "Sổ!A3")
  }

  @Test("Duplicates, dates that go back, other years and kinds at odds are told; all lines stay")
  func doubts() throws {
    let register = try read(
      """
      Số ký hiệu,Ngày,Trích yếu
      05/KH-SXD,05/02/2026,Kế hoạch A
      5/KH-SXD,05/02/2026,Kế hoạch A
      06/KH-SXD,04/02/2026,Kế hoạch B
      07/QĐ-SXD,06/02/2025,Kế hoạch C
      """, year: 2026)
    #expect(register.lines.count == 4)
    #expect(register.lines[1].duplicateOf == 2)
    #expect(
      register.lines.map { $0.findings.map(\.code) } == [
        [], ["intake.duplicate"], ["intake.date-back"],
        ["intake.two-kinds", "intake.other-year"],
      ])
  }

  @Test("The same number of another body is no duplicate")
  func bodies() throws {
    let register = try read(
      """
      Cơ quan ban hành,Số ký hiệu,Ngày,Trích yếu
      Sở Xây dựng,05/KH-SXD,05/02/2026,Kế hoạch A
      Sở Xây dựng cũ,05/KH-SXD,05/02/2026,Kế hoạch A
      """)
    #expect(register.lines.compactMap(\.duplicateOf) == [])
    #expect(register.lines.map(\.line.body) == ["Sở Xây dựng", "Sở Xây dựng cũ"])
  }

  @Test("Void and reserved numbers keep their lines")
  func fates() throws {
    let register = try read(
      """
      Số ký hiệu,Ngày,Trích yếu,Ghi chú
      01/KH-SXD,05/01/2026,,Hủy số: trùng nội dung
      02/KH-SXD,05/01/2026,Số hủy,in nhầm
      03/KH-SXD,05/01/2026,,Giữ số
      04/QĐ-SXD,05/01/2026,Hủy bỏ Quyết định số 03/QĐ-SXD,
      """)
    #expect(
      register.lines.map(\.line.state) == [
        .void(reason: "trùng nội dung"), .void(reason: "in nhầm"), .reserved(reason: ""), .issued,
      ])
    #expect(register.lines[3].line.title == "Hủy bỏ Quyết định số 03/QĐ-SXD")
  }

  @Test("Marks for “as above” take the value above")
  func asAbove() throws {
    let register = try read(
      """
      Số ký hiệu,Ngày,Trích yếu,Người ký
      01/KH-SXD,05/01/2026,Kế hoạch A,Trần Thị Bình
      02/KH-SXD,-nt-,Kế hoạch B,như trên
      03/KH-SXD,nt,Kế hoạch C,nt
      """)
    #expect(register.lines.map(\.line.signer) == [String?](repeating: "Trần Thị Bình", count: 3))
    #expect(
      register.lines.map { $0.line.date?.iso } == [String?](repeating: "2026-01-05", count: 3))
    #expect(register.lines[2].inferred == [.date, .signer])
  }

  @Test("Columns no register has keep their values beside the lines; second columns too")
  func otherColumns() throws {
    let register = try read(
      """
      Số ký hiệu,Ngày,Trích yếu,Độ khẩn,Ghi chú,Chú thích
      01/KH-SXD,05/01/2026,Kế hoạch A,Khẩn,a,b
      """)
    #expect(register.fileFindings.map(\.code) == ["intake.column-unknown", "intake.column-twice"])
    #expect(register.lines[0].otherValues.map(\.text) == ["Khẩn", "b"])
  }

  @Test("Heads of two rows, heads repeated on every page")
  func heads() throws {
    let register = try read(
      """
      Văn bản,,,Người ký
      Số ký hiệu,Ngày tháng,Trích yếu,
      01/KH-SXD,05/01/2026,Kế hoạch A,An
      Số ký hiệu,Ngày tháng,Trích yếu,
      02/KH-SXD,06/01/2026,Kế hoạch B,Bình
      """)
    #expect(register.lines.map(\.line.signer) == ["An", "Bình"])
    #expect(register.setAside.map(\.row) == [4])
  }

  @Test("Ten columns without names are taken for the decree's, with a warning")
  func noHead() throws {
    let register = try read("05/KH-SXD,05/01/2026,Kế hoạch A,An,,VT,3,,,\n")
    #expect(register.fileFindings.map(\.code) == ["intake.head-assumed"])
    #expect(register.lines[0].line.keeper == "VT")
  }

  @Test("A file that is no register is refused with what to do")
  func noRegister() {
    let error = #expect(throws: InvalidInput.self) { try read("Tên,Tuổi\nAn,30\n") }
    #expect(error?.diagnostics.map(\.code) == ["intake.no-head"])
    #expect(error?.diagnostics.first?.place?.file == "so.csv")
  }

  @Test("Letters from before Unicode are turned into Unicode, and that is told")
  func oldLetters() throws {
    let sheet = Sheet(
      name: "So",
      rows: [
        Sheet.Row(number: 1, cells: ["Sè ký hiÖu", "Ngµy", "TrÝch yÕu"].map(Cell.text)),
        Sheet.Row(
          number: 2,
          cells: [
            .text("05/KH-SXD"), .text("05/01/2006"),
            .text("KÕ ho¹ch thùc hiÖn nhiÖm vô cña ®¬n vÞ n¨m 2006"),
          ]),
      ])
    let register = try OldRegisterReader(kinds: IntakeTests.kinds).read(ReadTables(sheets: [sheet]))
    #expect(register.lines[0].line.title == "Thực hiện nhiệm vụ của đơn vị năm 2006")
    #expect(register.fileFindings.map(\.code) == ["intake.old-letters"])
  }

  @Test("What ThiDua prints as a register, it reads back")
  func roundTrip() throws {
    let lines = OutputsLines.lines(40)
    let register = OutgoingRegister(
      cover: RegisterCover(body: "Sở Xây dựng", year: 2026), lines: lines)
    let created = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let reader = OldRegisterReader(
      kinds: IntakeTests.kinds,
      options: OldRegisterReader.Options(body: "Sở Xây dựng", province: "tỉnh Lai Châu"))
    for bytes in [
      try XLSXWriter().write(register.workbook(in: .vietnamese, created: created)),
      CSVWriter().write(register.table(in: .vietnamese)),
    ] {
      let read = try reader.read(bytes)
      #expect(read.lines.count == 40)
      for (line, original) in zip(read.lines.map(\.line), lines) where original.remarks.isEmpty {
        #expect(line.reference == original.reference)
        #expect(line.title == original.title || !original.isIssued)
        #expect(line.date?.year == 2026)
        if original.isIssued { #expect(line.date == original.date) }
        if case .void = original.state { #expect(line.state == original.state) }
        #expect(line.recipients == original.recipients)
        #expect(line.copies == original.copies)
      }
    }
  }

  @Test("The report has a row for every line")
  func report() throws {
    let register = try read("Số ký hiệu,Ngày,Trích yếu\n1/KH-SXD,,Kế hoạch A\n")
    let table = register.report(in: .vietnamese)
    #expect(table.rows.count == 1)
    #expect(table.rows[0][1] == .text("cần xem lại"))
    #expect(register.count(.doubtful) == 1)
  }

  @Test("Ten thousand rows are read in good time")
  func manyRows() throws {
    var text = "Số ký hiệu;Ngày;Trích yếu;Người ký;Nơi nhận\n"
    for index in 1...10_000 {
      text += "\(index)/KH-UBND;05/01/2026;Kế hoạch phát động thi đua đợt \(index);An;Sở Nội vụ\n"
    }
    let clock = ContinuousClock()
    let time = try clock.measure {
      let register = try read(text)
      #expect(register.lines.count == 10_000)
    }
    #expect(time < .seconds(20))
  }

  @Test("No table whatever stops the program")
  func anyTable() {
    let texts = [
      "", "Số", "Ngày", "Trích yếu", "05/KH-SXD", "5/1", "nt", "\"", "Số: ", "/", "-", "Hủy số",
      "(1)",
      "2", "99999999999999999999", "ngày tháng năm", "1/1/1/1", "Năm 2019", "Kế hoạch",
    ]
    for _ in 0..<300 {
      let rows = (1...5).map { number in
        Sheet.Row(
          number: number,
          cells: (0..<4).map { _ in .text(orEmpty: texts.randomElement()) })
      }
      let tables = ReadTables(sheets: [Sheet(name: "", rows: rows)])
      _ = try? OldRegisterReader(kinds: IntakeTests.kinds).read(tables)
    }
  }
}
