import Diagnostics
import Exchange
import Foundation
import Office
import Registry
import SampleDocuments
import SampleWords
import Search
import Testing
import VietnameseText

@Suite("Finding in the office")
struct OfficeFindingTests {
  private let caller = TestOffice.caller()

  private func ids(_ archive: TestArchive, _ question: SearchQuestion) throws -> [Int64] {
    try archive.office.search(question, as: caller).page.entries.map(\.summary.id)
  }

  @Test("Words, numbers and sets find what they should; of several values any will do")
  func questions() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    #expect(try ids(archive, SearchQuestion(text: "chuyen doi so lai chau")) == [1])
    #expect(try ids(archive, SearchQuestion(text: "184/KH-UBND")) == [2, 1])
    var question = SearchQuestion(text: "thi đua")
    question.years = [2026...2026, 2023...2023]
    #expect(Set(try ids(archive, question)) == [1, 3])
    question.provinces = ["Bình Phước", "lai chau"]
    #expect(Set(try ids(archive, question)) == [1, 3])
    question.provinces = ["dong-nai"]
    #expect(try ids(archive, question) == [3])
    question = SearchQuestion()
    question.signers = ["Lê Thị Bình"]
    #expect(try ids(archive, question) == [2])
    question = SearchQuestion()
    question.citing = ["184/KH-UBND"]
    #expect(try ids(archive, question) == [1])
    question = SearchQuestion(text: "thi đua")
    question.states = ["recalled"]
    #expect(try ids(archive, question) == [])
  }

  @Test("What can't hold is told, and so is a state nobody knows")
  func contradiction() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    var question = SearchQuestion(text: "thi đua nam:2026")
    question.years = [2023...2023]
    let answer = try archive.office.search(question, as: caller)
    #expect(answer.page.total == 0)
    #expect(answer.findings.map(\.code) == ["search.two-years"])
    let unknown = try archive.office.search(
      SearchQuestion(text: "thi đua trangthai:lạ"), as: caller)
    #expect(unknown.findings.map(\.code) == ["search.unknown-state"])
  }

  @Test("Pages hold every hit once, in the order of the whole, and marks lead to the next")
  func paging() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    for sort in SearchRequest.Sort.allCases {
      let question = SearchQuestion(text: "thi đua")
      let whole = try archive.office.search(question, sort: sort, as: caller)
      #expect(whole.next == nil)
      var found: [Int64] = []
      var after: SearchHit?
      repeat {
        let page = try archive.office.search(
          question, sort: sort, limit: 1, after: after, as: caller)
        #expect(page.page.total == 3)
        found += page.page.entries.map(\.summary.id)
        after = page.next.flatMap { SearchHit(mark: $0.mark) }
      } while after != nil && found.count < 9
      #expect(found == whole.page.entries.map(\.summary.id))
    }
    #expect(SearchHit(mark: "9.1.x") == nil)
  }

  @Test("Questions are kept under names, used and forgotten")
  func saved() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    let office = archive.office
    var question = SearchQuestion(text: "nông thôn OR chuyển đổi")
    question.years = [2026...2026]
    try office.saveSearch(question, as: "năm nay", by: caller)
    let kept = try office.savedSearch("năm nay", as: caller)
    #expect(kept.text == "(nông thôn OR chuyển đổi) nam:2026")
    #expect(try ids(archive, kept) == [1])
    #expect(
      error { () throws(OfficeError) in _ = try office.savedSearch("năm nảy", as: caller) }?.kind
        == .request)
    #expect(
      error { () throws(OfficeError) in try office.saveSearch(kept, as: " ", by: caller) }?.kind
        == .request)
    try office.forgetSearch("năm nay", as: caller)
    #expect(
      error { () throws(OfficeError) in try office.forgetSearch("năm nay", as: caller) }?.kind
        == .notFound)
  }

  @Test(
    "An entry is shown by id, number, or identifier, with who cites it; the look is written down")
  func shown() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    let shown = try archive.office.show(EntryName("184/KH-UBND"), as: caller)
    #expect(shown.findings == [])
    #expect(shown.value.citedBy.map(\.id) == [1])
    let identifier = shown.value.entry.identifier.uppercased()
    #expect(try archive.office.show(EntryName(identifier), as: caller).value.entry.id == 2)
    #expect(try archive.office.text(of: EntryName("1"), as: caller).value.contains("đổi số"))
    var question = JournalQuestion()
    question.entry = EntryName("2")
    question.action = .viewed
    let lines = try archive.office.journal(question, as: caller)
    #expect(lines.map(\.line.actor.name) == ["Lò Thị Mây", "Lò Thị Mây"])
    #expect(lines.first?.code == "184/KH-UBND")
    #expect(lines.first?.details == ["what": "entry"])
    for name in ["99/KH-XYZ", "77"] {
      #expect(
        error { () throws(OfficeError) in _ = try archive.office.show(EntryName(name), as: caller)
        }?.kind == .notFound)
    }
  }

  @Test("A number that several bear is told with its bearers, and narrowed by year or province")
  func ambiguous() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    let other = SamplePlans.archive[2].text.replacing("12/KH-SXD", with: "05/KH-SXD")
    _ = try archive.office.importFiles(
      [TestArchive.item(("d.txt", other))], ImportOptions(), as: caller)
    let refused = error { () throws(OfficeError) in
      _ = try archive.office.show(EntryName("05/KH-SXD"), as: caller)
    }
    #expect(refused?.kind == .ambiguous)
    #expect(
      refused?.findings.first?.arguments["entries"]
        == "1 (Sở Xây dựng, lai-chau, 2026); 4 (Sở Xây dựng, binh-phuoc, 2023)")
    let narrowed = EntryName("5/kh-sxd", year: 2023)
    #expect(try archive.office.show(narrowed, as: caller).value.entry.id == 4)
  }

  @Test("Files come out byte for byte, by name, role, or all of them")
  func files() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    for name in ["original", "a-so-xay-dung.txt", "all"] {
      let taken = try archive.office.takeOut(name, of: EntryName("1"), as: caller)
      #expect(taken.value.map(\.bytes) == [Array(SamplePlans.archive[0].text.utf8)])
    }
    let missing = error { () throws(OfficeError) in
      _ = try archive.office.takeOut("pdf", of: EntryName("1"), as: caller)
    }
    #expect(missing?.kind == .notFound)
  }

  @Test(
    "A look that can't be written down is told, and what was asked for is shown all the same")
  func readOnly() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    #expect(try archive.readingOffice().show(EntryName("1"), as: caller).findings.isEmpty)
    // Something else lies where looks are written.
    let looks = archive.folder.appendingPathComponent("registry.sqlite.looks")
    try FileManager.default.removeItem(at: looks)
    try FileManager.default.createDirectory(at: looks, withIntermediateDirectories: true)
    let shown = try archive.readingOffice().show(EntryName("1"), as: caller)
    #expect(shown.value.entry.id == 1)
    #expect(shown.findings.map(\.code) == ["show.not-logged"])
    #expect(shown.findings.map(\.severity) == [.warning])
  }

  /// A folder in memory.
  private final class MemoryFolder: ExportFolder {
    var files: [String: [UInt8]] = [:]
    var isCommitted = false

    func write(_ bytes: [UInt8], _ name: String) { files[name] = bytes }
    func commit() { isCommitted = true }
    func discard() { files = [:] }
  }

  @Test("What a question finds is handed over as a folder, wherever that is; a stop leaves none")
  func export() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    let folder = MemoryFolder()
    var question = SearchQuestion()
    question.provinces = ["Lai Châu"]
    let answer = try archive.office.export(question, into: { folder }, as: caller)
    #expect(answer.summary.entries == 2)
    #expect(folder.isCommitted)
    #expect(
      folder.files.contains { $0.key.hasSuffix("a-so-xay-dung.txt") && $0.value.count > 100 })
    let nothing = error { () throws(OfficeError) in
      _ = try archive.office.export(
        SearchQuestion(text: "zzzzz"),
        into: {
          Issue.record("a folder was opened")
          return folder
        }, as: caller)
    }
    #expect(nothing?.kind == .notFound)
    let impatient = TestOffice.caller()
    let stopped = MemoryFolder()
    let cancelled = error { () throws(OfficeError) in
      _ = try archive.office.export(SearchQuestion(), into: { stopped }, as: impatient) {
        done, _ in if done == 1 { impatient.cancellation.cancel() }
      }
    }
    #expect(cancelled?.kind == .cancelled)
    #expect(stopped.files.isEmpty && !stopped.isCommitted)
  }

  @Test("The index is made anew; the registry is held to its digests")
  func maintenance() throws {
    let archive = try TestArchive.filled()
    defer { archive.remove() }
    #expect(try archive.office.reindex(as: caller).entries == 3)
    let report = try archive.office.verify(as: caller)
    #expect(report.isSound)
    #expect(JournalHead(typed: report.head.typed) == report.head)
    #expect(JournalHead(typed: "x") == nil)
    let later = JournalHead(sequence: report.head.sequence + 1, digest: report.head.digest)
    #expect(try !archive.office.verify(expecting: [later], as: caller).isSound)
  }

  @Test("An office without a registry says so")
  func noRegistry() throws {
    let none = try TestOffice.drafting()
    #expect(
      error { () throws(OfficeError) in _ = try none.search(SearchQuestion(), as: caller) }?.kind
        == .unavailable)
  }

  private func error(_ work: () throws(OfficeError) -> Void) -> OfficeError? {
    TestOffice.error(of: work)
  }
}
