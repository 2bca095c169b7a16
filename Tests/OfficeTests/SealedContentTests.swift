import Diagnostics
import Exchange
import Foundation
import Office
import Registry
import RegistryIndex
import SampleRegistries
import SampleWords
import Testing

/// What a registry of an older version holds although it bears a mark of secrecy, asked for in every
/// way the office knows.
@Suite("Content that bears a mark of secrecy, in the office")
struct OfficeSealedContentTests {
  private let test = TestRegistry()
  private let office: Office

  init() throws {
    try test.fillAsVersion1()
    let store = try test.open(.writing)
    office = Office(
      library: try TestOffice.library.get(), registry: store,
      search: RegistrySearch(store, folder: test.file.indexFolder))
  }

  private typealias Door = @Sendable (Office, Caller) throws -> Any

  private static let series = SeriesName(body: "Sở Xây dựng", province: "lai-chau", year: 2026)

  /// What is shown of it: its line, without content.
  private static let doors: [(name: String, open: Door)] = [
    ("show", { try $0.show(EntryName("1"), as: $1) }),
    ("search", { try $0.search(.init(text: TestRegistry.sealedWord), as: $1) }),
    ("list", { try $0.search(.init(), facets: [.body, .kind], as: $1) }),
    ("did you mean", { try $0.search(.init(text: "kimque"), as: $1).suggestions }),
    ("register", { try $0.register(RegisterRequest(series), as: $1) }),
    ("statistics", { try $0.register(RegisterRequest(series, view: .statistics), as: $1) }),
    ("gaps", { try $0.register(RegisterRequest(series, view: .gaps), as: $1) }),
    (
      "register as a table",
      { office, caller in
        let answer = try office.register(RegisterRequest(series), as: caller)
        let file = try office.write(answer, as: .csv, printed: .vietnamese, as: caller)
        return String(decoding: file.value, as: UTF8.self)
      }
    ),
    ("series", { try $0.series(ofYear: nil, province: nil, as: $1) }),
    ("cites", { try $0.citations(of: EntryName("1"), as: $1) }),
    ("cited by", { try $0.followers(of: EntryName("250/KH-UBND"), as: $1) }),
    (
      "coverage",
      { try $0.cover(CoverageQuestion(number: "250/KH-UBND", province: "lai-chau"), as: $1) }
    ),
    ("similar groups", { try $0.similarGroups(least: 0.1, limit: 9, as: $1) }),
    ("similar", { try $0.similar(to: .entry(EntryName("2")), least: 0, limit: 9, as: $1) }),
    ("journal", { try $0.journal(JournalQuestion(), as: $1) }),
    ("drafts", { try $0.drafts(as: $1) }),
    ("draft", { try $0.draft(1, as: $1) }),
  ]

  @Test("its line is shown, and nothing of what it says")
  func lines() throws {
    for door in OfficeSealedContentTests.doors {
      let shown = String(describing: try door.open(office, TestOffice.caller()))
      if door.name == "search" {
        // The question itself holds the word.
        #expect(!shown.contains("Lò \(TestRegistry.sealedWord)"), "\(door.name): \(shown)")
        continue
      }
      #expect(!shown.contains(TestRegistry.sealedWord), "\(door.name): \(shown)")
    }
    let caller = TestOffice.caller()
    #expect(try office.search(.init(text: TestRegistry.sealedWord), as: caller).page.total == 0)
    let register = try office.register(
      RegisterRequest(OfficeSealedContentTests.series), as: caller)
    guard case .lines(let book) = register.content else { return }
    #expect(book.lines.map(\.number) == ["05", "06"])
  }

  /// What hands content out is refused.
  private static let refused: [(name: String, open: Door)] = [
    ("text", { try $0.text(of: EntryName("1"), as: $1) }),
    ("files", { try $0.takeOut("all", of: EntryName("1"), as: $1) }),
    (
      "compare",
      { try $0.compare(.entry(EntryName("1")), .entry(EntryName("2")), as: $1) }
    ),
    ("similar", { try $0.similar(to: .entry(EntryName("1")), least: 0, limit: 9, as: $1) }),
    ("draft", { try $0.write(draft: 1, as: .txt, by: $1) }),
  ]

  @Test("its content is refused, with the law")
  func content() throws {
    for door in OfficeSealedContentTests.refused {
      do {
        _ = try door.open(office, TestOffice.caller())
        Issue.record("\(door.name) is open")
      } catch {
        let findings = (error as? OfficeError)?.findings ?? []
        #expect(findings.map(\.code) == ["secrets.content"], "\(door.name): \(error)")
      }
    }
  }

  @Test("the folder handed over leaves it out and says so")
  func export() throws {
    let folder = test.folder.path("xuat")
    let answer = try office.export(
      .init(), into: { try StagedFolder(folder) }, as: TestOffice.caller())
    #expect(answer.findings.map(\.code) == ["secrets.left-out"])
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for file in files {
      let data = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
      #expect(
        !(file + String(decoding: data, as: UTF8.self)).contains(TestRegistry.sealedWord), "\(file)"
      )
    }
  }
}
