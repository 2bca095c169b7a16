import Citations
import Comparing
import Identifiers
import Registry
import Search
import VietnameseText

/// The part of a registry's citations that lies around a document: enough to tell what it cites and
/// who carries it out, without reading the whole archive.
public struct CitationNeighbourhood: Sendable {
  /// A citation of an entry and the document it means.
  public struct Cited: Sendable, Equatable {
    /// The citation.
    public let citation: EntryCitation
    /// The line of the entry it means; nil when the registry doesn't have it.
    public let entry: EntrySummary?
  }

  private let store: any RegistryStore

  /// Looks into a registry.
  public init(_ store: any RegistryStore) {
    self.store = store
  }

  /// What an entry cites, in the order of its citations, a document cited twice once.
  public func cited(by id: EntryID) throws -> [Cited] {
    guard let citing = try store.summaries(of: [id]).first else { return [] }
    var seen: Set<String> = []
    return try (store.citations(of: [id])[id] ?? []).compactMap { citation in
      guard let number = citation.number else { return Cited(citation: citation, entry: nil) }
      let key = "\(citation.key ?? number) \(citation.date?.iso ?? "")"
      guard seen.insert(key).inserted else { return nil }
      let candidates = try store.summaries(of: store.entries(numbered: number))
      let graph = CitationGraph(
        entries: ([citing] + candidates.filter { $0.id != id }).map(CitationGraph.Entry.init),
        references: [CitationGraph.Reference(entry: id, number: number, date: citation.date)])
      let target = graph.cites(id).first?.entry
      return Cited(citation: citation, entry: candidates.first { $0.id == target })
    }
  }

  /// An entry and those that cite it, those that cite these, and so on; nil when there is no such
  /// entry.
  /// - Parameter depth: how many steps down.
  public func followers(of id: EntryID, depth: Int = 1) throws -> CitationGraph.Cascade? {
    guard let summary = try store.summaries(of: [id]).first else { return nil }
    return try graph(around: [summary.description.code].compactMap { $0 }, with: [summary], depth)
      .cascade(of: id, depth: depth)
  }

  /// The documents of a number and those that cite them, those that cite these, and so on.
  /// - Parameters:
  ///   - date: of the document; nil for all of its number.
  ///   - depth: how many steps down.
  public func followers(
    of number: String, date: PartialDate? = nil, depth: Int = 1
  ) throws -> [CitationGraph.Cascade] {
    let own = try store.summaries(of: store.entries(numbered: number))
    return try graph(around: [number], with: own, depth)
      .cascade(of: number, date: date, depth: depth)
  }

  /// What entries cite although it had ended when they were issued, by what a catalogue knows.
  /// - Parameter entries: these entries only; nil for all.
  public func superseded(
    by catalogue: DocumentCatalogue, among entries: Set<EntryID>? = nil
  ) throws -> [CitationGraph.Superseded] {
    let ended = catalogue.documents.filter { $0.validity.to != nil }.map(\.number.key)
    let citing = try store.entries(citing: Set(ended).sorted())
      .filter { entries?.contains($0.entry.id) ?? true }
    return graph(of: citing, with: []).superseded(by: catalogue)
  }

  private func graph(
    around numbers: [String], with known: [EntrySummary], _ depth: Int
  ) throws -> CitationGraph {
    var entries = known
    var citing: [CitingEntry] = []
    var asked: Set<String> = []
    var keys = numbers.map(EntryCitation.key(ofNumber:))
    for _ in 0..<max(depth, 1) {
      keys = Set(keys).subtracting(asked).sorted()
      if keys.isEmpty { break }
      asked.formUnion(keys)
      let next = try store.entries(citing: keys)
      citing += next
      keys = next.compactMap { $0.entry.description.code }.map(EntryCitation.key(ofNumber:))
    }
    // Others that bear a number asked for: a citation may mean them.
    let others = try Set(citing.compactMap(\.citation.number)).sorted().flatMap { number in
      try store.summaries(of: store.entries(numbered: number))
    }
    entries += others
    return graph(of: citing, with: entries)
  }

  private func graph(of citing: [CitingEntry], with others: [EntrySummary]) -> CitationGraph {
    var entries: [EntryID: EntrySummary] = [:]
    for summary in others + citing.map(\.entry) { entries[summary.id] = summary }
    return CitationGraph(
      entries: entries.keys.sorted().compactMap { entries[$0] }.map(CitationGraph.Entry.init),
      references: citing.compactMap { citing in
        citing.citation.number.map {
          CitationGraph.Reference(
            entry: citing.entry.id, number: $0, date: citing.citation.date)
        }
      })
  }
}

extension CitationGraph.Entry {
  /// The entry as the graph needs it. Bodies that belong to no province are of the whole country.
  fileprivate init(_ summary: EntrySummary) {
    let description = summary.description
    self.init(
      id: summary.id, number: description.code, date: description.date,
      body: description.body.name,
      province: description.body.formerProvince ?? description.body.province)
  }
}
