import Citations
import DocumentLanguage
import SampleDocuments
import Testing
import VietnameseText

@testable import Recognition

@Suite("Documents cited")
struct CitationTests {
  func citations(_ text: String) -> [Citation] {
    CitationScanner(FoldedText(text), .ofRepository).numbered().map(\.citation)
  }

  @Test("Kind, number, date and issuer are read in the forms texts have")
  func forms() throws {
    let found = citations(
      """
      Thực hiện Kế hoạch số 15/KH-UBND, ngày 09/01/2026 của UBND tỉnh Lào Cai về thi đua; Nghị định \
      152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết; Công văn số \
      88/SNV-TĐKT của Sở Nội vụ; Nghị quyết số 257/2025/QH15 của Quốc hội.
      """)
    #expect(found.map(\.kind) == ["Kế hoạch", "Nghị định", "Công văn", "Nghị quyết"])
    #expect(
      found.map(\.number) == ["15/KH-UBND", "152/2025/NĐ-CP", "88/SNV-TĐKT", "257/2025/QH15"])
    #expect(found.map { $0.date?.iso } == ["2026-01-09", "2025-06-14", nil, nil])
    #expect(found.map(\.issuer) == ["UBND tỉnh Lào Cai", "Chính phủ", "Sở Nội vụ", "Quốc hội"])
  }

  @Test("Party documents have the hyphen first, and their issuers may name a term")
  func party() {
    let found = citations(
      "Kết luận số 211-KL/TU ngày 18/4/2026 của Ban Chấp hành Đảng bộ tỉnh về du lịch; Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị (khóa XI) về thi đua; Nghị quyết số 27/NQ- TW"
    )
    #expect(found.map(\.number) == ["211-KL/TU", "34-CT/TW", "27/NQ-TW"])
    #expect(
      found.map(\.issuer) == ["Ban Chấp hành Đảng bộ tỉnh", "Bộ Chính trị (khóa XI)", nil])
  }

  @Test("A list under one kind gives each number that kind")
  func list() {
    let found = citations(
      "các Công điện: số 007/CĐ-UBND ngày 05/01/2026, số 008/CĐ-UBND và số 009/CĐ-UBND của Chủ tịch UBND tỉnh"
    )
    #expect(found.map(\.kind) == ["Công điện", "Công điện", "Công điện"])
    #expect(found.map(\.number) == ["007/CĐ-UBND", "008/CĐ-UBND", "009/CĐ-UBND"])
  }

  @Test("Names with commas and conjunctions are whole; what follows them isn't part of them")
  func issuers() {
    let found = citations(
      "Hướng dẫn số 5/HD-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch và Quyết định số 6/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo ban hành quy chế"
    )
    #expect(
      found.map(\.issuer) == ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Giáo dục và Đào tạo"])
  }

  @Test("Dates, scores and measures are no numbers of documents")
  func noNumbers() {
    #expect(citations("ngày 02/9/2026, tỷ lệ 3/4, 24-48 giờ, khoản 2/Điều 5, 50 km/h").isEmpty)
  }

  @Test("Laws are cited by name in the legal bases, with or without a date")
  func laws() throws {
    let extract = try TestData.extract(
      TestData.plan(
        "I. MỤC ĐÍCH",
        opening: """
          Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

          Căn cứ Luật Khám bệnh, chữa bệnh;

          Sở Y tế ban hành Kế hoạch như sau:
          """))
    #expect(extract.basis.map(\.kind) == ["Luật", "Luật"])
    #expect(extract.basis.map(\.number) == [nil, nil])
    #expect(
      extract.basis.map(\.name)
        == ["Luật Thi đua, khen thưởng", "Luật Khám bệnh, chữa bệnh"])
    #expect(extract.basis.map { $0.date?.iso } == ["2022-06-15", nil])
  }

  @Test("The text's citations leave out what is a basis already, and each stands once")
  func once() throws {
    let extract = try TestData.extract(
      TestData.plan(
        """
        I. NỘI DUNG
        1. Thực hiện Chỉ thị số 41-CT/TW của Bộ Chính trị và Kế hoạch số 15/KH-UBND.
        2. Tiếp tục thực hiện Chỉ thị 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.
        """))
    #expect(extract.basis.map(\.number) == ["15/KH-UBND"])
    #expect(extract.citations.map(\.number) == ["41-CT/TW"])
    #expect(extract.citations.first?.date?.iso == "2024-12-26")
  }
}

extension CitationTests {
  @Test("A law may be named before its number, and dated laws count in an opening too")
  func namedLaws() throws {
    let found = citations("Thực hiện Luật Việc làm số 74/2025/QH15 ngày 16 tháng 6 năm 2025;")
    #expect(found.map(\.kind) == ["Luật"])
    #expect(found.map(\.name) == ["Luật Việc làm"])
    let extract = try TestData.extract(
      TestData.plan(
        "I. MỤC ĐÍCH",
        opening:
          "Thực hiện Luật Dược ngày 06 tháng 4 năm 2016; Thông báo kết luận số 12/TB-VPUBND ngày 02/3/2026 của Văn phòng UBND tỉnh, Sở Y tế ban hành Kế hoạch như sau:"
      ))
    #expect(extract.basis.map(\.kind) == ["Luật", "Thông báo"])
    #expect(extract.basis.map(\.name) == ["Luật Dược", nil])
  }
}

extension CitationTests {
  @Test("A section of its own for the bases gives the basis")
  func basisSection() throws {
    let extract = try TestData.extract(
      TestData.plan(
        """
        I. CĂN CỨ XÂY DỰNG KẾ HOẠCH
        - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
        - Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.
        II. NỘI DUNG
        1. Thực hiện Nghị quyết số 57-NQ/TW.
        """, opening: "Nhằm đẩy mạnh thi đua, Sở Y tế ban hành Kế hoạch như sau:"))
    #expect(extract.basis.map(\.number) == [nil, "41-CT/TW"])
    #expect(extract.citations.map(\.number) == ["57-NQ/TW"])
  }
}
