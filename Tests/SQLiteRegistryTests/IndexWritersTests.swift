import Foundation
import Registry
import RegistryIndex
import SampleRegistries
import Search
import Testing

@testable import SQLiteRegistry

@Suite("Several programs at one index", .serialized)
struct IndexWritersTests {
  private let test = TestRegistry()

  /// Adds entries and gives them index files.
  private func fill(_ count: Int) throws -> (registry: any RegistryStore, search: RegistrySearch) {
    let registry = try test.open()
    let entries = try (1...count).map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor, options: AddOptions())
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try search.indexNewEntries(leaving: 0)
    return (registry, search)
  }

  /// Every search found all that was there before it began, and had nothing to tell.
  private func check(_ searches: Worker) {
    let lines = searches.lines()
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.first == "found" && line.count == 3, "\(line)")
      #expect(Int(line[2]) ?? -1 >= Int(line[1]) ?? 0, "\(line)")
    }
  }

  private func checkIndex(_ search: RegistrySearch, _ registry: any RegistryStore) throws {
    #expect(try search.findings() == [])
    let last = try registry.lastEntryID()
    #expect(try search.segments().flatMap { Array($0.entries) } == Array(1...last))
    let fresh = RegistrySearch(registry, folder: test.file.indexFolder)
    let result = try fresh.search(SearchRequest(Query(.everything)))
    #expect(result.total == Int(last) && result.notices.isEmpty)
  }

  @Test("two that make it anew take turns, and lose nothing", arguments: [2, 3])
  func reindexing(_ count: Int) throws {
    let (registry, search) = try fill(150)
    let searches = try Worker("search", test.path, count: 40)
    let workers = try (0..<count).map { _ in try Worker("reindex", test.path, count: 12) }
    for worker in workers { #expect(worker.lines().filter { $0.first == "indexed" }.count == 12) }
    check(searches)
    try checkIndex(search, registry)
  }

  @Test("one that makes it anew and one that takes entries in lose nothing")
  func takingIn() throws {
    let (registry, search) = try fill(150)
    let searches = try Worker("search", test.path, count: 40)
    let anew = try Worker("reindex", test.path, count: 12)
    let takingIn = try (0..<2).map { _ in try Worker("take-in", test.path, count: 12) }
    for worker in takingIn { #expect(worker.lines().filter { $0.first == "added" }.count == 120) }
    #expect(anew.lines().filter { $0.first == "indexed" }.count == 12)
    check(searches)
    try search.indexNewEntries(leaving: 0)
    try checkIndex(search, registry)
  }

  @Test("one that is killed while it makes it anew leaves the old one to serve")
  func killed() throws {
    let (registry, search) = try fill(150)
    for _ in 0..<(Worker.isThorough ? 150 : 15) {
      let worker = try Worker("reindex", test.path, count: 1000)
      worker.waitForBeginning()
      usleep(UInt32.random(in: 0..<120_000))
      worker.kill()
      _ = worker.lines()
      try checkIndex(search, registry)
    }
    try search.reindex()
    let names = try FileManager.default.contentsOfDirectory(atPath: test.file.indexFolder)
    #expect(Set(names) == Set(["catalogue", "lock"] + (try search.segments().map(\.file))))
  }
}
