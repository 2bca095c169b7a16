import Comparing
import Diagnostics
import Drafting
import Exchange
import Foundation
import Office
import Registry
import SQLiteRegistry
import SampleDocuments
import Testing
import VietnameseText

@Suite("Rights in the office")
struct RightsTests {
  /// A use case, the right it asks for, and a call of it.
  private typealias UseCase = (name: String, right: Right, call: (Caller) throws -> Void)

  /// What the use cases are called with: an archive with three plans, an issued one, a draft.
  private struct Given {
    let archive: TestArchive
    let all = TestOffice.caller()
    let brief: Brief
    let issued: IssuedPlan
    let draft: DraftID
    let checked: CheckResult
    let register: RegisterAnswer
    let series = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
    let coverage = CoverageQuestion(number: "184/KH-UBND", province: "lai-chau")

    init() throws {
      archive = try TestArchive.filled()
      let office = archive.office
      brief = try TestOffice.brief("lai-chau/plans/2026-thi-dua-nam.yaml")
      var order = IssueOrder(.brief(brief))
      order.date = CalendarDate(iso: "2026-01-13")
      issued = try office.issue(order, as: all)
      draft = try office.propose(brief, as: all).draft.id
      checked = try office.check(.brief(brief), as: all)
      register = try office.register(RegisterRequest(series), as: all)
      try office.saveSearch(.init(text: "thi đua"), as: "của tôi", by: all)
    }

    /// All that tells whether something was written.
    func written() throws -> [String] {
      let office = archive.office
      var written = try office.journal(JournalQuestion(), as: all).map(\.line.digest.description)
      written += try office.savedSearches(as: all).map(\.query)
      written += try office.drafts(as: all).map { "\($0.id) \($0.state) \($0.version)" }
      written.append(String(try office.search(.init(text: "thi đua"), as: all).page.total))
      written.append("\(FileManager.default.fileExists(atPath: archive.path("copy.sqlite")))")
      return written
    }
  }

  /// A folder nothing may be written to.
  private struct NoFolder: ExportFolder {
    func write(_ bytes: [UInt8], _ name: String) { Issue.record("\(name) was written") }
    func commit() {}
    func discard() {}
  }

