import Diagnostics
import Identifiers
import Registry
import RegistryIndex
import Search

/// A page of what a question found.
public struct SearchAnswer: Sendable {
  /// What was asked.
  public let question: SearchQuestion
  /// The order of the hits.
  public let sort: SearchRequest.Sort
  /// The entries of the page with what lists show of them, the total and the facets asked for.
  public let page: SearchPage
  /// Words of the archive near to words of the question that no entry has.
  public let suggestions: [SpellingSuggestion]
  /// The hit the next page begins behind; nil on the last page.
  public let next: SearchHit?
  /// How the question was understood where it wasn't taken as typed.
  public let findings: [Diagnostic]
}

extension Office {
  /// So many hits are read from the registry at once.
  private static let stride = 500

  /// Finds entries by anything they say.
  ///
  /// Asks for ``Right/search``.
  /// - Parameters:
  ///   - limit: so many hits at most.
  ///   - after: the last hit of the page before; nil for the first page.
  ///   - facets: what the hits are to be counted by.
  public func search(
    _ question: SearchQuestion, sort: SearchRequest.Sort = .relevance, limit: Int = 20,
    after: SearchHit? = nil, facets: [FacetField] = [], as caller: Caller
  ) throws(OfficeError) -> SearchAnswer {
    try caller.require(.search)
    let search = try search()
    let parsed = QueryParser(vocabulary: SearchVocabulary(try profiles)).parse(question)
    return try OfficeError.translating {
      var request = SearchRequest(
        parsed.query, sort: sort, limit: min(limit, Office.stride), after: after, facets: facets)
      var page = try search.page(request)
      request.facets = []
      var isFull = page.entries.count == request.limit && limit > 0
      while isFull, page.entries.count < limit, let last = page.entries.last {
        try caller.cancellation.check()
        request.after = last.hit
        request.limit = min(Office.stride, limit - page.entries.count)
        let more = try search.page(request)
        page.entries += more.entries
        page.notices = more.notices
        isFull = more.entries.count == request.limit
      }
      return SearchAnswer(
        question: question, sort: sort, page: page,
        suggestions: page.total == 0 ? try search.spellingSuggestions(for: parsed.query) : [],
        next: isFull ? page.entries.last?.hit : nil, findings: parsed.notices + page.notices)
    }
  }

  /// The entries a question finds, in the order they came into the registry; all of them for a
  /// question that asks nothing.
  func entries(
    _ question: SearchQuestion, for caller: Caller
  ) throws -> (ids: [EntryID], findings: [Diagnostic]) {
    guard !question.isEmpty else {
      return (try store().summaries(where: EntryFilter()).map(\.id).sorted(), [])
    }
    let search = try search()
    let parsed = QueryParser(vocabulary: SearchVocabulary(try profiles)).parse(question)
    var request = SearchRequest(parsed.query, limit: 2 * Office.stride)
    var ids: [EntryID] = []
    var notices: [Diagnostic] = []
    while true {
      try caller.cancellation.check()
      let result = try search.search(request)
      let hits = result.hits
      notices = result.notices
      ids += hits.map(\.id)
      guard hits.count == request.limit, let last = hits.last else { break }
      request.after = last
    }
    return (ids.sorted(), parsed.notices + notices)
  }
}

extension SearchHit {
  /// The place where a page ends, as people hand it back: `4.20260105.12`.
  public var mark: String { "\(tier.rawValue).\(day).\(id)" }

  /// The hit of a mark; nil for what is none.
  public init?(mark: String) {
    let parts = mark.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let tier = Int(parts[0]).flatMap(SearchTier.init(rawValue:)),
      let day = Int32(parts[1]), let id = EntryID(parts[2])
    else { return nil }
    self.init(id: id, day: day, tier: tier)
  }
}
