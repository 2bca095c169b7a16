import Diagnostics
import SampleWords
import Testing
import VietnameseText

@testable import Search

@Suite("A question of sets and ranges")
struct QuestionTests {
  private static let parser = QueryParser(
    vocabulary: SearchVocabulary(
      provinces: [
        .init(slug: "lai-chau", names: ["Lai Châu"], isFormer: false),
        .init(slug: "son-la", names: ["Sơn La"], isFormer: false),
        .init(slug: "hue", names: ["Huế"], isFormer: false),
      ],
      kinds: [(code: "KH", name: "Kế hoạch")],
      states: [(name: "Thu hồi", code: "recalled"), (name: "còn hiệu lực", code: "in-force")]))

  /// Questions put together by chance.
  private static func questions() -> [SearchQuestion] {
    var random = SplitMix(state: 5)
    func chance(_ of: UInt64) -> Bool { random.next() % of == 0 }
    return (0..<120).map { _ in
      var question = SearchQuestion(
        text: ["", "thi", "đua | khen", "nam:2024 thi", "\"thi đua\""][Int(random.next() % 5)])
      for (slug, name) in [("lai-chau", "Lai Châu"), ("son-la", "Son La"), ("hue", "hue")]
      where chance(3) {
        question.provinces.insert(chance(2) ? slug : name)
      }
      for year in 2020...2026 where chance(5) { question.years.insert(year...(year + 1)) }
      if chance(4) { question.from = PartialDate(year: 2020 + Int(random.next() % 6), month: 3) }
      if chance(4) { question.to = PartialDate(year: 2021 + Int(random.next() % 6)) }
      return question
    }
  }

  @Test("finds what going through every entry finds, and so does the text that asks the same")
  func plainReading() throws {
    let archive = RandomArchive(seed: 21, count: 300)
    let reading = PlainReading(archive: archive)
    let searcher = Searcher(segments: try archive.segments(3))
    for question in QuestionTests.questions() {
      let words = QuestionTests.parser.parse(question.text).query.root
      let slugs = Set(question.provinces.map(Folding.slug))
      let expected = archive.entries.filter { entry in
        let document = entry.document
        func has(_ field: FacetField, _ fits: (String) -> Bool) -> Bool {
          document.facets.contains { $0 == field && fits($1) }
        }
        return (question.text.isEmpty || reading.fits(words, entry, isTitle: false, isExact: false))
          && (slugs.isEmpty || has(.province, slugs.contains))
          && (question.years.isEmpty
            || has(.year) { year in question.years.contains { $0.contains(Int(year) ?? 0) } })
          && question.from.map { SearchDay.number($0.firstDay) <= document.day } ?? true
          && question.to.map { document.day <= SearchDay.number($0.lastDay) } ?? true
      }.map(\.document.id)
      for asked in [question, SearchQuestion(text: question.typed)] where !question.isEmpty {
        let found = searcher.search(
          SearchRequest(QuestionTests.parser.parse(asked).query, limit: 1_000))
        #expect(Set(found.hits.map(\.id)) == Set(expected), "\(asked.typed)")
      }
    }
  }

  @Test("asks for either of what one filter says more than once; brackets ask for both")
  func either() {
    let parser = QuestionTests.parser
    func years(_ text: String) -> QueryNode { parser.parse(text).query.root }
    #expect(years("nam:2026 nam:2023") == .any([.years(2026...2026), .years(2023...2023)]))
    #expect(
      years("nam:2026 thi nam:2023 nam:2020").terms.count == 1)
    #expect(
      years("(nam:2026) (nam:2023)") == .all([.years(2026...2026), .years(2023...2023)]))
    #expect(
      parser.parse("trangthai:thu-hoi trangthai:\"Còn hiệu lực\"").query.callerFilters == [
        CallerFilter(kind: .state, values: ["recalled", "in-force"], isNegated: false)
      ])
  }

  @Test("tells what no document can be, and nothing of what one can")
  func contradictions() {
    func codes(_ question: SearchQuestion) -> [String] {
      QuestionTests.parser.parse(question).notices.map(\.code)
    }
    var question = SearchQuestion(text: "thi nam:2026")
    question.years = [2023...2023]
    #expect(codes(question) == ["search.two-years"])
    question.years = [2023...2026]
    #expect(codes(question) == [])
    question = SearchQuestion(text: "thi")
    question.from = PartialDate(year: 2026)
    question.to = PartialDate(year: 2025)
    #expect(codes(question) == ["search.two-days"])
    question = SearchQuestion(text: "tinh:\"Lai Châu\"")
    question.provinces = ["hue", "Sơn La"]
    #expect(codes(question) == ["search.two-provinces"])
    question.provinces.insert("lai châu")
    #expect(codes(question) == [])
    question = SearchQuestion(text: "state:thu-hoi")
    question.states = ["Còn hiệu lực"]
    #expect(codes(question) == ["search.two-states"])
    #expect(codes(SearchQuestion(text: "(so:05) (so:6)")) == ["search.two-numbers"])
    #expect(codes(SearchQuestion(text: "(nam:2024 OR thi) nam:2026")) == [])
    #expect(codes(SearchQuestion(text: "state:lạ")) == ["search.unknown-state"])
    for notice in ["years", "days", "provinces", "kinds", "numbers", "states"] {
      #expect(Words.vietnamese.pattern(for: "search.two-\(notice)") != nil)
    }
  }

  @Test("is written as a text that keeps each part a whole")
  func typed() {
    var question = SearchQuestion(text: "nông thôn OR chuyển đổi")
    question.years = [2025...2026]
    question.provinces = ["Lai Châu", "hue"]
    question.dossiers = ["01/TĐ"]
    #expect(
      question.typed
        == "(nông thôn OR chuyển đổi) tinh:\"Lai Châu\" tinh:hue nam:2025..2026 hoso:01/TĐ")
    #expect(SearchQuestion(text: "thi đua").narrowed(by: "nam:2026").text == "thi đua (nam:2026)")
    #expect(SearchQuestion().isEmpty)
  }
}

extension QueryNode {
  fileprivate var terms: [SearchTerm] { Query(self).terms }
}
