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
  public func segments() throws -> [SearchSegment] { try listed().segments }

  /// Those of the index files written down that fit the registry: their last entry is the one it has.
  private func listed() throws -> (segments: [SearchSegment], isUsable: Bool) {
    let (written, isUsable) = catalogue.read()
    let last = try store.summaries(of: written.map(\.entries.upperBound))
    let identifiers = Dictionary(
      last.map { ($0.id, $0.identifier) }, uniquingKeysWith: { first, _ in first })
    return (
      written.filter { identifiers[$0.entries.upperBound] == $0.lastIdentifier }, isUsable
    )
  }

  /// The index with everything that was committed when this was called, without what turned out to
  /// be damaged.
  private func current(without damage: [SegmentError] = []) throws -> LoadedIndex {
    if damage.isEmpty {
      let loaded = index.withLock { $0 }
      let last = try store.lastEntryID()
      if loaded.isCurrent(try listed().segments, upTo: last) { return loaded }
    }
    return try indexing.withLock { _ in
      var fresh = index.withLock { $0 }
      let last = try store.lastEntryID()
      var listed = try listed()
      // A file may have been replaced, and removed, since its list was read; the new list names another.
      while !fresh.load(listed.segments, isUsable: listed.isUsable, in: folder) {
        let newer = try self.listed()
        if newer.segments == listed.segments { break }
        listed = newer
      }
      fresh.setAside(damage)
      try fresh.refresh(from: store, upTo: last)
      index.withLock { $0 = fresh }
      return fresh
    }
  }

  /// Finds entries; exact totals, hits and facets, without reading a text. What an index file holds that
  /// turns out to be damaged is indexed from the texts and asked again.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    var index = try current()
    let resolved = try resolved(request)
    while true {
      var asked = resolved
      asked.excluding.formUnion(index.sealed)
      var result = index.searcher.search(asked)
      if result.damage.isEmpty {
        result.notices = index.notices(in: folder, catalogue)
        return result
      }
      index = try current(without: result.damage)
    }
  }

  /// Words of the archive for those of a query that no entry has: "did you mean".
  public func spellingSuggestions(for query: Query) throws -> [SpellingSuggestion] {
    var index = try current()
    while true {
      do throws(SegmentError) {
        return try index.searcher.spellingSuggestions(for: query)
      } catch {
        index = try current(without: [error])
      }
    }
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
