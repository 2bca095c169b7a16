import Diagnostics
import Document
import Testing
import Writers

@testable import Drafting

/// The briefs of the repository that follow issued plans keep every fact of them: documents with
/// their dates, figures, deadlines, movements, recipients, signatures.
@Suite("The plans of the repository")
struct PlansOfTheRepositoryTests {
  /// The plan of a brief as plain text, with single blanks.
  private func text(of brief: String) throws -> String {
    let path = TestLibrary.root + "/Provinces/" + brief
    let draft = try TestLibrary.composer().compose(BriefReader.read(path: path))
    let pages = Typesetter.typeset(draft.document, draft.format)
    let text = String(decoding: TextWriter().write(pages), as: UTF8.self)
    return text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  private func expect(_ facts: [String], in brief: String) throws {
    let text = try text(of: brief)
    let missing = facts.filter { !text.contains($0) && !text.contains(spaced($0)) }
    #expect(missing == [])
  }

  /// A fact with its span of years written with blanks, as NĐ 30's own text does.
  private func spaced(_ fact: String) -> String {
    fact.replacing("2026-2030", with: "2026 - 2030").replacing("2026-2031", with: "2026 - 2031")
  }

  @Test("are all drafted without an error")
  func allDraft() throws {
    let composer = try TestLibrary.composer()
    #expect(TestLibrary.briefs.count >= 8)
    for path in TestLibrary.briefs {
      #expect(throws: Never.self, "\(path)") {
        _ = try composer.compose(BriefReader.read(path: path))
      }
    }
  }

  @Test("come out the same from many tasks at once")
  func concurrency() async throws {
    let composer = try TestLibrary.composer()
    let path = try #require(TestLibrary.briefs.first)
    let brief = try BriefReader.read(path: path)
    let expected = try composer.compose(brief).document
    let same = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { try composer.compose(brief).document == expected }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
  }

  @Test("keep the facts of the yearly plan of Sở Xây dựng Lai Châu for 2026")
  func laiChauYear() throws {
    try expect(
      [
        "UBND TỈNH LAI CHÂU", "SỞ XÂY DỰNG", "/KH-SXD", "năm 2026",
        "Kế hoạch số 250/KH-UBND ngày 13/01/2026 của UBND tỉnh",
        "Chỉ thị số 02/CT-UBND ngày 13/01/2026 của UBND tỉnh",
        "Chỉ thị số 39/CT-TTg ngày 15/10/2024 của Thủ tướng Chính phủ",
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị",
        "I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG THI ĐUA", "III. TỔ CHỨC THỰC HIỆN",
        "“Thi đua đổi mới, sáng tạo, chủ động thích ứng, đẩy mạnh phong trào thi đua yêu nước",
        "1 mục tiêu xuyên suốt, 3 đột phá, 5 trọng tâm",
        "“Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá đưa đất nước vào kỷ nguyên",
        "“Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm,",
        "học tập suốt đời giai đoạn 2023 - 2030", "nhiệm kỳ 2026-2031", "5 năm 2026-2030",
        "- Sở Nội vụ;", "- Đảng ủy Sở;", "- Trang TTĐT Sở;", "- Lưu: VT, VP, TĐKT.",
        "GIÁM ĐỐC", "Bùi Quang Vinh", "./.",
      ], in: "lai-chau/plans/2026-thi-dua-nam.yaml")
  }

  @Test("keep the facts of the five-year plan of Sở Xây dựng Lai Châu")
  func laiChauTerm() throws {
    try expect(
      [
        "Chỉ thị số 08/CT-UBND ngày 05/6/2026 của UBND tỉnh",
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị",
        "Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị", "III. CÁC CHỈ TIÊU CHỦ YẾU",
        "lần thứ XV", "lần thứ XIV", "lần thứ VI", "4 nhiệm vụ trọng tâm, 3 khâu đột phá",
        "“2 con số”", "năm 2030", "năm 2045", "100%", "ít nhất 01", "90%",
        "“Hoàn thành tốt nhiệm vụ”", "“Hoàn thành xuất sắc nhiệm vụ”", "- UBND tỉnh (b/c);",
        "- Sở Nội vụ;", "- Lưu: VT, VP, TĐKT.", "GIÁM ĐỐC", "Bùi Quang Vinh",
      ], in: "lai-chau/plans/2026-2030-thi-dua-5-nam.yaml")
  }

