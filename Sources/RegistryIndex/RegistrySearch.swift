import Diagnostics
import Identifiers
import Registry
import Search
import Synchronization

/// The search over a registry.
///
/// The index is a cache of the machine that searches: a folder of files, each for a range of entries and
/// written down in a catalogue beside them once it is on the disk. Entries no file covers yet are
/// indexed in memory, from the same texts, when a search begins. So the index is never ahead of what is
/// committed nor behind it, and can be thrown away at any time.
///
/// Searches that find nothing new to be indexed wait for nobody. Those that do have one of them index
/// it, outside the lock that all take for a moment.
public final class RegistrySearch: Sendable {
  /// The registry.
  public let store: any RegistryStore
  let folder: SegmentFolder
  let catalogue: SegmentCatalogue
  /// What is loaded: taken out and put back, never worked at under the lock.
  private let index = Mutex(LoadedIndex())
  /// Held by the one who indexes what is new.
  private let indexing = Mutex(())

  /// Makes the search over a registry, with nothing loaded yet.
  ///
  /// - Parameter folder: where this machine keeps what it derives from the registry.
  public init(_ store: any RegistryStore, folder: String) {
    self.store = store
    self.folder = SegmentFolder(path: folder)
    catalogue = SegmentCatalogue(folder: folder, registry: store.identifier)
  }

  /// Brings the index in memory up to what is committed. A search does so by itself.
  public func refresh() throws { _ = try current() }

  /// In how many pieces the entries without a file are indexed: for tests.
  func piecesInMemory() throws -> Int { try current().pieceCount }

  /// The index files that are written down and fit the registry, in order of their entries.
  public func segments() throws -> [SearchSegment] { try segments(of: catalogue.segments()) }

  /// Those of some index files that fit the registry: their last entry is the one it has.
  func segments(of written: [SearchSegment]) throws -> [SearchSegment] {
    let last = try store.summaries(of: written.map(\.entries.upperBound))
    let identifiers = Dictionary(
      last.map { ($0.id, $0.identifier) }, uniquingKeysWith: { first, _ in first })
    return written.filter { identifiers[$0.entries.upperBound] == $0.lastIdentifier }
  }

  /// The index with everything that was committed when this was called.
  private func current() throws -> LoadedIndex {
    func isCurrent(_ loaded: LoadedIndex) throws -> (Bool, [SearchSegment], EntryID) {
      let last = try store.lastEntryID()
      let written = try segments()
      return (loaded.isCurrent(written, upTo: last), written, last)
    }
    let loaded = index.withLock { $0 }
    if try isCurrent(loaded).0 { return loaded }
    return try indexing.withLock { _ in
      var fresh = index.withLock { $0 }
      let (isCurrent, written, last) = try isCurrent(fresh)
      if isCurrent { return fresh }
      try fresh.refresh(from: store, written, upTo: last, in: folder)
      index.withLock { $0 = fresh }
      return fresh
    }
  }

  /// Finds entries; exact totals, hits and facets, without reading a text.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    let index = try current()
    var resolved = try resolved(request)
    resolved.excluding.formUnion(index.sealed)
    var result = index.searcher.search(resolved)
    result.notices += index.notices
    return result
  }

  /// Words of the archive for those of a query that no entry has: "did you mean".
  public func spellingSuggestions(for query: Query) throws -> [SpellingSuggestion] {
    try current().searcher.spellingSuggestions(for: query)
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

extension RegistrySearch {
  /// The digests of the entries' texts, kept beside the index.
  public var digests: SimilarEntries { SimilarEntries(store, folder: folder.path) }
}
