import Diagnostics
import Document
import Foundation
import Office
import Recognition
import Registry
import SampleWords
import Testing
import VietnameseText

@Suite("Issuing and registering in the office")
struct OfficeRegisteringTests {
  private let caller = TestOffice.caller()
  private static let laiChau = "lai-chau/plans/2026-thi-dua-nam.yaml"
  private static let day = CalendarDate(iso: "2026-01-13")

  private func archive() throws -> TestArchive {
    try TestArchive(today: CalendarDate(year: 2026, month: 12, day: 31))
  }

  private func order(
    _ brief: String = laiChau, on day: String = "2026-01-13", key: String? = nil
  ) throws -> IssueOrder {
    var order = IssueOrder(.brief(try TestOffice.brief(brief)))
    order.date = CalendarDate(iso: day)
    order.key = key
    return order
  }

  @Test("A plan gets the next number, is kept as Word and PDF, and found at once")
  func issue() throws {
    let archive = try archive()
    defer { archive.remove() }
    let issued = try archive.office.issue(try order(), as: caller)
    #expect(issued.entry.description.code == "01/KH-SXD")
    #expect(!issued.wasIssuedBefore)
    let files = try archive.office.files(of: issued, as: caller)
    #expect(files.kept.map(\.file.name) == ["01-KH-SXD.docx", "01-KH-SXD.pdf"])
    #expect(files.json?.isEmpty == false)
    let found = try archive.office.search(.init(text: "01/KH-SXD"), as: caller)
    #expect(found.page.total == 1)
    let again = try archive.office.issue(try order(on: "2026-01-14"), as: caller)
    #expect(again.wasIssuedBefore)
    #expect(again.entry.id == issued.entry.id)
    let meant = try archive.office.issue(try order(on: "2026-01-14", key: "b"), as: caller)
    #expect(meant.entry.description.code == "02/KH-SXD")
  }

