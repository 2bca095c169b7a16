import Diagnostics
import Office
import Registry
import Reports

/// `thidua series`: how far the series of numbers are, and how bodies number their documents.
enum SeriesCommand: Command {
  private static let year = Option(
    "--year", value: "YEAR", .year(in: 1945...2200), help: "series.option.year")

  static let specification = CommandSpecification(
    name: "series", usage: "[set BODY common|per-kind] [--province SLUG] [--year YEAR]",
    options: [SeriesOptions.province, year] + RegistryOptions.all, operands: 0...3)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let words = arguments.operands
    if words.first == "set", words.count == 3 {
      return try set(words[1], words[2], arguments, console)
    }
    guard words.isEmpty else {
      throw OfficeError.request([specification.wrongCount(tooFew: true)])
    }
    let office = try arguments.office(.reading)
    let standings = try office.series(
      ofYear: arguments[year], province: arguments[SeriesOptions.province],
      as: arguments.caller(console))
    if standings.isEmpty, !console.printsJSON { console.tell(Message("series.none")) }
    console.show(
      standings.isEmpty ? [] : SeriesText(words: console.words).table(of: standings).lines,
      json: standings.map { SeriesReport($0, labels: office.provinceLabels) })
    return .done
  }

  /// Sets how a body numbers its documents; the head of the office decides that, not the clerk.
  private static func set(
    _ body: String, _ policy: String, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    let policy = try ValueReader<NumberingPolicy>.word(.policy).value(of: policy)
    var name = arguments.seriesName
    name.body = body
    let series = try arguments.office(.writing).setPolicy(
      policy, of: name, as: arguments.caller(console))
    console.show(
      [DoneText(in: console.words).line(of: policy, series)], json: PolicyReport(series, policy))
    return .done
  }
}
