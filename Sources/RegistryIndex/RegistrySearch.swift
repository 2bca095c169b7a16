import Diagnostics
import Identifiers
import Registry
import Search
import Synchronization

/// The search over a registry.
///
/// The index is a set of files beside the registry, each for a range of entries and written down in
/// the registry once it is on the disk. Entries no file covers yet are indexed in memory, from the
/// same texts, when a search begins. So the index is never ahead of what is committed nor behind it,
/// and can be thrown away at any time.
public final class RegistrySearch: Sendable {
  /// The registry.
  public let store: any RegistryStore
  let folder: SegmentFolder
  private let index = Mutex(LoadedIndex())

  /// Makes the search over a registry, with nothing loaded yet.
  ///
  /// - Parameter folder: where this machine keeps what it derives from the registry.
  public init(_ store: any RegistryStore, folder: String) {
    self.store = store
    self.folder = SegmentFolder(path: folder)
  }

  /// Brings the index in memory up to what is committed. A search does so by itself.
  public func refresh() throws {
    try index.withLock { try $0.refresh(from: store, in: folder) }
  }

  /// Finds entries; exact totals, hits and facets, without reading a text.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    let (searcher, notices, secret) = try index.withLock { index in
      try index.refresh(from: store, in: folder)
      return (index.searcher, index.notices, index.secret)
    }
    var resolved = try resolved(request)
    resolved.excluding.formUnion(secret)
    var result = searcher.search(resolved)
    result.notices += notices
    return result
  }

  /// Words of the archive for those of a query that no entry has: "did you mean".
  public func spellingSuggestions(for query: Query) throws -> [SpellingSuggestion] {
    let searcher = try index.withLock { index in
      try index.refresh(from: store, in: folder)
      return index.searcher
    }
    return searcher.spellingSuggestions(for: query)
  }

  /// Finds entries and reads what a list shows of them: their lines of the register and a snippet of
  /// each text with the words found.
  ///
  /// - Parameter snippetLength: the length of a snippet in characters, about.
  public func page(_ request: SearchRequest, snippetLength: Int = 200) throws -> SearchPage {
    let result = try search(request)
    let ids = result.hits.map(\.id)
    let summaries = try store.summaries(of: ids)
    let snippets = SnippetMaker(request.query, length: snippetLength)
    var texts: [EntryID: Snippet] = [:]
    for (id, text) in try store.texts(of: ids) { texts[id] = snippets.snippet(of: text) }
    let lines = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return SearchPage(
      total: result.total,
      entries: result.hits.compactMap { hit in
        lines[hit.id].map { FoundEntry(hit: hit, summary: $0, snippet: texts[hit.id]) }
      }, facets: result.facets, notices: result.notices)
  }

  /// The request with the filters only the store can resolve turned into entries.
  private func resolved(_ request: SearchRequest) throws -> SearchRequest {
    guard !request.query.callerFilters.isEmpty else { return request }
    let states = try store.entryStates()
    var request = request
    for filter in request.query.callerFilters {
      let wanted = EntryStateWords.states(named: filter.values)
      let others = states.filter { !wanted.contains($0.value) }.map(\.key)
      let named = states.filter { wanted.contains($0.value) }.map(\.key)
      // The store lists only what is no longer in force; everything else is.
      switch (wanted.contains(.inForce), filter.isNegated) {
      case (true, false): request.excluding.formUnion(others)
      case (false, true): request.excluding.formUnion(named)
      case (true, true): request.include(Set(others))
      case (false, false): request.include(Set(named))
      }
    }
    return request
  }
}

extension SearchRequest {
  fileprivate mutating func include(_ entries: Set<EntryID>) {
    including = including.map { $0.intersection(entries) } ?? entries
  }
}
