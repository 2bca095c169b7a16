import Office
import Diagnostics
import Document
import Exchange
import Identifiers
import Registry
import RegistryIndex
import Search

/// `thidua export`: hands the registry, or what a query finds, over as a folder.
enum ExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", usage: "[QUERY…] -o FOLDER", summaryKey: "export.summary",
    options: [CommandOption("--output", short: "-o", value: "FOLDER", help: "export.option.output")]
      + CommandOption.filters.map(\.option) + CommandOption.registry,
    operands: 0...Int.max)

  /// What was handed over, as JSON shows it.
  private struct Report: Encodable {
    var folder: String
    var query: String?
    var entries: Int
    var files: Int
    var bytes: Int
  }

  /// So many hits are asked for at once.
  private static let pageSize = 1000

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      guard let folder = arguments.value(of: "--output") else {
        throw InvalidInput([
          Diagnostic(
            "usage.missing-option", .error,
            ["option": "-o", "command": specification.name, "usage": specification.usage])
        ])
      }
      let log = try AccessLog(arguments, console: console)
      let query = arguments.searchQuery
      let profiles =
        query.isEmpty ? try? arguments.library().profiles : try arguments.library().profiles
      var ids: [EntryID]
      if let profiles, !query.isEmpty {
        let parsed = QueryParser(vocabulary: SearchVocabulary(profiles)).parse(query)
        console.report(parsed.notices)
        ids = try found(parsed.query, arguments.search(log.store))
      } else {
        ids = try log.store.summaries(where: EntryFilter()).map(\.id)
      }
      ids.sort()
      if ids.isEmpty {
        console.report([Diagnostic("export.nothing", .error, ["query": query])])
        return .findings
      }
      let provinces = ProvinceLabels(profiles)
      let line = ProgressLine(console: console)
      let count = ids.count
      let summary = try RegistryExporter(log.store, provinceName: provinces.name).export(
        ids, to: folder, query: query.isEmpty ? nil : query,
        beforeFinish: {
          try log.record(.exported, ids, ["folder": folder, "query": query])
        }, progress: { line.show($0, of: count) })
      line.finish()
      if summary.leftOut > 0 {
        console.report([
          Diagnostic(
            "secrets.left-out", .warning, ["count": String(summary.leftOut)],
            reference: SecrecyMark.law)
        ])
      }
      if console.printsJSON {
        console.print(
          json: Report(
            folder: folder, query: query.isEmpty ? nil : query, entries: summary.entries,
            files: summary.files, bytes: summary.bytes))
      } else {
        console.print(
          Message(
            "export.done",
            [
              "folder": folder, "entries": String(summary.entries),
              "files": String(summary.files),
            ]
          ).text(in: console.words))
      }
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  private static func found(_ query: Query, _ search: RegistrySearch) throws -> [EntryID] {
    var request = SearchRequest(query, limit: pageSize)
    var ids: [EntryID] = []
    while true {
      let hits = try search.search(request).hits
      ids += hits.map(\.id)
      guard hits.count == pageSize, let last = hits.last else { return ids }
      request.after = last
    }
  }
}
