import Foundation
import Identifiers
import Registry
import SampleRegistries
import Search
import Testing

@testable import RegistryIndex

/// What a program that lives long does: many threads read, search and compare while one writes. Run
/// under the thread sanitizer too, by `Tests/ThreadSanitizer/run`.
@Suite struct ConcurrentRegistryTests {
  private let test = TestRegistry()

  /// Entries the writer adds, five at a time.
  private let count = 60

  private func add(_ numbers: Range<Int>, to registry: any RegistryStore) throws {
    let entries = try numbers.map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor, options: AddOptions())
  }

  /// Lets a writer fill a registry while readers ask it something again and again.
  private func fill(
    _ registry: any RegistryStore, while ask: @escaping @Sendable () throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for first in stride(from: 1, to: count, by: 5) {
          try add(first..<first + 5, to: registry)
        }
      }
      for _ in 0..<4 {
        group.addTask { for _ in 0..<20 { try ask() } }
      }
      try await group.waitForAll()
    }
  }

  @Test func `readers see whole entries while one writes`() async throws {
    let registry = try test.open()
    try await fill(registry) {
      let entries = try registry.entryCount()
      #expect(entries % 5 == 0)
      if entries > 0 { #expect(try registry.entry(EntryID(entries)).id == entries) }
    }
    #expect(try registry.entryCount() == count)
  }

  @Test func `searches find all that was there before they began while one adds and indexes`()
    async throws
  {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    let request = SearchRequest(
      QueryParser(vocabulary: SearchVocabulary()).parse("xay dung").query, limit: 1000)
    try await fill(registry) {
      let before = try registry.entryCount()
      let found = try search.search(request).hits.count
      #expect(found >= before)
      try search.indexNewEntries(leaving: 0)
    }
    #expect(try search.search(request).hits.count == count)
  }

  @Test func `an index is made anew while it is searched`() async throws {
    let registry = try test.open()
    let search = RegistrySearch(registry, folder: test.file.indexFolder)
    try add(1..<31, to: registry)
    let request = SearchRequest(
      QueryParser(vocabulary: SearchVocabulary()).parse("xay dung").query, limit: 1000)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for _ in 0..<5 { try search.reindex() } }
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<20 {
            let found = try search.search(request).hits.count
            #expect(found == 30)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `threads that issue at once draw each number once`() async throws {
    let registry = try test.open()
    let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<4 {
        group.addTask {
          try (0..<5).compactMap { _ in
            try test.issue("2026-01-05", in: registry).description.serial
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(numbers.sorted() == Array(1...20))
  }
}
