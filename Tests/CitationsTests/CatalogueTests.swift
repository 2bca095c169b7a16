import Diagnostics
import SampleWords
import Testing
import VietnameseText
import YAML

@testable import Citations

@Suite("Catalogues")
struct CatalogueTests {
  private static let text = """
    documents:
      - {number: 34-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, date: 2014-04-07, title: về đổi mới, to: 2024-12-25, successor: 41-CT/TW}
      - {number: 41-CT/TW, kind: Chỉ thị, issuer: Bộ Chính trị, date: 2024-12-26, title: về lãnh đạo}
      - {number: 06/2022/QH15, kind: Luật, issuer: Quốc hội, date: 2022-06-15, title: "Thi đua, khen thưởng", from: 2024-01-01}
      - {number: 1008/QĐ-TTg, kind: Quyết định, issuer: Thủ tướng Chính phủ, date: 2024-09, title: về cao điểm}
      - {number: 01/2026/QĐ-TTg, kind: Quyết định, issuer: Thủ tướng Chính phủ}
      - {number: 02/CT-UBND, kind: Chỉ thị, issuer: UBND tỉnh, date: 2025-01-10, province: lai-chau}
      - {number: 02/CT-UBND, kind: Chỉ thị, issuer: UBND tỉnh, date: 2026-01-13, province: lai-chau}
    movements:
      - {id: old, name: Tên cũ, from: 2016, to: 2020, successor: new}
      - {id: new, name: Tên mới, aliases: [Tên khác], from: 2021, to: 2025}
      - {id: next, name: Tên sau, from: 2027}
    """

  private static func read() throws -> (DocumentCatalogue, MovementCatalogue) {
    let findings = Findings()
    var fields = FieldReader(try YAMLReader.read(text: text), findings)
    let documents = fields.list("documents") { LegalDocument(reading: &$0) }
    let movements = fields.list("movements") { Movement(reading: &$0) }
    try findings.throwIfErrors()
    return (DocumentCatalogue(documents), MovementCatalogue(movements))
  }

  @Test("tell where a document stands on a day")
  func states() throws {
    let (documents, _) = try CatalogueTests.read()
    func state(_ number: String, _ day: String) throws -> DocumentCatalogue.State {
      documents.state(of: number, province: "lai-chau", on: try date(day))
    }
    #expect(try state("34-CT/TW", "2014-04-06") == .notYetIssued)
    #expect(try state("34-CT/TW", "2023-01-01") == .inForce)
    #expect(
      try state("34-ct/tw", "2026-01-01")
        == .ended(on: date("2024-12-25"), successor: "41-CT/TW"))
    #expect(try state("06/2022/QH15", "2023-06-01") == .notYetInForce(from: date("2024-01-01")))
    #expect(try state("1008/QĐ-TTg", "2024-08-31") == .notYetIssued)
    #expect(try state("1008/QĐ-TTg", "2024-09-01") == .inForce)
    #expect(try state("01/2026/QĐ-TTg", "2020-01-01") == .inForce)
    #expect(try state("99/KH-UBND", "2026-01-01") == .unknown)
  }

  @Test("find the local document of the year, and only in its province")
  func localDocuments() throws {
    var (documents, _) = try CatalogueTests.read()
    let day = try date("2026-05-01")
    #expect(documents.document("2/CT-UBND", province: "lai-chau", on: day)?.date?.year == 2026)
    let earlier = try date("2025-05-01")
    #expect(documents.document("02/CT-UBND", province: "lai-chau", on: earlier)?.date?.year == 2025)
    #expect(documents.document("02/CT-UBND", province: "son-la", on: day) == nil)
    let number = try #require(DocumentNumber("02/CT-UBND"))
    documents.add([LegalDocument(number: number, kind: "Chỉ thị", issuer: "UBND tỉnh Sơn La")])
    #expect(
      documents.document("02/CT-UBND", province: "lai-chau", on: day)?.issuer == "UBND tỉnh Sơn La")
  }

  @Test("explain what is wrong with a citation")
  func findings() throws {
    let (documents, _) = try CatalogueTests.read()
    let day = try date("2026-01-20")
    let replaced = documents.lookUp("34-CT/TW", on: day).findings
    #expect(
      replaced.map { $0.message(in: .vietnamese) } == [
        "Chỉ thị số 34-CT/TW hết hiệu lực sau ngày 25/12/2024; thay thế bằng Chỉ thị số 41-CT/TW"
      ])
    let unknown = documents.lookUp("42-CT/TW", on: day)
    #expect(unknown.document == nil)
    #expect(unknown.findings.first?.severity == .error)
    #expect(unknown.findings.first?.suggestion?.arguments["name"] == "41-CT/TW")
    #expect(
      documents.lookUp("41 CT TW", on: day).findings.map(\.code) == ["citations.not-a-number"])
  }

  @Test("name documents as NĐ 30 cites them")
  func texts() throws {
    let (documents, _) = try CatalogueTests.read()
    let directive = try #require(documents.document("41-CT/TW"))
    #expect(
      directive.fullCitation == "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về lãnh đạo")
    #expect(directive.datedCitation == "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị")
    #expect(directive.shortCitation == "Chỉ thị số 41-CT/TW")
    let law = try #require(documents.document("06/2022/QH15"))
    #expect(law.fullCitation == "Luật Thi đua, khen thưởng")
    #expect(law.shortCitation == "Luật Thi đua, khen thưởng")
    #expect(
      documents.document("1008/QĐ-TTg")?.datedCitation
        == "Quyết định số 1008/QĐ-TTg tháng 9 năm 2024 của Thủ tướng Chính phủ")
    #expect(
      documents.document("01/2026/QĐ-TTg")?.fullCitation
        == "Quyết định số 01/2026/QĐ-TTg của Thủ tướng Chính phủ")
  }

  @Test("tell whether a movement runs in the years of a plan")
  func movements() throws {
    let (_, movements) = try CatalogueTests.read()
    #expect(movements.lookUp("old", years: 2020...2020).findings == [])
    let late = movements.lookUp("old", years: 2023...2023).findings
    #expect(late.map(\.code) == ["citations.movement-replaced"])
    #expect(late.first?.arguments["successor"] == "Tên mới")
    #expect(
      movements.lookUp("new", years: 2026...2030).findings.map(\.code) == [
        "citations.movement-over"
      ])
    #expect(
      movements.lookUp("next", years: 2026...2026).findings.map(\.code) == [
        "citations.movement-not-yet"
      ])
    #expect(movements.lookUp("next", years: 2026...2030).findings == [])
    #expect(
      movements.lookUp("nwe", years: 2026...2026).findings.first?.suggestion?.arguments["name"]
        == "new")
    #expect(movements.movement(named: "TÊN KHÁC")?.id == "new")
  }

  @Test("tell a number that is none where it is written")
  func badNumber() throws {
    let findings = Findings()
    var fields = FieldReader(
      try YAMLReader.read(text: "number: số 5\nkind: Kế hoạch\nissuer: UBND tỉnh\n", file: "f"),
      findings)
    #expect(LegalDocument(reading: &fields) == nil)
    #expect(
      findings.diagnostics.map { $0.line(in: .english) } == [
        "f:1:9 [number]: error: “số 5” is no document number such as 184/KH-UBND or 41-CT/TW "
          + "[citations.not-a-number]"
      ])
  }

  private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
}
