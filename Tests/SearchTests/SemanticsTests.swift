import Testing

@testable import Search

@Suite("A query finds what a person means")
struct SemanticsTests {
  @Test(
    "in this order, in one segment and in three", arguments: SemanticsTable.rows)
  func row(_ row: SemanticsTable.Row) throws {
    let parsed = QueryParser(vocabulary: SampleArchive.vocabulary).parse(row.query)
    for searcher in [SemanticsTests.one, SemanticsTests.three] {
      let found = try searcher.get().search(SearchRequest(parsed.query, limit: 100))
      #expect(found.hits.map(\.id) == row.entries)
      #expect(found.total == row.entries.count)
    }
    #expect(parsed.notices.map(\.code) == row.notices)
  }

  @Test("and every page meets each hit once")
  func pages() throws {
    let searcher = try SemanticsTests.three.get()
    for row in SemanticsTable.rows {
      let query = QueryParser(vocabulary: SampleArchive.vocabulary).parse(row.query).query
      var hits: [SearchHit] = []
      while hits.count <= row.entries.count {
        let page = searcher.search(SearchRequest(query, limit: 2, after: hits.last)).hits
        if page.isEmpty { break }
        hits += page
      }
      #expect(hits.map(\.id) == row.entries, "\(row.query)")
    }
  }

  private static let one = Result { try SampleArchive.searcher() }
  private static let three = Result { try SampleArchive.searcher(segments: 3) }
}
