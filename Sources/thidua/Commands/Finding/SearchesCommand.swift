import Diagnostics
import Office
import Reports

/// `thidua searches`: the questions kept under names.
enum SearchesCommand: Command {
  static let specification = CommandSpecification(
    name: "searches", usage: "[--remove NAME]", summaryKey: "searches.summary",
    options: [CommandOption("--remove", value: "NAME", help: "searches.option.remove")]
      + CommandOption.registry,
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let removed = arguments.value(of: "--remove")
      let office = try arguments.office(removed == nil ? .reading : .writing)
      let caller = arguments.caller(console)
      if let removed { try office.forgetSearch(removed, as: caller) }
      let saved = try office.savedSearches(as: caller)
      if console.printsJSON {
        console.print(json: saved.map(SavedSearchReport.init))
      } else if removed == nil {
        let width = saved.map(\.name.count).max() ?? 0
        for search in saved { console.print("\(Help.pad(search.name, width))  \(search.query)") }
      }
      return .done
    }
  }
}