  @Test("The gate judges the very citations that are stored, those in free text among them")
  func judged() throws {
    let archive = try archive()
    defer { archive.remove() }
    let brief = try String(
      contentsOfFile: TestOffice.root + "/Provinces/" + OfficeRegisteringTests.laiChau,
      encoding: .utf8
    ).replacing(
      "Chủ trương, đường lối của Đảng,",
      with: "Nội dung tại 987/KH-UBND của UBND tỉnh, đường lối của Đảng,")
    var order = IssueOrder(.brief(try TestOffice.brief(text: brief)))
    order.date = OfficeRegisteringTests.day
    let refused = error { () throws(OfficeError) in
      _ = try archive.office.issue(order, as: caller)
    }
    #expect(refused?.findings.map(\.code) == ["registry.gate-unknown-citation"])
    order.acceptances = [.init(number: "987/KH-UBND", reason: "Đã đối chiếu bản giấy")]
    let issued = try archive.office.issue(order, as: caller)
    let json = try #require(try archive.office.files(of: issued, as: caller).json)
    let document = try JSONDecoder().decode(AdministrativeDocument.self, from: Data(json))
    let content = Recognizer(profiles: try archive.office.profiles).content(of: document)
    let stored = issued.entry.citations.map { "\($0.role) \($0.number ?? $0.name ?? "")" }
    #expect(stored.contains("body 987/KH-UBND"))
    #expect(
      stored
        == content.basis.map { "basis \($0.number ?? $0.name ?? "")" }
        + content.citations.map { "body \($0.number ?? $0.name ?? "")" })
  }

  @Test("What stands against a plan is told at once, and no number is used")
  func gate() throws {
    let archive = try archive()
    defer { archive.remove() }
    var brief = try String(
      contentsOfFile: TestOffice.root + "/Provinces/" + OfficeRegisteringTests.laiChau,
      encoding: .utf8)
    brief = brief.replacing("  slogan:", with: "  # slogan:").replacing(
      "Chủ trương, đường lối của Đảng,",
      with: "Kế hoạch số 987/KH-UBND ngày 02/01/2026 của UBND tỉnh, đường lối của Đảng,")
    var bad = IssueOrder(.brief(try TestOffice.brief(text: brief)))
    bad.date = OfficeRegisteringTests.day
    let refused = error { () throws(OfficeError) in _ = try archive.office.issue(bad, as: caller) }
    #expect(refused?.kind == .refused)
    let codes = refused?.findings.map(\.code) ?? []
    #expect(codes.contains("draft.missing-field"))
    #expect(codes.contains("registry.gate-unknown-citation"))
    let issued = try archive.office.issue(try order(), as: caller)
    #expect(issued.entry.description.number == "01")
  }

  @Test(
    "Days follow the order of numbers unless a reason is given; the day must be one the brief means"
  )
  func days() throws {
    let archive = try archive()
    defer { archive.remove() }
    _ = try archive.office.issue(try order(on: "2026-02-10"), as: caller)
    var early = try order(on: "2026-02-09", key: "b")
    let refused = error { () throws(OfficeError) in
      _ = try archive.office.issue(early, as: caller)
    }
    #expect(refused?.findings.map(\.code) == ["registry.day-too-early"])
    early.dateReason = "Ghi nhầm sổ giấy"
    _ = try archive.office.issue(early, as: caller)
    let old = IssueOrder(.brief(try TestOffice.brief("dong-nai/plans/2023-thi-dua-nam.yaml")))
    let needed = error { () throws(OfficeError) in _ = try archive.office.issue(old, as: caller) }
    #expect(needed?.kind == .invalid)
    #expect(needed?.findings.map(\.code) == ["issue.day-needed"])
  }

  @Test("A day later than today needs a reason, for a secret number too")
  func dayAhead() throws {
    let archive = try TestArchive(today: CalendarDate(year: 2026, month: 2, day: 10))
    defer { archive.remove() }
    var ahead = try order(on: "2026-02-11")
    for isSecret in [false, true] {
      ahead.isSecret = isSecret
      let refused = error { () throws(OfficeError) in
        _ = try archive.office.issue(ahead, as: caller)
      }
      #expect(refused?.kind == .refused)
      #expect(refused?.findings.map(\.code) == ["issue.day-ahead"])
    }
    ahead.isSecret = false
    ahead.dateReason = "Ký trước, có hiệu lực từ ngày ghi"
    #expect(try archive.office.issue(ahead, as: caller).entry.description.number == "01")
    #expect(
      try archive.store().journal(before: nil, entry: 1, action: .issued, actor: nil, limit: 1)
        .first?.details.contains("Ký trước") == true)
  }

  @Test("A draft goes through submission and approval to issue, every version kept")
  func drafts() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    let brief = try TestOffice.brief(OfficeRegisteringTests.laiChau)
    let id = try office.propose(brief, note: "bản đầu", as: caller).draft.id
    let tooEarly = error { () throws(OfficeError) in
      _ = try office.issue(IssueOrder(.draft(id)), as: caller)
    }
    #expect(tooEarly?.kind == .refused)
    _ = try office.move(draft: id, to: .submitted, as: caller)
    let noReason = error { () throws(OfficeError) in
      _ = try office.move(draft: id, to: .draft, as: caller)
    }
    #expect(noReason?.kind == .refused)
    _ = try office.move(draft: id, to: .draft, reason: "Thiếu chỉ tiêu", as: caller)
    let second = try office.propose(brief, asVersionOf: id, as: caller)
    #expect(second.draft.version == 2)
    _ = try office.move(draft: id, to: .submitted, as: caller)
    let writer = TestOffice.caller([.propose, .search])
    let notTheirs = error { () throws(OfficeError) in
      _ = try office.move(draft: id, to: .approved, as: writer)
    }
    #expect(notTheirs?.kind == .forbidden)
    _ = try office.move(draft: id, to: .approved, as: caller)
    var order = IssueOrder(.draft(id))
    order.date = OfficeRegisteringTests.day
    let issued = try office.issue(order, as: caller)
    #expect(issued.entry.description.code == "01/KH-SXD")
    #expect(try office.issue(order, as: caller).wasIssuedBefore)
    let kept = try office.draft(id, as: caller)
    #expect(kept.draft.state == .issued)
    #expect(kept.versions.map(\.note) == ["bản đầu", nil])
    #expect(try office.drafts(in: .draft, as: caller).isEmpty)
    let text = try office.write(draft: id, as: .txt, by: caller)
    #expect(String(decoding: text.bytes, as: UTF8.self).contains("KẾ HOẠCH"))
  }

  @Test("A draft kept with the file its brief was written in is issued too")
  func oldDraft() throws {
    let archive = try archive()
    defer { archive.remove() }
    let brief = try TestOffice.brief(OfficeRegisteringTests.laiChau)
    let document = try archive.office.draft(brief, as: caller).document
    let written = try Data(
      contentsOf: URL(
        fileURLWithPath: TestOffice.root + "/Provinces/" + OfficeRegisteringTests.laiChau))
    let store = try archive.store()
    let id = try store.addDraft(document, brief: Array(written), by: caller.actor).id
    for state in [DraftState.submitted, .approved] {
      _ = try archive.office.move(draft: id, to: state, as: caller)
    }
    let issued = try archive.office.issue(IssueOrder(.draft(id)), as: caller)
    #expect(issued.entry.description.code == "01/KH-SXD")
  }

  @Test("A body sets the steps its drafts take; each approval is one of them")
  func approvalSteps() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    let body = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
    #expect(try office.approvalRoute(of: body, as: caller).steps == [])
    let route = try office.setApprovalSteps(
      [" Trưởng  phòng ", "Giám đốc"], of: body, as: caller)
    #expect(route.steps == ["Trưởng phòng", "Giám đốc"] && route.body.name == "Sở Xây dựng")
    #expect(try office.approvalRoute(of: body, as: caller) == route)

    let brief = try TestOffice.brief(OfficeRegisteringTests.laiChau)
    let id = try office.propose(brief, as: caller).draft.id
    let submitted = try office.move(draft: id, to: .submitted, as: caller)
    #expect(submitted.steps == route.steps && submitted.step == 1)
    // What was submitted keeps its steps.
    _ = try office.setApprovalSteps([], of: body, as: caller)
    let first = try office.move(draft: id, to: .approved, as: caller)
    #expect(first.state == .submitted && first.step == 2)
    #expect(try office.move(draft: id, to: .approved, as: caller).state == .approved)
    _ = try office.move(draft: id, to: .draft, reason: "Sửa chỉ tiêu", as: caller)
    let again = try office.move(draft: id, to: .submitted, as: caller)
    #expect(again.steps == [] && again.step == 1)
    #expect(try office.move(draft: id, to: .approved, as: caller).state == .approved)
  }

  @Test("Steps that can't be are told all at once, and set by nobody who may not")
  func wrongSteps() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    let body = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
    let steps = [" ", "Chánh Văn phòng", "chánh văn phòng"] + (1...8).map { "Bước \($0)" }
    let refused = error { () throws(OfficeError) in
      _ = try office.setApprovalSteps(steps, of: body, as: caller)
    }
    #expect(refused?.kind == .request)
    #expect(
      refused?.findings.map(\.code) == [
        "approval.step-without-name", "approval.step-twice", "approval.too-many-steps",
      ])
    let forbidden = error { () throws(OfficeError) in
      _ = try office.setApprovalSteps(
        ["Giám đốc"], of: body, as: TestOffice.caller([.approve, .search]))
    }
    #expect(forbidden?.kind == .forbidden)
    #expect(try office.approvalRoute(of: body, as: caller).steps == [])
  }

  @Test("Numbers are reserved, filled and voided, and the register shows them all")
  func numbers() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    var name = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
    let reserved = try office.reserve(3, in: name, reason: "Kế hoạch đang trình", as: caller)
    #expect(reserved.numbers == [1, 2, 3])
    #expect(reserved.series.body.name == "Sở Xây dựng")
    #expect(
      try office.series(ofYear: 2026, province: nil, as: caller).map(\.reserved) == [[1, 2, 3]])
    #expect(try office.issue(try order(), as: caller).entry.description.number == "04")
    var second = try order(key: "second")
    second.reservedNumber = 2
    #expect(try office.issue(second, as: caller).entry.description.number == "02")
    // The only body the registry knows needn't be named.
    name = SeriesName(year: 2026)
    _ = try office.void(3, in: name, reason: "Không ban hành", as: caller)
    let borne = error { () throws(OfficeError) in
      _ = try office.void(4, in: name, reason: "thử", as: caller)
    }
    #expect(borne?.kind == .refused)
    let answer = try office.register(RegisterRequest(name), as: caller)
    guard case .lines(let register) = answer.content else {
      Issue.record("no lines")
      return
    }
    #expect(register.lines.map(\.number) == ["01", "02", "03", "04"])
    #expect(register.lines.map(\.isIssued) == [false, true, false, true])
    let gaps = try office.register(RegisterRequest(name, view: .gaps), as: caller)
    #expect(gaps.isComplete)
    let span = RegisterRequest(name, span: RegisterSpan(numbers: 2...3))
    guard case .lines(let part) = try office.register(span, as: caller).content else { return }
    #expect(part.lines.map(\.number) == ["02", "03"])
  }

  @Test("A register is written in every format, and each is written down as printed or taken out")
  func formats() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    _ = try office.issue(try order(), as: caller)
    let request = RegisterRequest(SeriesName(year: 2026))
    let answer = try office.register(request, as: caller)
    let heads: [RegisterFormat: String] = [
      .xlsx: "PK", .docx: "PK", .pdf: "%PDF", .csv: "\u{FEFF}",
    ]
    for (format, head) in heads {
      let file = try office.write(answer, as: format, printed: .vietnamese, as: caller)
      #expect(file.value.starts(with: Array(head.utf8)), "\(format)")
      #expect(file.findings == [])
    }
    let acts = try office.journal(JournalQuestion(), as: caller).map(\.line.action)
    #expect(acts.filter { $0 == .printed }.count == 2)
    #expect(acts.filter { $0 == .exported }.count == 2)
    let gaps = try office.register(
      RegisterRequest(SeriesName(year: 2026), view: .gaps), as: caller)
    let refused = error { () throws(OfficeError) in
      _ = try office.write(gaps, as: .pdf, printed: .vietnamese, as: caller)
    }
    #expect(refused?.kind == .request)
  }

  @Test("Each kind is numbered apart when the office says so, before the year's first number")
  func policy() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    let name = SeriesName(body: "so-xay-dung", province: "lai-chau", year: 2026)
    _ = try office.setPolicy(.perKind, of: name, as: caller)
    _ = try office.issue(try order(), as: caller)
    let standings = try office.series(ofYear: nil, province: "Lai Châu", as: caller)
    #expect(standings.map(\.kind) == ["Kế hoạch"])
    #expect(try office.series(ofYear: nil, province: "Huế", as: caller).isEmpty)
    let late = error { () throws(OfficeError) in
      _ = try office.setPolicy(.common, of: name, as: caller)
    }
    #expect(late?.findings.map(\.code) == ["registry.policy-too-late"])
  }

  @Test("Bodies that may be meant are named when one isn't enough")
  func bodies() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    let none = error { () throws(OfficeError) in
      _ = try office.register(RegisterRequest(SeriesName(year: 2026)), as: caller)
    }
    #expect(none?.findings.map(\.code) == ["usage.body-needed-first"])
    _ = try office.issue(try order(), as: caller)
    _ = try office.issue(
      try order("thanh-hoa/plans/2026-tang-truong-hai-con-so.yaml", on: "2026-06-20"), as: caller)
    let several = error { () throws(OfficeError) in
      _ = try office.register(
        RegisterRequest(SeriesName(body: "so-xay-dung", year: 2026)), as: caller)
    }
    #expect(several?.kind == .request)
    let named = several?.findings.first?.arguments["bodies"] ?? ""
    #expect(named.contains("thanh-hoa") && named.contains("lai-chau"))
  }

  @Test("The documents of a file are listed with their pages")
  func fileContents() throws {
    let archive = try archive()
    defer { archive.remove() }
    var order = try order()
    order.fileNotation = "01.TĐKT"
    let id = try archive.office.issue(order, as: caller).entry.id
    let request = RegisterRequest(
      SeriesName(year: 2026), view: .file(code: "01.TĐKT", title: "Thi đua"))
    let answer = try archive.office.register(request, as: caller)
    guard case .file(let contents, let entries) = answer.content else { return }
    #expect(entries == [id])
    #expect(contents.entries.first?.sheets.hasPrefix("1 - ") == true)
  }

  @Test("Documents replace and recall others; what was recalled is frozen")
  func relations() throws {
    let archive = try archive()
    defer { archive.remove() }
    let office = archive.office
    _ = try office.issue(try order(), as: caller)
    _ = try office.issue(try order(on: "2026-03-02", key: "b"), as: caller)
    let done = try office.relate(
      .replaces, EntryName("01/KH-SXD"), by: EntryName("02/KH-SXD"),
      reason: "Điều chỉnh chỉ tiêu", as: caller)
    #expect(done.entry.state == .replaced)
    #expect(done.by?.description.code == "02/KH-SXD")
    let byPlan = error { () throws(OfficeError) in
      _ = try office.relate(
        .corrects, EntryName("02/KH-SXD"), by: EntryName("01/KH-SXD"), reason: "Sai",
        as: caller)
    }
    #expect(byPlan?.findings.map(\.code).contains("registry.corrected-by-letter-only") == true)
    _ = try office.relate(.recalls, EntryName("2"), by: nil, reason: "Ban hành nhầm", as: caller)
    let frozen = error { () throws(OfficeError) in
      _ = try office.relate(.recalls, EntryName("2"), by: nil, reason: "lần nữa", as: caller)
    }
    #expect(frozen?.findings.map(\.code) == ["registry.recalled-is-frozen"])
    var recalled = JournalQuestion()
    recalled.action = .recalled
    recalled.actor = "lo thi may"
    #expect(try office.journal(recalled, as: caller).map(\.line.entry) == [2])
  }

  private func error(_ work: () throws(OfficeError) -> Void) -> OfficeError? {
    TestOffice.error(of: work)
  }
}