  @Test("keep the facts of the plan for 2023 of a Sở Xây dựng whose province is inferred")
  func binhPhuoc() throws {
    try expect(
      [
        "Chỉ thị số 01/CT-UBND ngày 09/01/2023 của UBND tỉnh",
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
        "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị",
        "Chỉ thị số 12/CT-TTg ngày 22/7/2022 của Thủ tướng Chính phủ",
        "Quyết định số 45/QĐ-UBND ngày 10/01/2023",
        "Quyết định số 2514/QĐ-UBND ngày 27/9/2021",
        "Kế hoạch số 3401/KH-SXD ngày 19/11/2021",
        "“Đoàn kết, sáng tạo, kỷ cương, trách nhiệm, hiệu quả”", "30/11/2023", "01/12/2023",
        "“Cả nước chung sức xây dựng nông thôn mới”", "Không để ai bị bỏ lại phía sau”",
        "văn hóa công sở”", "“Chuyển đổi số giai đoạn 2022 - 2025”",
        "“Đẩy nhanh giải ngân vốn đầu tư công”", "đô thị văn minh”", "PCI", "PAPI", "SIPAS",
        "- Ban Thi đua - Khen thưởng tỉnh (Sở Nội vụ);", "- Lưu: VT", "Võ Tất Dũng", "GIÁM ĐỐC",
      ], in: "dong-nai/plans/2023-thi-dua-nam.yaml")
  }

  @Test("keep the facts of the plan for 2026 of Khối thi đua các cơ quan Nội chính Bắc Ninh")
  func bacNinh() throws {
    try expect(
      [
        "/KH-KTĐ", "tháng 4 năm 2026", "Kế hoạch số 60/KH-UBND ngày 07/3/2026 của UBND tỉnh",
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị",
        "Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương",
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", "136 năm", "78 năm", "81 năm",
        "455 ngày đêm", "80 ngày đêm", "256 ngày đêm", "468 ngày đêm", "giai đoạn 2023 - 2030",
        "“Bình dân học vụ số”", "nhiệm kỳ 2026-2031", "lần thứ I", "tháng 12 năm 2026",
        "III. THỜI GIAN THỰC HIỆN", "IV. BIỆN PHÁP THỰC HIỆN", "(b/c);", "(t/h);",
        "- Lưu: VT, VP, HSTĐKT.", "TM. KHỐI THI ĐUA", "TRƯỞNG KHỐI", "CHÁNH THANH TRA",
        "Đinh Đức Cảnh",
      ], in: "bac-ninh/plans/2026-khoi-noi-chinh.yaml")
  }

  @Test("keep the facts of the plan of Sở Xây dựng Thanh Hóa, without its slips")
  func thanhHoa() throws {
    let brief = "thanh-hoa/plans/2026-tang-truong-hai-con-so.yaml"
    try expect(
      [
        "Kế hoạch số 184/KH-UBND ngày 08/6/2026 của UBND tỉnh",
        "Công văn số 3882/SNV-TĐKT ngày 12/6/2026 của Sở Nội vụ", "177-KL/TW", "59-NQ/TW",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
        "Kết luận số 382-KL/TU ngày 22/5/2026 của Ban Chấp hành Đảng bộ tỉnh",
        "Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội", "11%", "14%", "57%", "50%",
        "7.500 căn hộ", "3 - 4", "99%", "95%", "90%", "05 đến 10 đảng viên", "30/8/2026",
        "10/9/2028", "10/10/2030", "“Bình dân học vụ số”", "Cảng hàng không Thọ Xuân", "LNG",
        "05 trụ cột", "V. TỔ CHỨC THỰC HIỆN", "- Sở Nội vụ (để theo dõi);",
        "- Lãnh đạo Sở (để chỉ đạo);", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Mai Huy Hoàng",
      ], in: brief)
    let text = try text(of: brief)
    #expect(text.components(separatedBy: "7.500").count == 2)
    #expect(!text.contains("VIII."))
    #expect(!text.contains("trên 90% trở lên"))
  }
}

extension String {
  /// The parts between occurrences of another text.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
