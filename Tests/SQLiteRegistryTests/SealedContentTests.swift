import Cryptography
import Exchange
import Identifiers
import Registry
import RegistryIndex
import SQLite
import SampleRegistries
import Search
import Testing

@testable import SQLiteRegistry

/// What older versions took in although it bears a mark of secrecy.
@Suite("Content of older registries that bears a mark of secrecy")
struct SealedContentTests {
  private let test = TestRegistry()

  /// The ways a store hands something out, each as text.
  private static let doors: [(name: String, open: @Sendable (any RegistryStore) throws -> Any)] = [
    ("entry", { try $0.entry(1) }),
    ("entries", { try $0.entries([1, 2]) }),
    ("lines of entries", { try $0.summaries(of: [1, 2]) }),
    ("lists", { try $0.summaries(where: EntryFilter()) }),
    ("text", { String(decoding: try $0.text(of: 1), as: UTF8.self) }),
    ("texts", { try $0.texts(of: [1]).map { String(decoding: $0.text, as: UTF8.self) } }),
    (
      "texts after",
      { try $0.texts(after: 0, limit: 1).map { String(decoding: $0.text, as: UTF8.self) } }
    ),
    ("document", { try $0.document(of: 1) as Any }),
    ("index feed", { try $0.entries(after: 0, limit: 1) }),
    ("citing", { try $0.entries(citing: ["250/kh-ubnd"]) }),
    ("citations", { try $0.citations(of: [1]) }),
    ("drafts", { try $0.drafts(in: nil) }),
    ("versions of drafts", { try $0.draftVersions(1) }),
  ]

  /// Opens the registry that version 1 left, as it is or brought to a version first.
  private func open(version: Int, _ access: RegistryFile.Access) throws -> any RegistryStore {
    try test.fillAsVersion1()
    if version > 1 {
      let connection = try Connection(path: test.path, access: .readWrite)
      try connection.transaction { try Schema.migrate(connection, from: 1, to: version) }
    }
    return try test.open(access)
  }

  @Test(
    "is shown by no door, whatever version the file is of and whatever it is opened for",
    arguments: [1, 2], [RegistryFile.Access.reading, .writing])
  func doors(version: Int, access: RegistryFile.Access) throws {
    let store = try open(version: version, access)
    for door in SealedContentTests.doors {
      let shown = String(describing: try door.open(store))
      #expect(!shown.contains(TestRegistry.sealedWord), "\(door.name): \(shown)")
    }
    let line = try #require(try store.summaries(of: [1]).first)
    #expect(line.isSealed && !line.description.isSecret && line.description.code == "05/KH-SXD")
    #expect(try store.entry(1).isSealed && store.entry(1).files == [])
    #expect(try store.summaries(of: [2]).map(\.isSealed) == [false])
    #expect(try store.documentedEntries(from: [.imported]) == [2])
    #expect(try store.entries(citing: ["250/kh-ubnd"]).map(\.entry.id) == [2])
    #expect(try store.sealedEntries(after: 0) == [1] && store.sealedEntries(after: 1) == [])
    #expect(try store.drafts(in: nil).map(\.title) == [""])
    #expect(try store.draftVersions(1).map(\.isSealed) == [true])
    #expect(throws: RegistryError.self) { try store.draftContent(1) }
    var citing = EntryFilter()
    citing.citing = "250/kh-ubnd"
    #expect(try store.summaries(where: citing).map(\.id) == [2])
    let file = try Connection(path: test.path, access: .readOnly).first(
      "SELECT digest FROM files JOIN entry_files f ON f.file = files.id WHERE f.entry = 1"
    ) { ContentDigest(sha256: $0.bytes(0)) }
    #expect(throws: RegistryError.self) { try store.file(#require(file)) }
  }

  @Test("is found by no search, and no word of it is offered")
  func search() throws {
    let store = try open(version: 1, .writing)
    let search = RegistrySearch(store, folder: test.file.indexFolder)
    func page(_ text: String) throws -> SearchPage {
      let query = QueryParser(vocabulary: SearchVocabulary()).parse(text).query
      #expect(
        try search.spellingSuggestions(for: query).allSatisfy { !$0.suggested.contains("Kimq") })
      return try search.page(SearchRequest(query))
    }
    #expect(try page(TestRegistry.sealedWord).total == 0)
    #expect(try page("kimque").total == 0)
    #expect(try page("thi đua").entries.map(\.summary.id) == [2])
    #expect(try page("").entries.map(\.summary.id) == [2])
  }

  @Test("is told by holding the registry to its digests, and is no damage: copies can be made")
  func verified() throws {
    let store = try open(version: 1, .writing)
    let report = try store.verify()
    #expect(
      report.findings.map(\.code) == [
        "registry.verify-not-provable", "registry.verify-secret", "registry.verify-secret-draft",
      ])
    #expect(report.isSound && report.secretCount == 2)
    let copy = test.folder.path("copy.sqlite")
    #expect(try test.file.backup(to: copy, by: test.actor).secretCount == 2)
    let restored = RegistryFile(test.folder.path("restored.sqlite"))
    #expect(try restored.restore(from: copy, by: test.actor).report.isSound)
    #expect(try restored.open().summaries(of: [1]).map(\.isSealed) == [true])
  }

  @Test("is left out when the registry is handed over")
  func exported() throws {
    let store = try open(version: 1, .writing)
    let summary = try RegistryExporter(store).export(
      [1, 2], into: StagedFolder(test.folder.path("export")))
    #expect(summary.leftOut == 1 && summary.entries == 1)
  }

  @Test("that isn't listed as sealed is damage")
  func unlisted() throws {
    _ = try open(version: 1, .writing)
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute("DROP TRIGGER marked_entries_delete; DELETE FROM marked_entries")
    let report = try test.open(.writing).verify()
    #expect(!report.isSound)
    #expect(report.findings.map(\.code).contains("registry.verify-reference"))
  }
}
