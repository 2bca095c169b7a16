import Diagnostics
import Testing
import VietnameseText
import YAML

@testable import Citations

@Suite("A document is known by number and day")
struct IdentificationTests {
  private static let text = """
    documents:
      - {number: 34-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, date: 2014-04-07, title: "về tiếp tục đổi mới công tác thi đua, khen thưởng", to: 2024-12-25, successor: 41-CT/TW}
      - {number: 34-CT/TW, kind: Chỉ thị, issuer: Ban Bí thư, date: 2024-05-24, title: "về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội trong tình hình mới"}
      - {number: 41-CT/TW, kind: Chỉ thị, issuer: Ban Bí thư, date: 2015-02-05}
      - {number: 41-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, date: 2024-12-26, title: "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới"}
      - {number: 01-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, date: 2026-01, title: "về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội XIV của Đảng"}
      - {number: 152/2025/NĐ-CP, kind: Nghị định, issuer: Chính phủ, date: 2025-06-14}
      - {number: 02/CT-UBND, kind: Chỉ thị, issuer: UBND tỉnh, date: 2025-01-10, province: lai-chau}
      - {number: 02/CT-UBND, kind: Chỉ thị, issuer: UBND tỉnh, date: 2026-01-13, province: lai-chau}
    """

  private let documents: DocumentCatalogue

  init() throws {
    let findings = Findings()
    var fields = FieldReader(try YAMLReader.read(text: Self.text), findings)
    documents = DocumentCatalogue(fields.list("documents") { LegalDocument(reading: &$0) })
    try findings.throwIfErrors()
  }

  private func identify(
    _ number: String, _ date: String? = nil, _ issuer: String? = nil, _ subject: String? = nil,
    province: String? = nil
  ) throws -> DocumentCatalogue.Identification {
    documents.identify(
      CitedReference(
        number: try #require(DocumentNumber(number)), date: date.flatMap { PartialDate(iso: $0) },
        issuer: issuer, subject: subject),
      province: province, on: CalendarDate(iso: "2026-03-12"))
  }

  private func day(_ identification: DocumentCatalogue.Identification) -> String? {
    identification.document?.date?.iso
  }

  @Test("The day picks among documents of one number")
  func days() throws {
    #expect(try day(identify("34-CT/TW", "2014-04-07")) == "2014-04-07")
    #expect(try day(identify("34-ct/tw", "2024-05-24", "Ban Bí thư")) == "2024-05-24")
    #expect(try day(identify("2/CT-UBND", "2025-01-10", province: "lai-chau")) == "2025-01-10")
    // The day is right, the issuer is what is wrong.
    #expect(try day(identify("34-CT/TW", "2014-04-07", "Ban Bí thư")) == "2014-04-07")
  }

  @Test("Without a day the issuer picks, and without either the latest is only guessed")
  func issuers() throws {
    #expect(try day(identify("34-CT/TW", nil, "Bộ Chính trị (khóa XI)")) == "2014-04-07")
    #expect(try day(identify("34-CT/TW", nil, "Ban Bí thư Trung ương Đảng")) == "2024-05-24")
    guard case .document(let guessed, _, let isCertain) = try identify("34-CT/TW") else {
      Issue.record("nothing was picked")
      return
    }
    #expect(guessed.date?.iso == "2024-05-24" && !isCertain)
  }

  @Test(
    "A day that contradicts means another document of the number",
    arguments: [
      ("41-CT/TW", "2020-03-01", "Bộ Chính trị"), ("34-CT/TW", "2018-05-24", "Ban Bí thư"),
      ("01-CT/TW", "2021-03-09", "Bộ Chính trị"), ("02/CT-UBND", "2024-01-09", "UBND tỉnh"),
    ])
  func another(number: String, date: String, issuer: String) throws {
    guard case .another = try identify(number, date, issuer, province: "lai-chau") else {
      Issue.record("\(number) was taken for one of another day")
      return
    }
  }

  @Test("Unless the words behind it are the title: then the day is wrong")
  func subjects() throws {
    let title =
      "về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới"
    for subject in [
      title + ", Sở Xây dựng ban hành Kế hoạch", "(khóa XIII) " + title,
      "về tăng cường sự lãnh đạo … công tác thi đua, khen thưởng;",
    ] {
      let found = try identify("41-CT/TW", "2024-11-26", "Bộ Chính trị", subject)
      guard case .document(let document, let agreement, isCertain: true) = found else {
        Issue.record("\(subject) picked nothing")
        continue
      }
      #expect(document.date?.iso == "2024-12-26" && agreement.date == .contradicts)
    }
  }

  @Test("Words that titles share don't make two documents one")
  func sharedWords() throws {
    let found = try [
      identify(
        "41-CT/TW", "2016-01-05", "Ban Bí thư",
        "về tăng cường sự lãnh đạo của Đảng đối với công tác quản lý và tổ chức lễ hội"),
      identify(
        "01-CT/TW", "2021-03-09", "Bộ Chính trị",
        "về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"
      ),
    ]
    #expect(found.map(\.document) == [nil, nil])
  }

  @Test("A number that bears its year and is given by the State can't mean another document")
  func years() throws {
    guard
      case .document(_, let agreement, isCertain: true) = try identify(
        "152/2025/NĐ-CP", "2025-07-14", "Chính phủ")
    else {
      Issue.record("the decree wasn't picked")
      return
    }
    #expect(agreement.date == .contradicts)
  }

  @Test("The successor is the document of its number that was issued nearest to the end")
  func successors() throws {
    let old = try #require(identify("34-CT/TW", "2014-04-07").document)
    #expect(documents.successor(of: old)?.date?.iso == "2024-12-26")
  }

  @Test("Number and day together name a document, the number alone is asked about")
  func references() throws {
    let day = try #require(CalendarDate(iso: "2026-03-12"))
    for name in ["34-CT/TW ngày 07/4/2014", "34-CT/TW ngày 7/4/2014", "34-CT/TW năm 2014"] {
      #expect(documents.document(name)?.issuer == "Bộ Chính trị", "\(name)")
      #expect(documents.lookUp(name, on: day).findings.map(\.code) == ["citations.replaced"])
    }
    #expect(
      documents.lookUp("34-CT/TW", on: day).findings.map(\.code) == ["citations.several-documents"])
    let wrong = documents.lookUp("34-CT/TW ngày 07/4/2015", on: day)
    #expect(wrong.document == nil)
    #expect(wrong.findings.map(\.code) == ["citations.another-document"])
    #expect(documents.document("34-CT/TW ngày 31/4/2014") == nil)
    // Numbers of a province begin anew each year: the latest is meant, and nobody need ask.
    let own = documents.lookUp("02/CT-UBND", province: "lai-chau", on: day)
    #expect(own.document?.date?.year == 2026 && own.findings == [])
  }
}
