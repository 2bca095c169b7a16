import Comparing
import Diagnostics
import Document
import Drafting
import Identifiers
import Registry
import RegistryIndex
import Search
import VietnameseText

/// Where content blocks are used, with the entries that use them.
public struct UsedBlocks<Item: Sendable>: Sendable {
  /// The uses, or what changed since.
  public let items: [Item]
  /// The entries named, by id.
  public let entries: [EntryID: EntrySummary]
}

/// The entries whose blocks are asked about.
public enum BlockScope: Sendable {
  /// All entries
  case all
  /// One entry
  case entry(EntryName)
  /// The plans issued since a day
  case issued(since: CalendarDate)
}

/// What mining the archive for blocks gave.
public struct MinedBlocks: Sendable {
  /// The best proposals.
  public let proposals: [BlockProposal]
  /// How many there are.
  public let count: Int
  /// How many plans were read.
  public let plans: Int
}

extension Office {
  /// The plans that hold a content block.
  ///
  /// Asks for ``Right/search``.
  /// - Throws: ``OfficeError/Kind/request`` for a block nobody knows.
  public func uses(
    ofBlock id: String, as caller: Caller, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> UsedBlocks<BlockUsage.Use> {
    try caller.require(.search)
    return try OfficeError.translating {
      let blocks = try library.blocks
      let uses = try usage(of: id, in: nil, as: caller, progress).uses(of: id)
      guard !uses.isEmpty || blocks[id] != nil else {
        throw OfficeError.request([
          Diagnostic(
            RequestFinding.unknownBlock(block: id),
            suggestion: Suggestion.message(for: id, among: blocks.keys.sorted()))
        ])
      }
      return UsedBlocks(items: uses, entries: try entries(uses.map(\.plan)))
    }
  }

  /// The plans that hold older texts of content blocks.
  ///
  /// Asks for ``Right/search``.
  public func changedBlocks(
    in scope: BlockScope, as caller: Caller, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> UsedBlocks<BlockUsage.Change> {
    try caller.require(.search)
    return try OfficeError.translating {
      let current = try library.blocks.mapValues {
        BlockUsage.Block(revision: $0.revision, text: $0.source)
      }
      let changes = try usage(of: nil, in: ids(in: scope), as: caller, progress)
        .changes(since: current)
      return UsedBlocks(items: changes, entries: try entries(changes.map(\.use.plan)))
    }
  }

  /// Paragraphs of the archive that could become blocks.
  ///
  /// Asks for ``Right/search``.
  /// - Parameter query: words of the query language that choose the plans; all without any.
  public func mineBlocks(
    _ query: String, options: BlockMiner.Options, limit: Int, as caller: Caller,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> MinedBlocks {
    try caller.require(.search)
    return try OfficeError.translating {
      let (library, store) = (try library, try store())
      let provinces = provinceLabels
      var miner = BlockMiner(
        library.profiles.vocabulary, existingBlocks: library.blocks.values.map(\.source).sorted(),
        takenIDs: Set(library.blocks.keys), options: options)
      let ids = try plans(query)
      for (index, entry) in try store.summaries(of: ids).enumerated() {
        try caller.cancellation.check()
        if let document = try store.document(of: entry.id) {
          let body = entry.description.body
          miner.add(
            document, id: entry.id, province: body.province.map(provinces.name), body: body.name,
            year: entry.description.year ?? document.date.year)
        }
        progress(index + 1, ids.count)
      }
      let all = miner.proposals()
      return MinedBlocks(
        proposals: Array(all.prefix(limit)), count: all.count, plans: ids.count)
    }
  }

  /// The entries with documents that a query finds.
  private func plans(_ query: String) throws -> [EntryID] {
    let all = try store().documentedEntries(from: Set(EntryOrigin.allCases))
    guard !query.isEmpty else { return all }
    let parsed = QueryParser(vocabulary: SearchVocabulary(try profiles)).parse(query)
    var request = SearchRequest(parsed.query, sort: .relevance, limit: all.count)
    request.including = Set(all)
    return try search().search(request).hits.map { $0.id }.sorted()
  }

  private func ids(in scope: BlockScope) throws -> [EntryID]? {
    let store = try store()
    switch scope {
    case .all: return nil
    case .entry(let name): return [try name.resolve(in: store)]
    case .issued(let day):
      return try store.summaries(of: store.documentedEntries(from: [.issued]))
        .filter { ($0.description.date?.lastDay).map { $0 >= day } ?? false }.map(\.id)
    }
  }

  private func usage(
    of block: String?, in entries: [EntryID]?, as caller: Caller, _ progress: (Int, Int) -> Void
  ) throws -> BlockUsage {
    try BlocksInUse(try store()).usage(of: block, in: entries) { done, total in
      try caller.cancellation.check()
      progress(done, total)
    }
  }

  private func entries(_ ids: [EntryID]) throws -> [EntryID: EntrySummary] {
    Dictionary(
      try store().summaries(of: Set(ids).sorted()).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }
}