  /// Every use case of the office.
  private func useCases(_ given: Given) -> [UseCase] {
    let office = given.archive.office
    let (one, two) = (EntryName("1"), EntryName("2"))
    let taken = IncomingFile(
      name: "a.txt", bytes: Array((SamplePlans.archive[0].text + "Khác.").utf8))
    var order = IssueOrder(.brief(given.brief))
    order.date = CalendarDate(iso: "2026-01-14")
    order.key = "lần hai"
    let form = PlanFormRequest(
      template: "so-hang-nam", province: "lai-chau", body: "so-xay-dung", year: 2026)
    var cases: [UseCase] = []
    func ask(_ right: Right, _ name: String, _ call: @escaping (Caller) throws -> Void) {
      cases.append((name, right, call))
    }
    ask(.draft, "form") { _ = try office.form(form, as: $0) }
    ask(.draft, "draft") { _ = try office.draft(given.brief, as: $0) }
    ask(.draft, "list") { _ = try office.list(.provinces, as: $0) }
    ask(.draft, "remind") {
      let coverage = try office.cover(given.coverage, as: given.all).coverage
      _ = try office.remind(
        given.coverage, coverage, ReminderRequest(), named: "nhac.docx", format: .txt, as: $0)
    }
    ask(.check, "check") { _ = try office.check(.file(taken), as: $0) }
    ask(.check, "fix") { _ = try office.fix(given.checked, as: $0) }
    ask(.check, "extract") { _ = try office.extract(taken, as: $0) }
    ask(.check, "compare") { _ = try office.compare(.brief(given.brief), .file(taken), as: $0) }
    ask(.show, "compare entries") {
      _ = try office.compare(.entry(one), .brief(given.brief), as: $0)
    }
    ask(.propose, "propose") { _ = try office.propose(given.brief, as: $0) }
    ask(.propose, "submit") { _ = try office.move(draft: given.draft, to: .submitted, as: $0) }
    ask(.propose, "abandon") {
      _ = try office.move(draft: given.draft, to: .abandoned, reason: "thôi", as: $0)
    }
    ask(.approve, "approve") { _ = try office.move(draft: given.draft, to: .approved, as: $0) }
    ask(.approve, "return") {
      _ = try office.move(draft: given.draft, to: .draft, reason: "sửa", as: $0)
    }
    ask(.issue, "issue") { _ = try office.issue(order, as: $0) }
    ask(.issue, "files of an issued plan") { _ = try office.files(of: given.issued, as: $0) }
    ask(.register, "reserve") { _ = try office.reserve(1, in: given.series, reason: "a", as: $0) }
    ask(.register, "void") { _ = try office.void(2, in: given.series, reason: "a", as: $0) }
    ask(.register, "set a policy") { _ = try office.setPolicy(.perKind, of: given.series, as: $0) }
    ask(.register, "set steps of approval") {
      _ = try office.setApprovalSteps(["Giám đốc"], of: given.series, as: $0)
    }
    ask(.search, "steps of approval") {
      _ = try office.approvalRoute(of: given.series, as: $0)
    }
    ask(.relate, "relate") { _ = try office.relate(.recalls, one, by: nil, reason: "sai", as: $0) }
    ask(.import, "import") {
      _ = try office.importFiles([ImportItem(taken, size: 9)], ImportOptions(), as: $0)
    }
    ask(.search, "search") { _ = try office.search(.init(text: "thi đua"), as: $0) }
    ask(.search, "saved searches") { _ = try office.savedSearches(as: $0) }
    ask(.search, "saved search") { _ = try office.savedSearch("của tôi", as: $0) }
    ask(.search, "save a search") { try office.saveSearch(.init(text: "a"), as: "b", by: $0) }
    ask(.search, "forget a search") { try office.forgetSearch("của tôi", as: $0) }
    ask(.search, "register") { _ = try office.register(RegisterRequest(given.series), as: $0) }
    ask(.search, "write a register") {
      _ = try office.write(given.register, as: .csv, printed: $0.words, as: $0)
    }
    ask(.search, "series") { _ = try office.series(ofYear: nil, province: nil, as: $0) }
    ask(.search, "drafts") { _ = try office.drafts(as: $0) }
    ask(.search, "draft kept") { _ = try office.draft(given.draft, as: $0) }
    ask(.search, "write a draft") { _ = try office.write(draft: given.draft, as: .txt, by: $0) }
    ask(.search, "similar") {
      _ = try office.similar(to: .entry(one), least: 0.5, limit: 9, as: $0)
    }
    ask(.search, "groups") { _ = try office.similarGroups(least: 0.5, limit: 9, as: $0) }
    ask(.search, "cites") { _ = try office.citations(of: one, as: $0) }
    ask(.search, "cited by") { _ = try office.followers(of: two, as: $0) }
    ask(.search, "superseded") { _ = try office.supersededCitations(of: nil, as: $0) }
    ask(.search, "uses of a block") { _ = try office.uses(ofBlock: "cont.thrift", as: $0) }
    ask(.search, "changed blocks") { _ = try office.changedBlocks(in: .all, as: $0) }
    ask(.search, "mined blocks") {
      _ = try office.mineBlocks("", options: BlockMiner.Options(), limit: 9, as: $0)
    }
    ask(.search, "cover") { _ = try office.cover(given.coverage, as: $0) }
    ask(.show, "show") { _ = try office.show(one, as: $0) }
    ask(.show, "text") { _ = try office.text(of: one, as: $0) }
    ask(.show, "take out") { _ = try office.takeOut("all", of: one, as: $0) }
    ask(.export, "export") { _ = try office.export(.init(), into: { NoFolder() }, as: $0) }
    ask(.audit, "journal") { _ = try office.journal(JournalQuestion(), as: $0) }
    ask(.verify, "verify") { _ = try office.verify(as: $0) }
    ask(.verify, "reindex") { _ = try office.reindex(as: $0) }
    let file = given.archive.file
    ask(.backup, "makeRegistry") {
      try office.makeRegistry(RegistryFile(given.archive.path("new.sqlite")), as: $0)
    }
    ask(.backup, "backup") {
      _ = try office.backup(file, to: given.archive.path("copy.sqlite"), as: $0)
    }
    ask(.backup, "restore") {
      _ = try office.restore(file, from: file.path, replacing: true, as: $0)
    }
    return cases
  }

  @Test(
    "Whoever has every right but the one a use case asks for is refused, and nothing is written")
  func forbidden() throws {
    let given = try Given()
    defer { given.archive.remove() }
    let before = try given.written()
    for useCase in useCases(given) {
      let caller = TestOffice.caller(Set(Right.allCases).subtracting([useCase.right]))
      let error = #expect(throws: OfficeError.self, "\(useCase.name)") {
        try useCase.call(caller)
      }
      #expect(error?.kind == .forbidden, "\(useCase.name)")
      #expect(
        error?.findings == [Diagnostic(OfficeFinding.forbidden(useCase.right))],
        "\(useCase.name)")
    }
    #expect(try given.written() == before)
  }

  @Test("Every right is asked for by a use case")
  func asked() throws {
    let given = try Given()
    defer { given.archive.remove() }
    #expect(Set(useCases(given).map(\.right)) == Set(Right.allCases))
  }

  @Test("Whoever no longer waits is answered nothing, and nothing is written")
  func cancelled() throws {
    let given = try Given()
    defer { given.archive.remove() }
    let before = try given.written()
    let gone = TestOffice.caller()
    gone.cancellation.cancel()
    for useCase in useCases(given) {
      let error = #expect(throws: OfficeError.self, "\(useCase.name)") { try useCase.call(gone) }
      #expect(error?.kind == .cancelled, "\(useCase.name)")
    }
    #expect(try given.written() == before)
  }
}
