import Diagnostics
import Registry

/// `thidua searches`: the queries kept under names.
enum SearchesCommand: Command {
  static let specification = CommandSpecification(
    name: "searches", usage: "[--remove NAME]", summaryKey: "searches.summary",
    options: [CommandOption("--remove", value: "NAME", help: "searches.option.remove")]
      + CommandOption.registry,
    operands: 0...0)

  /// A query as JSON shows it.
  private struct Row: Encodable {
    var name: String
    var query: String
    var savedBy: String
    var savedAt: String
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      if let name = arguments.value(of: "--remove") {
        let store = try arguments.registry(.writing)
        guard try store.forgetSearch(name) else {
          let known = try store.savedSearches().map(\.name)
          console.report([
            Diagnostic(
              "usage.unknown-search", .error, ["name": name],
              suggestion: Suggestion.message(for: name, among: known))
          ])
          return .findings
        }
        if console.printsJSON { try show(store, console: console) }
        return .done
      }
      try show(try arguments.registry(.reading), console: console)
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  private static func show(_ store: any RegistryStore, console: Console) throws {
    let saved = try store.savedSearches()
    if console.printsJSON {
      console.print(
        json: saved.map {
          Row(name: $0.name, query: $0.query, savedBy: $0.savedBy, savedAt: $0.savedAt.iso)
        })
      return
    }
    let width = saved.map(\.name.count).max() ?? 0
    for search in saved { console.print("\(Help.pad(search.name, width))  \(search.query)") }
  }
}
