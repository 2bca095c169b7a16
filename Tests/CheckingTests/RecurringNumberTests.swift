import Checking
import Diagnostics
import Document
import SampleDocuments
import Testing

@Suite("Documents of numbers that recur")
struct RecurringNumberTests {
  private func findings(_ citation: String) throws -> [Diagnostic] {
    var pages = Typesetter.typeset(RightPlan.document, .sample)
    pages.replaceText("Thiết thực,", "Theo \(citation),")
    let subject = try CheckSubject(
      pages: pages, format: .sample, knowledge: try ContentMutationTests.knowledge.get())
    return Checker.check(subject).filter { $0.code.hasPrefix("TRUTH-0") }
  }

  @Test(
    "Nothing is said against the day, the issuer or the end of another document of a known number",
    arguments: [
      "Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội trong tình hình mới",
      "Chỉ thị số 41-CT/TW ngày 05/02/2015 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý và tổ chức lễ hội",
      "Chỉ thị số 05-CT/TW ngày 23/6/2021 của Ban Bí thư về giảm nghèo bền vững",
      "Quyết định số 733/QĐ-TTg ngày 17/6/2025 của Thủ tướng Chính phủ về xây dựng cơ sở dữ liệu",
      "Chỉ thị số 28/CT-TTg ngày 18/9/2018 của Thủ tướng Chính phủ về tổ chức kỳ thi",
      "Chỉ thị số 12/CT-TTg ngày 21/4/2024 của Thủ tướng Chính phủ về nhiệm vụ trọng tâm",
      "Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị về bảo đảm an ninh, trật tự",
      "Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    ])
  func another(citation: String) throws {
    let codes = try findings(citation).map(\.code)
    #expect(codes == [] || codes == ["TRUTH-01.another"], "\(codes)")
  }

  @Test("One that nobody has is noted as another document, with what is known of the number")
  func note() throws {
    let found = try #require(
      findings("Chỉ thị số 28/CT-TTg ngày 18/9/2018 của Thủ tướng Chính phủ về kỳ thi").first)
    #expect(found.severity == .note && found.code == "TRUTH-01.another")
    #expect(found.arguments["known"]?.contains("28/CT-TTg ngày 18/9/2025") == true)
    #expect(found.suggestion == nil)
  }

  @Test("The wrong day of a document told by its subject is an error with the right one")
  func wrongDay() throws {
    let found = try findings(
      "Chỉ thị số 41-CT/TW ngày 26/11/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới"
    )
    #expect(found.map(\.code) == ["TRUTH-01.date"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.suggestion?.arguments["text"] == "26/12/2024")
  }

  @Test("What is only known to the month is no correction")
  func partialDay() throws {
    let found = try findings(
      "Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội XIV của Đảng"
    )
    #expect(found.map(\.code) == ["TRUTH-01.date"])
    #expect(found.first?.suggestion == nil)
    #expect(found.first?.arguments["right"] == "01/2026")
  }

  @Test("A number alone means what the text cited in full under it, here one still in force")
  func bareMention() throws {
    let found = try findings(
      "Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về phát triển nhà ở xã hội; quán triệt Chỉ thị số 34-CT/TW"
    )
    #expect(found.map(\.code) == [])
  }

  @Test("An end is told for the document picked")
  func ended() throws {
    let found = try findings(
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng"
    )
    #expect(found.map(\.code) == ["TRUTH-02.replaced"])
    #expect(found.first?.arguments["successor"] == "Chỉ thị số 41-CT/TW")
  }
}
