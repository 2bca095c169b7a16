import Comparing
import Diagnostics
import Document
import Drafting
import Files
import Foundation
import Identifiers
import Office
import Registry
import RegistryIndex
import Search
import VietnameseText

/// `thidua blocks`: where content blocks are used, which plans hold older texts of them, and what of
/// the archive could become a block.
enum BlocksCommand: Command {
  static let specification = CommandSpecification(
    name: "blocks",
    usage: "where-used BLOCK | changed-since [ENTRY] [--date DAY] | mine [QUERY…] [-o FOLDER]",
    summaryKey: "blocks.summary",
    options: [
      CommandOption("--date", value: "DAY", help: "blocks.option.date"),
      CommandOption("--output", short: "-o", value: "FOLDER", help: "blocks.option.output"),
      CommandOption("--plans", value: "N", help: "blocks.option.plans"),
      CommandOption("--provinces", value: "N", help: "blocks.option.provinces"),
      CommandOption("--limit", value: "N", help: "blocks.option.limit"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 1...Int.max)

  /// What is asked about blocks.
  private enum Action: String, CaseIterable {
    case whereUsed = "where-used"
    case changedSince = "changed-since"
    case mine
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let word = arguments.operands[0]
      guard let action = Action(rawValue: word) else {
        let actions = Action.allCases.map(\.rawValue)
        throw InvalidInput([
          Diagnostic(
            "usage.unknown-blocks-action", .error,
            ["action": word, "actions": actions.joined(separator: ", ")],
            suggestion: Suggestion.message(for: word, among: actions))
        ])
      }
      let count = arguments.operands.count - 1
      let allowed =
        switch action {
        case .whereUsed: 1...1
        case .changedSince: 0...1
        case .mine: 0...Int.max
        }
      guard allowed.contains(count) else {
        throw InvalidInput([
          Diagnostic(
            count < allowed.lowerBound ? "usage.too-few-operands" : "usage.too-many-operands",
            .error, ["command": specification.name, "usage": specification.usage])
        ])
      }
      switch action {
      case .whereUsed: return try showUses(arguments, console)
      case .changedSince: return try showChanges(arguments, console)
      case .mine: return try mine(arguments, console)
      }
    } catch {
      return console.report(failure: error)
    }
  }

  // MARK: Where blocks are used

  private static func showUses(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let id = arguments.operands[1]
    let library = try arguments.library()
    let store = try arguments.registry(.reading)
    let uses = try usage(of: id, in: nil, store, console).uses(of: id)
    guard !uses.isEmpty || library.blocks[id] != nil else {
      throw InvalidInput([
        Diagnostic(
          "usage.unknown-block", .error, ["block": id],
          suggestion: Suggestion.message(for: id, among: library.blocks.keys.sorted()))
      ])
    }
    let view = BlockView(
      words: console.words, entries: try lines(of: uses.map(\.plan), store))
    console.show(
      view.uses(uses, of: id, revision: library.blocks[id]?.revision), json: view.rows(of: uses))
    return .done
  }

  // MARK: What changed since

  private static func showChanges(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let day = try arguments.day("--date")
    let library = try arguments.library()
    let store = try arguments.registry(.reading)
    var entries: [EntryID]?
    if let word = arguments.operands.dropFirst().first {
      entries = [try arguments.entry(word, in: store)]
    } else if let day {
      let issued = try store.documentedEntries(from: [.issued])
      entries = try store.summaries(of: issued)
        .filter { ($0.description.date?.lastDay).map { $0 >= day } ?? false }.map(\.id)
    }
    let usage = try usage(of: nil, in: entries, store, console)
    let changes = usage.changes(since: BlockTexts(library: library).current)
    let view = BlockView(
      words: console.words, entries: try lines(of: changes.map(\.use.plan), store))
    console.show(view.changes(changes), json: view.rows(of: changes))
    return .done
  }

  // MARK: Mining

  private static func mine(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    var options = BlockMiner.Options()
    options.minimumPlans = try arguments.count(
      "--plans", usual: options.minimumPlans, in: 2...1_000_000)
    options.minimumProvinces = try arguments.count(
      "--provinces", usual: options.minimumProvinces, in: 1...100)
    let limit = try arguments.count("--limit", usual: 50, in: 1...10_000)
    let library = try arguments.library()
    let store = try arguments.registry(.reading)
    let texts = BlockTexts(library: library)
    let provinces = ProvinceLabels(library.profiles)
    var miner = BlockMiner(
      existingBlocks: texts.files, takenIDs: Set(library.blocks.keys), options: options)
    let ids = try found(arguments, library, store)
    var bar = ProgressBar(total: ids.count, console: console)
    for summary in try store.summaries(of: ids) {
      if let document = try store.document(of: summary.id) {
        let body = summary.description.body
        miner.add(
          document, id: summary.id, province: body.province.map(provinces.name), body: body.name,
          year: summary.description.year ?? document.date.year)
      }
      bar.advance(summary.description.code ?? "")
    }
    bar.finish()
    let all = miner.proposals()
    let proposals = Array(all.prefix(limit))
    if let folder = arguments.value(of: "--output") { try write(proposals, to: folder) }
    let view = BlockView(words: console.words, entries: [:])
    console.show(
      view.proposals(
        proposals, of: all.count, plans: ids.count,
        folder: arguments.value(of: "--output")), json: proposals)
    return .done
  }

  /// The entries with documents a query finds; all without one.
  private static func found(
    _ arguments: Arguments, _ library: Library, _ store: any RegistryStore
  ) throws -> [EntryID] {
    let all = try store.documentedEntries(from: Set(EntryOrigin.allCases))
    let query = arguments.operands.dropFirst().joined(separator: " ")
    guard !query.isEmpty else { return all }
    let parsed = QueryParser(vocabulary: SearchVocabulary(library.profiles)).parse(query)
    var request = SearchRequest(parsed.query, sort: .relevance, limit: all.count)
    request.including = Set(all)
    let search = arguments.search(store)
    return try search.search(request).hits.map(\.id).sorted()
  }

  /// Writes the files of proposals; none of them over a file that is there.
  private static func write(_ proposals: [BlockProposal], to folder: String) throws {
    var files = StagedFiles()
    do {
      for proposal in proposals {
        let path = (folder as NSString).appendingPathComponent(proposal.id + ".md")
        guard !FileManager.default.fileExists(atPath: path) else {
          throw Diagnostic("blocks.exists", .error, ["file": path])
        }
        try files.stage(Array(proposal.file.utf8), for: path)
      }
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }

  // MARK: Shared

  private static func usage(
    of block: String?, in entries: [EntryID]?, _ store: any RegistryStore, _ console: Console
  ) throws -> BlockUsage {
    var bar: ProgressBar?
    defer { bar?.finish() }
    return try BlocksInUse(store).usage(of: block, in: entries) { done, total in
      if bar == nil { bar = ProgressBar(total: total, console: console) }
      bar?.advance(to: done)
    }
  }

  private static func lines(
    of ids: [EntryID], _ store: any RegistryStore
  ) throws -> [EntryID: ListedEntry] {
    try store.summaries(of: Set(ids).sorted()).reduce(into: [:]) { $0[$1.id] = ListedEntry($1) }
  }
}
