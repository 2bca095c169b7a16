import Checking
import Citations
import Diagnostics
import Document
import Foundation
import Profiles
import Readers
import SampleDocuments
import Testing
import VietnameseText

@Suite("Breaking one thing of the content")
struct ContentMutationTests {
  /// What the repository knows of provinces, documents and movements.
  static let knowledge = Result { () throws(InvalidInput) -> CheckKnowledge in
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    return CheckKnowledge(try ProfileStore.load(root: root))
  }

  private func codes(_ pages: FormattedDocument) throws -> [String] {
    let subject = try CheckSubject(
      pages: pages, format: .sample, knowledge: try Self.knowledge.get())
    return Checker.check(subject).map(\.code)
  }

  @Test("The right plan has nothing against it")
  func right() throws {
    #expect(try codes(Typesetter.typeset(RightPlan.document, .sample)) == [])
  }

  @Test("Exactly the right rule speaks", arguments: planMutations + truthMutations)
  func mutation(_ mutation: Mutation) throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    mutation.apply(&pages)
    #expect(try codes(pages) == mutation.codes)
  }

  @Test("Number and day of a draft are noted as blank")
  func draft() throws {
    var plan = RightPlan.document
    plan.code.number = nil
    plan.date = try #require(PartialDate(iso: "2026-04"))
    #expect(
      try codes(Typesetter.typeset(plan, .sample)) == ["PLAN-06.number", "PLAN-06.day"])
  }

  @Test("Colours, other faces and underlining found in a file are judged")
  func marks() throws {
    let pages = Typesetter.typeset(RightPlan.document, .sample)
    let marks = [
      TextMark(paragraph: 9, run: 0, look: .color("FF0000")),
      TextMark(paragraph: 10, run: 0, look: .face("Arial")),
    ]
    let read = ReadDocument(pages: pages, source: .docx, marks: marks)
    let subject = try CheckSubject(read, format: .sample)
    #expect(Checker.check(subject).map(\.code) == ["ND30-R06.color", "ND30-R06.face"])
  }

  @Test("A document of the Party isn't held to the decree's form")
  func party() throws {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    pages.replaceText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM")
    pages.page { $0.left = 10 }
    #expect(try Subjects.codes(pages) == ["check.party-document"])
  }

  @Test("The findings of a document are always the same, in the same order")
  func order() throws {
    var pages = Typesetter.typeset(SampleDocuments.longPlan, .sample)
    for mutation in Self.planMutations { mutation.apply(&pages) }
    let subject = try CheckSubject(
      pages: pages, format: .sample, knowledge: try Self.knowledge.get())
    let first = Checker.check(subject)
    for _ in 0..<3 { #expect(Checker.check(subject) == first) }
  }

  static let planMutations: [Mutation] = [
    Mutation("a section number that jumps", "ND30-R28.gap") { $0.relabel("IV.", "VIII.") },
    Mutation("a clause number that comes again", "ND30-R28.repeat") {
      $0.relabelClause("Thủ trưởng", "1.")
    },
    Mutation("a numbering that begins with two", "ND30-R28.first", "ND30-R28.repeat") {
      $0.relabelClause("Mục đích", "2.")
    },
    Mutation("a point letter left out", "ND30-R28.gap") { $0.relabel("c)", "d)") },
    Mutation("brackets beside full stops", "PLAN-01.mixed") {
      $0.relabelClause("Thủ trưởng", "2)")
    },
    Mutation("bullets beside dashes", "PLAN-01.mixed") { $0.relabelClause("Mỗi năm", "•") },
    Mutation("a decimal number", "ND30-R20.nested", "ND30-R28.repeat", "PLAN-01.mixed") {
      $0.relabelClause("Thủ trưởng", "2.1.")
      $0.relabelClause("Văn phòng", "2.1.")
    },
    Mutation("a sentence said twice", "PLAN-02.twice") {
      $0.replaceText(
        "Các phòng, đơn vị thuộc Sở.",
        "Thủ trưởng các phòng, đơn vị trực thuộc Sở có trách nhiệm tổ chức triển khai Kế hoạch này."
      )
      $0.replaceText(
        "Thủ trưởng các phòng, đơn vị tổ chức thực hiện Kế hoạch này",
        "Thủ trưởng các phòng, đơn vị trực thuộc Sở có trách nhiệm tổ chức triển khai Kế hoạch này")
    },
    Mutation("a passage that comes twice", "PLAN-02.passage") {
      let passage =
        "đẩy mạnh học tập tư tưởng của Chủ tịch Hồ Chí Minh về thi đua yêu nước trong toàn ngành"
      $0.replaceText("Thiết thực,", "Tiếp tục \(passage), \(passage), thiết thực,")
    },
    Mutation("a target set twice", "PLAN-03.twice") {
      $0.replaceText(
        "Mỗi năm kết nạp từ 05 đến 10 đảng viên mới.",
        "Về hồ sơ: Phấn đấu đạt trên 95% hồ sơ được giải quyết đúng hạn.")
    },
    Mutation("a heading with an item nobody treats", "PLAN-04.missing") {
      $0.replaceText("ĐỐI TƯỢNG, THỜI GIAN", "ĐỐI TƯỢNG, THỜI GIAN, KINH PHÍ")
    },
    Mutation("no rewards", "PLAN-05.missing") { $0.replaceText(" và khen thưởng.", ".") },
    Mutation("more than 95 or more", "PLAN-07.bounds") {
      $0.replaceText("trên 95% hồ sơ", "trên 95% trở lên hồ sơ")
    },
    Mutation("from 5 to 10 or more", "PLAN-07.bounds") {
      $0.replaceText("10 đảng viên mới", "10 đảng viên mới trở lên")
    },
    Mutation("an abbreviation", "PLAN-08.unexplained") {
      $0.replaceText("kinh tế - xã hội", "KT-XH")
    },
    Mutation("straight quotation marks", "PLAN-09.mixed") {
      $0.replaceText("“Cả nước thi đua", "\"Cả nước thi đua")
      $0.replaceText("chuyển đổi số”", "chuyển đổi số\"")
    },
    Mutation("a quotation mark without its partner", "PLAN-09.open") {
      $0.replaceText("sớm”", "sớm")
    },
    Mutation("a dash between words", "PLAN-10.dash") {
      $0.replaceText("kinh tế - xã hội", "kinh tế – xã hội")
    },
    Mutation("a hyphen with one blank", "PLAN-10.blank") {
      $0.replaceText("kinh tế - xã hội", "kinh tế- xã hội")
    },
    Mutation("tone marks in two places", "PLAN-11.mixed") {
      $0.replaceText("Thiết thực,", "Thiết thực, có sức lan tỏa, hiện đại hoá,")
    },
    Mutation("hàng năm beside hằng năm", "PLAN-12.mixed") {
      $0.replaceText("Mỗi năm kết nạp", "Hàng năm kết nạp")
    },
    Mutation("phần đầu for phấn đấu", "PLAN-13.word") {
      $0.replaceText("Phấn đấu đạt", "Phần đầu đạt")
    },
    Mutation("a digit inside a word", "PLAN-13.digit") {
      $0.replaceText("Thiết thực", "Thiết th1ực")
    },
    Mutation("dots with blanks", "PLAN-13.dots") {
      $0.replaceText("đúng người, đúng việc;", "đúng người, đúng việc. . .")
    },
    Mutation("the people without a capital", "PLAN-14.letters") {
      $0.replaceText("phục vụ Nhân dân", "phục vụ nhân dân")
    },
    Mutation("a name with a capital too many", "PLAN-14.letters") {
      $0.replaceText("Thiết thực,", "Theo chỉ đạo của Hội đồng Nhân dân tỉnh,")
    },
    Mutation("a paragraph without a full stop", "PLAN-15.missing") {
      $0.replaceText("quốc phòng, an ninh.", "quốc phòng, an ninh")
    },
    Mutation("a comma between number and date", "ND30-R21.comma") {
      $0.replaceText("41-CT/TW ngày", "41-CT/TW, ngày")
    },
    Mutation("a citation without date", "ND30-R21.date") {
      $0.replaceText("41-CT/TW ngày 26/12/2024", "41-CT/TW")
    },
    Mutation("a citation without issuer", "ND30-R21.issuer") {
      $0.replaceText("26/12/2024 của Bộ Chính trị", "26/12/2024")
    },
  ]

  static let truthMutations: [Mutation] = [
    Mutation("a citation of another day", "TRUTH-01.date") {
      $0.replaceText("26/12/2024", "25/12/2024")
    },
    Mutation("a citation of another issuer", "TRUTH-01.issuer") {
      $0.replaceText("của Bộ Chính trị", "của Ban Bí thư")
    },
    Mutation("a citation of another kind", "TRUTH-01.kind") {
      $0.replaceText("Thực hiện Chỉ thị", "Thực hiện Kết luận")
    },
    Mutation("an unknown document", "TRUTH-01.unknown") {
      $0.replaceText("41-CT/TW", "941-CT/TW")
    },
    Mutation("a decree that has ended", "TRUTH-02.replaced") {
      $0.replaceText(
        "Thiết thực,", "Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ,")
    },
    Mutation("a document of the future", "TRUTH-02.not-yet-issued") {
      $0.replaceText("tháng 01 năm 2026", "tháng 01 năm 2024")
    },
    Mutation("a movement with another period", "TRUTH-03.period") {
      $0.replaceText("2025 - 2030", "2024 - 2030")
    },
    Mutation("a movement with another name", "TRUTH-03.name") {
      $0.replaceText(
        "Cả nước thi đua đổi mới sáng tạo và", "Cả nước thi đua đổi mới sáng tạo, thực hiện")
    },
    Mutation("a movement that is over", "TRUTH-03.over") {
      $0.replaceText(
        "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn 2025 - 2030",
        "Cả nước chung sức xây dựng nông thôn mới”")
    },
    Mutation("a province that is no more", "TRUTH-04.province") {
      $0.replaceText("Lai Châu, ngày", "Bắc Giang, ngày")
    },
    Mutation("a department that is no more", "TRUTH-05.ended") {
      $0.replaceText("- Sở Nội vụ (b/c);", "- Sở Kế hoạch và Đầu tư;")
    },
    Mutation("a body of a district", "TRUTH-06.district") {
      $0.replaceText("- Sở Nội vụ (b/c);", "- UBND các huyện;")
    },
    Mutation("TM. under a department", "TRUTH-07.single", "TRUTH-07.no-power") {
      $0.replaceText("KT. GIÁM ĐỐC", "TM. BAN GIÁM ĐỐC")
    },
    Mutation("a deputy without KT.", "TRUTH-07.no-power") {
      $0.replaceText("KT. GIÁM ĐỐC", "GIÁM ĐỐC")
    },
    Mutation("KT. before a head", "TRUTH-07.no-deputy") {
      $0.replaceText("PHÓ GIÁM ĐỐC", "GIÁM ĐỐC")
    },
  ]
}
