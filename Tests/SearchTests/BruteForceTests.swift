import Testing

@testable import Search

@Suite("The index finds what a plain reading finds")
struct BruteForceTests {
  static let queries: [String] = {
    var archive = RandomArchive(seed: 99, count: 0)
    var queries = [
      "đua", "dua", "thi đua", "\"thi đua\"", "\"thi dua khen\"", "\"hoà hòa\"", "\"a b\"",
      "\"a b c\"",
      "\"d d d d\"", "th*", "thi -đua", "(thi OR khen) đua", "\"phong trào\" | \"kế hoạch\"",
      "nam:2024 thi", "thi -(đua khen)", "184/kh", "184/KH-UBND", "tieude:\"a b\"",
      "nam:2023..2025",
    ]
    for index in 0..<50 {
      let words = (0..<(1 + index % 5)).map { _ in archive.pick(RandomArchive.spellings) }
      let text = words.joined(separator: " ")
      queries.append(index % 2 == 0 ? text : "\"\(text)\"")
    }
    return queries
  }()

  @Test("for words, phrases, alternatives and filters, in one segment and in several")
  func plainReading() throws {
    let archive = RandomArchive(seed: 7, count: 300)
    let reading = PlainReading(archive: archive)
    let one = Searcher(segments: try archive.segments(1))
    let several = Searcher(segments: try archive.segments(4))
    let parser = QueryParser(vocabulary: SearchVocabulary())
    for text in BruteForceTests.queries {
      let query = parser.parse(text, isVerbatim: true).query
      for sort in SearchRequest.Sort.allCases {
        let expected = reading.hits(query, sort)
        for searcher in [one, several] {
          let found = searcher.search(SearchRequest(query, sort: sort, limit: 1_000))
          #expect(found.total == expected.count, "\(text)")
          #expect(found.hits == expected, "\(text) by \(sort)")
          #expect(found.notices.isEmpty)
        }
      }
    }
  }

  @Test("page by page, each hit once")
  func paging() throws {
    let archive = RandomArchive(seed: 8, count: 400)
    let searcher = Searcher(segments: try archive.segments(3))
    let parser = QueryParser(vocabulary: SearchVocabulary())
    for text in ["đua", "thi đua", "\"a b\"", "hòa"] {
      for sort in SearchRequest.Sort.allCases {
        let query = parser.parse(text).query
        let whole = searcher.search(SearchRequest(query, sort: sort, limit: 1_000)).hits
        var paged: [SearchHit] = []
        while paged.count <= whole.count {
          let page = searcher.search(
            SearchRequest(query, sort: sort, limit: 7, after: paged.last))
          #expect(page.total == whole.count)
          if page.hits.isEmpty { break }
          paged += page.hits
        }
        #expect(paged == whole)
      }
    }
  }

  @Test("and counts the facets of it")
  func facets() throws {
    let archive = RandomArchive(seed: 9, count: 500)
    let reading = PlainReading(archive: archive)
    let searcher = Searcher(segments: try archive.segments(4))
    let parser = QueryParser(vocabulary: SearchVocabulary())
    for text in ["", "đua", "thi đua", "\"a b\"", "nam:2024"] {
      let query = parser.parse(text).query
      let found = searcher.search(
        SearchRequest(query, limit: 1, facets: [.province, .year, .movement, .body]))
      var expected: [FacetField: [String: Int]] = [:]
      let hits = Set(reading.hits(query).map(\.id))
      for entry in archive.entries where hits.contains(entry.document.id) {
        for (field, value) in entry.document.facets {
          expected[field, default: [:]][value, default: 0] += 1
        }
      }
      for field in [FacetField.province, .year, .movement, .body] {
        let counts = Dictionary(
          uniqueKeysWithValues: (found.facets[field] ?? []).map { ($0.value, $0.count) })
        #expect(counts == expected[field] ?? [:])
      }
    }
  }
}
