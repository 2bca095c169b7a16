import Office
import Reports

/// `thidua cites`: what a plan cites, who cites it, and what is cited though it has ended.
enum CitesCommand: Command {
  private static let citedBy = Flag("--cited-by", help: "cites.option.cited-by")
  private static let depth = Option(
    "--depth", value: "N", .number(in: 1...20), help: "cites.option.depth")
  private static let issued = Option("--issued", value: "DATE", .date, help: "cites.option.issued")
  private static let superseded = Flag("--superseded", help: "cites.option.superseded")

  static let specification = CommandSpecification(
    name: "cites",
    usage: "ENTRY|NUMBER [--cited-by [--depth N]] [--superseded] | --superseded",
    options: [citedBy, depth, issued, superseded] + EntryOptions.all + RegistryOptions.all,
    operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let name = arguments.operands.first.map(arguments.entryName)
    let caller = arguments.caller(console)
    let view = CitationText(in: console.words)
    if arguments[superseded] {
      let found = try arguments.office(.reading).supersededCitations(of: name, as: caller)
      console.show(view.superseded(found), json: found.map(SupersededReport.init))
      return found.isEmpty ? .done : .findings
    }
    guard let name else { throw OfficeError.request([specification.wrongCount(tooFew: true)]) }
    let office = try arguments.office(.reading)
    if arguments[citedBy] {
      let found = try office.followers(
        of: name, issued: arguments[issued], depth: arguments[depth, usual: 1], as: caller)
      console.show(view.followers(found), json: found.map(FollowersReport.init))
    } else {
      let found = try office.citations(of: name, as: caller)
      console.show(
        view.lines(of: found),
        json: found.map { CitationReport($0, labels: office.provinceLabels) })
    }
    return .done
  }
}
