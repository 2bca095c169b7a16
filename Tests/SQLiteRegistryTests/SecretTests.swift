import Citations
import Cryptography
import Document
import Exchange
import Registry
import RegistryIndex
import SQLite
import SampleRegistries
import Search
import Testing
import VietnameseText

@testable import SQLiteRegistry

@Suite("State secrets in a registry")
struct SecretTests {
  private let test = TestRegistry()

  @Test("A secret number is a line with day and holder, whatever is made for it")
  func line() throws {
    let registry = try test.open()
    let entry = try registry.issue(test.request("2026-01-05", secret: true)) { number in
      var made = test.making(number)
      made.description.archiveUnits = "Phòng Tổ chức"
      made.citations = [EntryCitation(Citation(number: "184/KH-UBND"), role: .body)]
      return made
    }
    #expect(entry.description.code == "01/KH-SXD" && entry.description.isSecret)
    #expect(entry.description.date?.iso == "2026-01-05")
    #expect(entry.description.archiveUnits == "Phòng Tổ chức")
    #expect(entry.description.title == "" && entry.description.signer == nil)
    #expect(entry.files == [] && entry.citations == [] && entry.isSealed)
    #expect(try registry.text(of: entry.id) == [])
    #expect(try registry.document(of: entry.id) == nil)
    let connection = try Connection(path: test.path, access: .readOnly)
    #expect(
      try connection.first("SELECT title || coalesce(signer, '') FROM entries") { $0.text(0) }
        == "")
    #expect(try registry.verify().findings == [])
  }

  @Test("Content that bears a mark is written in no way")
  func refused() throws {
    let registry = try test.open()
    var marked = TestRegistry.document(1)
    marked.opening.append(Paragraph(RichText("TỐI MẬT")))
    func codes(_ work: () throws -> Void) -> [String] {
      do {
        try work()
        return []
      } catch {
        return (error as? RegistryError)?.diagnostics.map(\.code) ?? ["\(error)"]
      }
    }
    let entry = NewEntry(
      EntryDescription(marked, origin: .imported, body: TestRegistry.body), document: marked)
    #expect(
      codes { _ = try registry.add([TestRegistry.prepared(entry)], by: test.actor) }
        == ["secrets.marked"])
    #expect(codes { _ = try registry.addDraft(marked, by: test.actor) } == ["secrets.marked"])
    #expect(
      codes {
        _ = try registry.issue(test.request("2026-01-05")) { number in
          var made = test.making(number)
          made.text = Array("KẾ HOẠCH\n(MẬT)\n".utf8)
          return made
        }
      } == ["secrets.marked"])
    var secret = TestRegistry.entry(3)
    secret.description.isSecret = true
    #expect(
      codes { _ = try registry.add([TestRegistry.prepared(secret)], by: test.actor) }
        == ["secrets.content"])
    #expect(try registry.entryCount() == 0 && registry.drafts(in: nil).isEmpty)
  }

  @Test("What an older registry holds of them is reported and shown to nobody")
  func sealed() throws {
    do {
      let registry = try test.open()
      let file = NewFile(
        name: "mat.docx", mediaType: "application/msword", role: .original, bytes: [1, 2, 3])
      let entries = [TestRegistry.entry(1, files: [file]), TestRegistry.entry(2)]
      _ = try registry.add(entries.map(TestRegistry.prepared), by: test.actor)
      try RegistrySearch(registry, folder: test.file.indexFolder).reindex()
    }
    let connection = try Connection(path: test.path, access: .readWrite)
    let triggers = try connection.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    {
      ($0.text(0), $0.text(1))
    }
    for (name, _) in triggers { try connection.execute("DROP TRIGGER \(name)") }
    try connection.execute("UPDATE entries SET is_secret = 1 WHERE id = 1")
    for (_, sql) in triggers { try connection.execute(sql) }

    let registry = try test.open(.writing)
    #expect(try registry.verify().findings.map(\.code).contains("registry.verify-secret"))
    let entry = try registry.entry(1)
    #expect(entry.isSealed && entry.files == [] && entry.targets == [])
    #expect(entry.description.title == "" && entry.description.recipients == [])
    #expect(try registry.summaries(of: [1]).map(\.description.title) == [""])
    #expect(try registry.summaries(where: EntryFilter()).first?.description.title == "")
    #expect(try registry.text(of: 1) == [] && registry.texts(of: [1]).map(\.text) == [[]])
    #expect(try registry.texts(after: 0, limit: 9).map(\.text.isEmpty) == [true, false])
    #expect(try registry.documentBytes(of: 1) == nil)
    #expect(try registry.documentedEntries(from: [.imported]) == [2])
    #expect(try registry.entries(citing: ["184/kh-ubnd"]).map(\.entry.id) == [2])
    #expect(throws: RegistryError.self) {
      try registry.file(ContentDigest(of: [1, 2, 3]))
    }
    // The index file was made before: its words of the secret plan are found by nobody.
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    let query = QueryParser(vocabulary: SearchVocabulary()).parse("kế hoạch").query
    #expect(try search.search(SearchRequest(query)).hits.map(\.id) == [2])
    try search.reindex()
    #expect(try search.search(SearchRequest(query)).hits.map(\.id) == [2])
    let folder = test.folder.path("export")
    let summary = try RegistryExporter(registry).export([1, 2], into: StagedFolder(folder))
    #expect(summary.leftOut == 1 && summary.entries == 1)
  }
}
