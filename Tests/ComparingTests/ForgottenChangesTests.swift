import Citations
import Diagnostics
import Document
import DocumentLanguage
import SampleDocuments
import SampleWords
import Testing
import VietnameseText

@testable import Comparing

@Suite("What was forgotten to change since last year's plan")
struct ForgottenChangesTests {
  private func compared(
    _ document: AdministrativeDocument, years: ClosedRange<Int>? = nil
  ) -> ComparedPlan {
    ComparedPlan(document, years: years, words: .ofRepository)
  }

  /// The codes found when a plan of 2026 has a text and the one of 2025 had another or the same.
  private func codes(
    _ newer: String, older: String? = nil, knowledge: PlanKnowledge = PlanKnowledge(.ofRepository),
    newerBasis: [Citation] = [], olderBasis: [Citation] = []
  ) -> [String] {
    findings(newer, older: older, knowledge, newerBasis, olderBasis).map(\.code)
  }

  private func findings(
    _ newer: String, older: String? = nil,
    _ knowledge: PlanKnowledge = PlanKnowledge(.ofRepository),
    _ newerBasis: [Citation] = [], _ olderBasis: [Citation] = []
  ) -> [Diagnostic] {
    let before = MadePlan.plan(
      "## Nội dung\n" + (older ?? newer), number: "12", date: "2025-01-20",
      subject: "Phát động phong trào thi đua năm 2025", basis: olderBasis)
    let after = MadePlan.plan(
      "## Nội dung\n" + newer, number: "05", date: "2026-01-15",
      subject: "Phát động phong trào thi đua năm 2026", basis: newerBasis)
    return ForgottenChanges(knowledge: knowledge)
      .findings(from: compared(before), to: compared(after))
  }

  @Test(
    "tells old years and days in sentences taken over",
    arguments: [
      ("Hoàn thành các chỉ tiêu phát triển kinh tế - xã hội năm 2025 được giao.", "old-year"),
      ("Giải ngân hết vốn đầu tư công của quý IV/2025.", "old-year"),
      ("Các đơn vị đăng ký thi đua trước ngày 28/02/2025 về Văn phòng Sở.", "old-deadline"),
      ("Gửi báo cáo trước ngày 30 tháng 11 năm 2025.", "old-deadline"),
      ("Chào mừng 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025).", "old-year"),
      ("Kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2025).", "old-year"),
      ("Kỷ niệm 80 năm Quốc khánh (1945-2025) trong toàn ngành.", "old-year"),
      ("Thời gian: từ ngày 05/02/2025 đến hết ngày 31/12/2026.", "old-deadline"),
      ("Thực hiện Chương trình phục hồi giai đoạn 2021 - 2025 của ngành.", "old-period"),
      ("Báo cáo kết quả phong trào thi đua năm 2025 về Sở Nội vụ.", "old-year"),
      ("Lập thành tích chào mừng các ngày lễ lớn trong năm 2025.", "old-year"),
    ])
  func old(text: String, code: String) {
    #expect(codes(text) == ["comparing.\(code)"])
  }

  @Test(
    "leaves alone what may stand in this year's plan",
    arguments: [
      "Phát huy kết quả đạt được năm 2025 của toàn ngành.",
      "Tăng ít nhất 5% so với năm 2025, giữ vững đà phát triển.",
      "Thực hiện Chỉ thị số 02/CT-UBND ngày 13/01/2025 của UBND tỉnh về phát động thi đua năm 2025.",
      "Thực hiện Kế hoạch 5 năm giai đoạn 2025 - 2030 của tỉnh.",
      "Thực hiện Nghị quyết nhiệm kỳ 2025 - 2030.",
      "Hưởng ứng phong trào “Xóa nhà tạm, nhà dột nát năm 2025” trong toàn tỉnh.",
      "Kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2026).",
      "Thực hiện Luật Ngân sách nhà nước năm 2025 và các văn bản hướng dẫn.",
      "Thời gian thực hiện: năm 2025 và các năm tiếp theo.",
      "Luật có hiệu lực thi hành từ ngày 01/7/2025 được phổ biến rộng rãi.",
      "Áp dụng thống nhất từ ngày 01/8/2025 trong toàn ngành.",
      "Xây dựng 2025 căn nhà ở xã hội.",
      "Rút kinh nghiệm từ năm 2024, làm tốt hơn.",
      "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ được thực hiện nghiêm.",
    ])
  func right(text: String) {
    #expect(codes(text) == [])
  }

