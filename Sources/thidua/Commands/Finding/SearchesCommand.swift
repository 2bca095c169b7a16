import Office
import Reports

/// `thidua searches`: the questions kept under names.
enum SearchesCommand: Command {
  private static let remove = Option(
    "--remove", value: "NAME", .text, help: "searches.option.remove")

  static let specification = CommandSpecification(
    name: "searches", usage: "[--remove NAME]", options: [remove] + RegistryOptions.all,
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let removed = arguments[remove]
    let office = try arguments.office(removed == nil ? .reading : .writing)
    let caller = arguments.caller(console)
    if let removed { try office.forgetSearch(removed, as: caller) }
    let saved = try office.savedSearches(as: caller)
    console.show(
      removed == nil ? TextTable.columns(saved.map { [$0.name, $0.query] }) : [],
      json: saved.map(SavedSearchReport.init))
    return .done
  }
}
