import Document
import Testing
import VietnameseText

@testable import Comparing

@Suite("Coverage of a document")
struct CoverageTests {
  private let directive = Coverage.Directive(
    number: "184/KH-UBND", date: PartialDate(iso: "2026-06-10"), issuer: "UBND tỉnh",
    title: "về phát động phong trào thi đua năm 2026")

  private func plan(
    _ entry: Int64, _ body: String?, _ date: String?, cites: String = "184/KH-UBND",
    on cited: String? = "2026-06-10", role: Coverage.Role = .basis, name: String = "?"
  ) -> Coverage.Plan {
    Coverage.Plan(
      entry: entry, body: body, bodyName: name, number: "\(entry)/KH-S",
      date: date.flatMap { PartialDate(iso: $0) },
      citedNumber: cites, citedDate: cited.flatMap { PartialDate(iso: $0) }, role: role)
  }

  private let bodies = [
    Coverage.Body(id: "so-xay-dung", name: "Sở Xây dựng"),
    Coverage.Body(id: "so-noi-vu", name: "Sở Nội vụ"),
    Coverage.Body(id: "so-y-te", name: "Sở Y tế"),
    Coverage.Body(id: "so-tu-phap", name: "Sở Tư pháp", isConcerned: false),
  ]

  @Test("tells issued, late, none seen and not concerned with what shows it")
  func states() {
    let coverage = Coverage(
      of: directive, bodies: bodies,
      plans: [
        plan(1, "so-xay-dung", "2026-08-20", cites: "184 /kh-ubnd"),
        plan(2, "so-noi-vu", "2026-09-02"),
        plan(3, nil, "2026-07-01", name: "Ban Quản lý Khu kinh tế"),
      ], due: MadePlan.day("2026-08-30"))
    #expect(coverage.rows.map(\.status) == [.issued, .late, .noneSeen, .notConcerned, .issued])
    #expect(coverage.rows[0].plans.map(\.entry) == [1])
    #expect(coverage.rows[4].body.name == "Ban Quản lý Khu kinh tế")
    #expect(coverage.missing.map(\.id) == ["so-y-te"])
  }

  @Test("doesn't take the same number of another year for the document")
  func years() {
    let coverage = Coverage(
      of: directive, bodies: bodies,
      plans: [
        plan(1, "so-xay-dung", "2025-08-20", on: "2025-06-01"),
        plan(2, "so-noi-vu", "2025-08-20", on: nil),
        plan(3, "so-y-te", "2026-08-20", on: "2026", role: .text),
      ], due: nil)
    #expect(coverage.rows.map(\.status) == [.noneSeen, .noneSeen, .issued, .notConcerned])
  }

  @Test("doubts a date that doesn't tell in time from late")
  func doubtful() {
    let coverage = Coverage(
      of: directive, bodies: bodies,
      plans: [plan(1, "so-xay-dung", "2026-08"), plan(2, "so-noi-vu", "2026")],
      due: MadePlan.day("2026-08-30"))
    #expect(coverage.rows[0].isDateDoubtful)
    #expect(coverage.rows[0].status == .issued)
  }

  @Test("drafts a letter to those that are missing")
  func letter() throws {
    let coverage = Coverage(
      of: directive, bodies: bodies, plans: [plan(1, "so-xay-dung", "2026-08-20")],
      due: MadePlan.day("2026-08-30"))
    let sender = ReminderLetter.Sender(
      supervisingBody: LetterheadBody(name: "UBND tỉnh Lai Châu"),
      body: LetterheadBody(name: "Sở Nội vụ"), symbol: "SNV-TĐKT", place: "Lai Châu",
      signature: Signature(post: "GIÁM ĐỐC", name: nil),
      archiveLine: ArchiveLine(units: ["VT", "TĐKT"]))
    let letter = ReminderLetter(
      coverage, from: sender, date: PartialDate(MadePlan.day("2026-09-03")),
      newDue: MadePlan.day("2026-09-15"), reportsTo: "UBND tỉnh")
    let document = try #require(letter.document)
    #expect(document.kind.letters == nil)
    #expect(document.code == DocumentCode(symbol: "SNV-TĐKT"))
    #expect(
      document.opening.map(\.text.plain) == ["Kính gửi:", "- Sở Nội vụ;", "- Sở Y tế."])
    let text = DocumentOutline(document).units.map(\.text).joined(separator: "\n")
    #expect(text.contains("Kế hoạch số 184/KH-UBND ngày 10/6/2026 của UBND tỉnh về phát động"))
    #expect(text.contains("chậm nhất vào ngày 30/8/2026"))
    #expect(text.contains("của 02 cơ quan, đơn vị nêu trên"))
    #expect(text.contains("trước ngày 15/9/2026 để tổng hợp, báo cáo UBND tỉnh"))
    let all = Coverage(of: directive, bodies: [], plans: [], due: nil)
    #expect(ReminderLetter(all, from: sender, date: document.date).document == nil)
  }
}
