import Comparing
import Foundation
import Registry
import SampleRegistries
import Testing
import VietnameseText

@testable import RegistryIndex

@Suite("What the registry knows of its documents")
struct KnowledgeTests {
  @Test("finds who cites a document by any spelling of its number")
  func citing() throws {
    let registry = TestRegistry()
    let store = try registry.open()
    let outcomes = try store.add(
      (1...3).map { try TestRegistry.prepared(TestRegistry.entry($0)) }, by: registry.actor,
      options: AddOptions())
    #expect(outcomes.count == 3)
    let citing = try store.entries(citing: [EntryCitation.key(ofNumber: "0184 / kh-ubnd")])
    #expect(citing.map(\.entry.id) == [1, 2, 3])
    #expect(citing.allSatisfy { $0.citation.issuer == "UBND tỉnh" })
    #expect(try store.citations(of: [2])[2]?.map(\.number) == ["184/KH-UBND"])
    let cascades = try CitationNeighbourhood(store).followers(of: "184/KH-UBND")
    #expect(cascades.map(\.count) == [4])
  }

  @Test("keeps the digests of texts up to date, without a folder to write to also")
  func digests() throws {
    let registry = TestRegistry()
    let store = try registry.open()
    _ = try store.add(
      [try TestRegistry.prepared(TestRegistry.entry(1))], by: registry.actor,
      options: AddOptions())
    var entries = SimilarEntries(store, folder: registry.file.indexFolder)
    try entries.refresh()
    let text = String(decoding: try store.text(of: 1), as: UTF8.self)
    #expect(entries.matches(of: text, least: 0.9, limit: 5).map(\.id) == [1])
    _ = try store.add(
      [try TestRegistry.prepared(TestRegistry.entry(2))], by: registry.actor,
      options: AddOptions())
    for folder in [registry.file.indexFolder, "/nowhere/at/all"] {
      var later = SimilarEntries(store, folder: folder)
      var steps: [Int] = []
      try later.refresh { done, _ in steps.append(done) }
      #expect(steps == [2])
      #expect(Set(later.matches(of: text, least: 0.5, limit: 5).map(\.id)) == [1, 2])
      #expect(later.matches(of: text, least: 0.5, limit: 5, leavingOut: 1).map(\.id) == [2])
      #expect(later.groups(least: 0.5) == [[1, 2]])
      #expect(later.matches(of: "", least: 0.5, limit: 5).isEmpty)
    }
  }

  @Test("adds the digests of new entries to the file, and makes it anew when it was cut off")
  func appending() throws {
    let registry = TestRegistry()
    let store = try registry.open()
    let path = registry.file.indexFolder + "/signatures"
    func size() throws -> Int { try Data(contentsOf: URL(fileURLWithPath: path)).count }
    var sizes: [Int] = []
    for number in 1...3 {
      _ = try store.add(
        [try TestRegistry.prepared(TestRegistry.entry(number))], by: registry.actor)
      var entries = SimilarEntries(store, folder: registry.file.indexFolder)
      try entries.refresh()
      sizes.append(try size())
    }
    #expect(sizes[2] - sizes[1] == sizes[1] - sizes[0])
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.dropLast(5).write(to: URL(fileURLWithPath: path))
    var entries = SimilarEntries(store, folder: registry.file.indexFolder)
    #expect(entries.notices.map(\.code) == ["registry.signatures-damaged"])
    try entries.refresh()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
    #expect(entries.groups(least: 0.5) == [[1, 2, 3]])
  }

  @Test("doesn't take the digests of entries that came after a copy for those of others")
  func restored() throws {
    let test = TestRegistry()
    func add(_ numbers: ClosedRange<Int>, to store: any RegistryStore) throws {
      _ = try store.add(
        numbers.map { try TestRegistry.prepared(TestRegistry.entry($0)) }, by: test.actor,
        options: AddOptions())
    }
    let store = try test.open()
    try add(1...2, to: store)
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    try add(3...4, to: store)
    var before = SimilarEntries(store, folder: test.file.indexFolder)
    try before.refresh()
    _ = try test.file.restore(from: copy, replacing: true, by: test.actor)
    let again = try test.open(.writing)
    try add(33...35, to: again)
    let text = String(decoding: try again.text(of: 3), as: UTF8.self)
    var after = SimilarEntries(again, folder: test.file.indexFolder)
    try after.refresh()
    #expect(after.matches(of: text, least: 0.99, limit: 1).map(\.id) == [3])
    #expect(after.matches(of: text, least: 0.99, limit: 1).first?.likeness == 1)
  }
}
