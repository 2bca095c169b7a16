import Diagnostics
import SampleWords
import Testing

@testable import Search

@Suite("Every query can be read")
struct QueryParserTests {
  private let parser = QueryParser(vocabulary: SampleArchive.vocabulary)

  @Test("whatever its characters, within its bounds")
  func anything() throws {
    let searcher = try SampleArchive.searcher(segments: 2)
    let pieces = [
      "(", ")", "\"", "-", "|", "OR", "NOT", "KHÔNG", "HOẶC", "AND", "*", "thi", "đua*", "tinh:",
      "nam:", "2026", "..", ",", "184/KH-UBND", "“", "”", ":", "\u{0}", "\u{301}", "🏆", "so:",
      "tungay:", "13/2/2026", "trangthai:", "\u{202E}", "ﬁ", "UBND", " ", "  ",
    ]
    var random = SplitMix(state: 2)
    for _ in 0..<1_000 {
      let text = (0..<Int(random.next() % 12)).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
          + (random.next() % 2 == 0 ? " " : "")
      }.joined()
      let parsed = parser.parse(text)
      let found = searcher.search(SearchRequest(parsed.query))
      #expect(found.total <= 25)
      for notice in parsed.notices {
        #expect(notice.severity == .note)
        #expect(Words.vietnamese.pattern(for: notice.code) != nil)
        #expect(Words.english.pattern(for: notice.code) != nil)
      }
    }
  }

  @Test("however long or deep it is")
  func bounds() {
    let deep = String(repeating: "(", count: 900) + "đua" + String(repeating: ")", count: 50)
    #expect(parser.parse(deep).notices.contains { $0.code == "search.too-deep" })
    let minus = String(repeating: "NOT ", count: 240) + "đua"
    _ = parser.parse(minus)
    let long = String(repeating: "thi đua ", count: 100_000)
    #expect(parser.parse(long).notices.map(\.code) == ["search.query-too-long"])
    let phrase = "\"" + String(repeating: "UBND ", count: 190) + "\""
    #expect(parser.parse(phrase).query.terms.count <= 8)
  }

  @Test("with abbreviations for themselves only when asked so")
  func verbatim() throws {
    let query = parser.parse("UBND", isVerbatim: true).query
    #expect(query.root == .term(try #require(SearchTerm("UBND"))))
    #expect(parser.parse("UBND").query.terms.count == 2)
  }

  @Test("and tells what the caller must filter by")
  func callerFilters() {
    let query = parser.parse("-trạng-thái:\"Đã thu hồi\",x state:issued đua").query
    #expect(
      query.callerFilters == [
        CallerFilter(kind: .state, values: ["da-thu-hoi"], isNegated: true),
        CallerFilter(kind: .state, values: ["issued"], isNegated: false),
      ])
  }

  @Test("and suggests what was meant by a filter or a province")
  func suggestions() {
    let filter = parser.parse("tinhh:lai-chau").notices.first
    #expect(filter?.suggestion?.arguments["name"] == "tinh")
    let province = parser.parse("tinh:\"Lai Chauu\"").notices.first
    #expect(province?.suggestion?.arguments["name"] == "Lai Châu")
  }
}
