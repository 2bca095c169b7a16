import Foundation
import Identifiers
import Testing

@testable import Search

@Suite("A searcher")
struct SearcherTests {
  private let parser = QueryParser(vocabulary: SampleArchive.vocabulary)

  @Test("answers many at once the same")
  func concurrency() async throws {
    let archive = RandomArchive(seed: 21, count: 300)
    let searcher = Searcher(segments: try archive.segments(3))
    let queries = BruteForceTests.queries.map { parser.parse($0).query }
    let expected = queries.map { searcher.search(SearchRequest($0)).hits }
    await withTaskGroup(of: [[SearchHit]].self) { group in
      for _ in 0..<8 {
        group.addTask { queries.map { searcher.search(SearchRequest($0)).hits } }
      }
      for await hits in group { #expect(hits == expected) }
    }
  }

  @Test("maps files and answers as from memory")
  func mapping() throws {
    let archive = RandomArchive(seed: 22, count: 100)
    var builder = SegmentBuilder()
    for entry in archive.entries { builder.add(entry.document) }
    var count = builder.count
    #expect(count == 100)
    let size = builder.approximateBytes
    #expect(size > 0)
    let bytes = builder.finish()
    count = builder.count
    #expect(count == 0)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("search-\(UUID().uuidString).segment")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let mapped = try Segment(mapping: file.path)
    try mapped.verify()
    #expect(Set(mapped.identities) == Set(archive.entries.map(\.document.id)))
    let query = parser.parse("thi đua").query
    let memory = Searcher(segments: [try Segment(bytes: bytes)]).search(SearchRequest(query))
    #expect(Searcher(segments: [mapped]).search(SearchRequest(query)).hits == memory.hits)
  }

  @Test("makes the same segment of the same documents in any order")
  func order() throws {
    let archive = RandomArchive(seed: 23, count: 80)
    var forward = SegmentBuilder()
    for entry in archive.entries { forward.add(entry.document) }
    var backward = SegmentBuilder()
    for entry in archive.entries.reversed() { backward.add(entry.document) }
    #expect(forward.finish() == backward.finish())
  }

  @Test("keeps to the entries it is told")
  func entries() throws {
    let searcher = try SampleArchive.searcher(segments: 2)
    let query = parser.parse("thi đua tinh:lai-chau").query
    let all = searcher.search(SearchRequest(query)).hits.map(\.id)
    #expect(all == [24, 3, 2, 12, 13, 1, 4])
    let some = searcher.search(SearchRequest(query, including: [1, 2, 99, 5]))
    #expect(some.hits.map(\.id) == [2, 1])
    #expect(some.total == 2)
    let without = searcher.search(SearchRequest(query, excluding: [24, 4, 7]))
    #expect(without.hits.map(\.id) == [3, 2, 12, 13, 1])
  }

  @Test("counts facets of what was found, the most frequent first")
  func facets() throws {
    let searcher = try SampleArchive.searcher(segments: 3)
    let query = parser.parse("nam:2026").query
    let found = searcher.search(
      SearchRequest(query, limit: 0, facets: [.province, .movement], facetLimit: 2))
    #expect(found.hits.isEmpty)
    #expect(found.total == 8)
    #expect(found.facets[.province]?.first == FacetCount(value: "lai-chau", count: 4))
    #expect(
      found.facets[.movement] == [
        FacetCount(value: "Bình dân học vụ số", count: 2),
        FacetCount(value: "Cải cách hành chính", count: 2),
      ])
  }

  @Test("asked for fewer than no hits gives none")
  func negativeLimits() throws {
    let query = parser.parse("thi đua").query
    let found = try SampleArchive.searcher()
      .search(SearchRequest(query, limit: -1, facets: [.year], facetLimit: -3))
    #expect(found.hits.isEmpty)
    #expect(found.total > 0)
  }

  @Test("of nothing finds nothing")
  func nothing() throws {
    let query = parser.parse("thi đua").query
    #expect(Searcher(segments: []).search(SearchRequest(query)).total == 0)
    var builder = SegmentBuilder()
    let empty = Searcher(segments: [try Segment(bytes: builder.finish())])
    let found = empty.search(SearchRequest(query, facets: FacetField.allCases))
    #expect(found.total == 0)
    #expect(found.notices.isEmpty)
  }

  @Test("takes a full segment and pages through it")
  func full() throws {
    var builder = SegmentBuilder()
    for id in 1...SegmentBuilder.capacity {
      builder.add(
        IndexedDocument(
          id: EntryID(id), day: 20_260_101, text: Array((id % 3 == 0 ? "a b" : "b a").utf8)))
    }
    let isFull = builder.isFull
    #expect(isFull)
    let searcher = Searcher(segments: [try Segment(bytes: builder.finish())])
    let found = searcher.search(
      SearchRequest(Query(.term(try #require(SearchTerm("a b")))), limit: 3))
    #expect(found.total == SegmentBuilder.capacity / 3)
    #expect(found.hits.map(\.id) == [65_535, 65_532, 65_529])
    let all = searcher.search(SearchRequest(Query(.everything), sort: .oldest, limit: 2))
    #expect(all.total == SegmentBuilder.capacity)
    #expect(all.hits.map(\.id) == [1, 2])
  }

  @Test("proposes the word nearest to one that nothing has")
  func spelling() throws {
    let searcher = try SampleArchive.searcher(segments: 2)
    let found = try searcher.spellingSuggestions(for: parser.parse("xóa bệnhh đội thưowng").query)
    #expect(found.map(\.typed) == ["benhh", "thuowng"])
    #expect(found.map(\.suggested) == ["bệnh", "thương"])
    let near = try searcher.spellingSuggestions(for: parser.parse("đưaa đuaa").query)
    #expect(near.map(\.suggested) == ["đưa", "đua"])
  }
}