  @Test("leaves a new sentence alone even when it names last year")
  func newSentence() {
    #expect(
      codes(
        "Khắc phục những việc còn chậm của năm 2025.", older: "Thi đua xây dựng nông thôn mới.")
        == [])
  }

  @Test(
    "tells the old year in a sentence that was only slightly reworded, with place and old words")
  func slightlyReworded() throws {
    let found = findings(
      "Phấn đấu hoàn thành 100% nhiệm vụ trọng tâm năm 2025, không để quá hạn.",
      older: "Phấn đấu hoàn thành 98% nhiệm vụ trọng tâm năm 2025, không để quá hạn.")
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.place?.path == "I")
    #expect(finding.place?.paragraph == 2)
    #expect(finding.place?.quote?.contains("năm 2025") == true)
    #expect(finding.arguments["older"]?.contains("98%") == true)
    #expect(finding.message(in: .vietnamese).contains("năm 2025"))
  }

  @Test("tells old years in the subject and in titles")
  func titles() {
    let older = MadePlan.plan(
      "## Nhiệm vụ năm 2025\n- Thi đua.", date: "2025-01-20",
      subject: "Phát động phong trào thi đua năm 2025")
    let newer = MadePlan.plan(
      "## Nhiệm vụ năm 2025\n- Thi đua.", number: "07", date: "2026-01-20",
      subject: "Phát động phong trào thi đua năm 2025")
    let found = ForgottenChanges(knowledge: PlanKnowledge(.ofRepository)).findings(
      from: compared(older), to: compared(newer))
    #expect(found.map(\.code) == ["comparing.old-year", "comparing.old-year"])
    #expect(found.map(\.place?.path) == ["subject", "I"])
  }

  @Test("knows that a plan for several years covers the old one's last year or not")
  func fiveYears() {
    let text = "## Nội dung\n- Hoàn thành mục tiêu năm 2027 của tỉnh."
    let older = compared(
      MadePlan.plan(text, date: "2026-02-10", subject: "Thi đua giai đoạn 2026 - 2030"))
    let newer = compared(
      MadePlan.plan(text, number: "9", date: "2027-02-10", subject: "Thi đua giai đoạn 2027 - 2030")
    )
    #expect(newer.years == 2027...2030)
    #expect(
      ForgottenChanges(knowledge: PlanKnowledge(.ofRepository)).findings(from: older, to: newer)
        .map(\.code) == [])
  }

  @Test("tells an old school year")
  func schoolYear() {
    func plan(_ years: String, _ date: String) -> ComparedPlan {
      compared(
        MadePlan.plan(
          "## Nội dung\n- Dạy tốt, học tốt trong năm học 2025 - 2026.", number: nil, date: date,
          subject: "Phát động thi đua năm học \(years)"))
    }
    let found = ForgottenChanges(knowledge: PlanKnowledge(.ofRepository))
      .findings(from: plan("2025 - 2026", "2025-09-05"), to: plan("2026 - 2027", "2026-09-05"))
    #expect(found.map(\.code) == ["comparing.old-period"])
  }

  @Test("tells an old congress by what the newer plan or the catalogues say")
  func congresses() {
    let sentence = "Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng."
    #expect(codes(sentence) == [])
    #expect(
      codes("\(sentence)\nHọc tập Nghị quyết Đại hội XIV của Đảng.", older: sentence)
        == ["comparing.old-congress"])
    let document = LegalDocument(
      number: number("07-CT/TW"), kind: "Chỉ thị", issuer: "Bộ Chính trị",
      date: PartialDate(iso: "2026-01-10"),
      title: "về học tập, triển khai thực hiện Nghị quyết Đại hội XIV của Đảng")
    let known = PlanKnowledge(.ofRepository, documents: DocumentCatalogue([document]))
    #expect(codes(sentence, knowledge: known) == ["comparing.old-congress"])
    let local = PlanKnowledge(
      .ofRepository,
      congresses: [
        .init(ordinal: 15, isNational: false, held: MadePlan.day("2025-09-19"))
      ])
    #expect(
      codes("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV.", knowledge: local)
        == ["comparing.old-congress"])
    #expect(
      codes("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV.", knowledge: local) == [])
    #expect(codes("Chào mừng Đại hội Thi đua yêu nước lần thứ XI.", knowledge: local) == [])
  }

  @Test("tells the directive of last year that this year's basis replaced")
  func directive() {
    let old = Citation(
      kind: "Chỉ thị", number: "03/CT-UBND", date: PartialDate(iso: "2025-01-10"))
    let new = Citation(
      kind: "Chỉ thị", number: "02/CT-UBND", date: PartialDate(iso: "2026-01-13"))
    let text = "Triển khai nghiêm túc Chỉ thị số 03/CT-UBND của UBND tỉnh."
    #expect(
      codes(text, newerBasis: [new], olderBasis: [old]) == ["comparing.old-directive"])
    #expect(codes(text, newerBasis: [old, new], olderBasis: [old]) == [])
  }

  @Test("tells documents that have ended and bases about last year")
  func documents() {
    let ended = LegalDocument(
      number: number("98/2023/NĐ-CP"), kind: "Nghị định", issuer: "Chính phủ",
      date: PartialDate(iso: "2023-12-31"),
      validity: Validity(to: MadePlan.day("2025-06-30")), successor: "152/2025/NĐ-CP")
    let known = PlanKnowledge(.ofRepository, documents: DocumentCatalogue([ended]))
    let text = "Khen thưởng theo Nghị định số 98/2023/NĐ-CP của Chính phủ."
    #expect(codes(text, knowledge: known) == ["comparing.replaced-document"])
    let basis = Citation(
      kind: "Kế hoạch", number: "60/KH-UBND", date: PartialDate(iso: "2025-02-07"),
      name: "về công tác thi đua, khen thưởng năm 2025")
    #expect(
      codes("Thi đua.", newerBasis: [basis], olderBasis: [basis]) == ["comparing.old-basis"])
  }

  @Test("tells movements that have ended, with what goes on with them")
  func movements() {
    let known = PlanKnowledge(
      .ofRepository,
      movements: MovementCatalogue([
        Movement(
          id: "a", name: "Vì người nghèo", validity: Validity(to: MadePlan.day("2025-12-31")),
          successor: "b"),
        Movement(id: "b", name: "Chung tay giảm nghèo"),
        Movement(
          id: "c", name: "Thực hiện văn hóa công sở",
          validity: Validity(to: MadePlan.day("2025-12-31"))),
      ]))
    let text = "Hưởng ứng các phong trào: “Vì người nghèo”, “Thực hiện văn hoá công sở”."
    let found = findings(text, known)
    #expect(found.map(\.code) == ["comparing.replaced-movement", "comparing.ended-movement"])
    #expect(found.first?.arguments["right"] == "Chung tay giảm nghèo")
  }

  @Test("tells old names, but not in citations of older documents nor where they are explained")
  func names() {
    let known = PlanKnowledge(
      .ofRepository,
      formerNames: [
        .init("Sở Giao thông vận tải", successor: "Sở Xây dựng", ended: MadePlan.day("2025-02-28")),
        .init("tỉnh Bình Phước", successor: "tỉnh Đồng Nai", ended: MadePlan.day("2025-06-30")),
      ])
    #expect(
      codes("Phối hợp với Sở Giao thông vận tải bảo đảm an toàn giao thông.", knowledge: known)
        == ["comparing.old-name"])
    #expect(codes("Trên địa bàn tỉnh Bình Phước (cũ) tiếp tục rà soát.", knowledge: known) == [])
    #expect(
      codes(
        "Thực hiện Kế hoạch số 162/KH-UBND ngày 26/5/2022 của UBND tỉnh Bình Phước.",
        knowledge: known) == [])
    #expect(
      codes("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Bình Phước lần thứ XI.", knowledge: known)
        == [])
    #expect(codes("Trên địa bàn tỉnh Bình Phúc tiếp tục rà soát.", knowledge: known) == [])
  }

  @Test("tells the same number in one year, and only notes it in another")
  func numbers() {
    let older = MadePlan.plan("## Nội dung\n- Thi đua.", date: "2025-01-20")
    let newer = MadePlan.plan("## Nội dung\n- Thi đua.", date: "2026-01-20")
    let found = ForgottenChanges(knowledge: PlanKnowledge(.ofRepository)).findings(
      from: compared(older), to: compared(newer))
    #expect(found.map(\.code) == ["comparing.same-number"])
    #expect(found.map(\.severity) == [.note])
    let again = ForgottenChanges(knowledge: PlanKnowledge(.ofRepository)).findings(
      from: compared(newer), to: compared(newer))
    #expect(again.map(\.code) == ["comparing.same-number", "comparing.same-date"])
    #expect(again.first?.severity == .warning)
  }

  @Test("tells a signer who can no longer sign and one named in the text")
  func signers() {
    let known = PlanKnowledge(.ofRepository, signatories: ["Trần Thị Bình"])
    #expect(codes("Thi đua.", knowledge: known) == ["comparing.old-signer"])
    #expect(
      codes("Thi đua.", knowledge: PlanKnowledge(.ofRepository, signatories: ["Nguyễn Văn An"]))
        == [])
  }

  private func number(_ text: String) -> DocumentNumber {
    guard let number = DocumentNumber(text) else { preconditionFailure("\(text) is a number") }
    return number
  }
}
