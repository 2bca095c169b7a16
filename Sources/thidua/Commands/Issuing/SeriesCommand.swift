import Diagnostics
import Office
import Registry
import Reports

/// `thidua series`: how far the series of numbers are, and how bodies number their documents.
enum SeriesCommand: Command {
  static let specification = CommandSpecification(
    name: "series", usage: "[set BODY common|per-kind] [--province SLUG] [--year YEAR]",
    summaryKey: "series.summary",
    options: [
      CommandOption("--province", value: "SLUG", help: "option.series-province"),
      CommandOption("--year", value: "YEAR", help: "series.option.year"),
    ] + CommandOption.registry,
    operands: 0...3)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      switch arguments.operands.first {
      case nil: return try list(arguments, console)
      case "set" where arguments.operands.count == 3: return try set(arguments, console)
      default:
        throw OfficeError.request([
          Diagnostic(
            "usage.too-few-operands", .error,
            ["command": specification.name, "usage": specification.usage])
        ])
      }
    }
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let year = try arguments.year(in: 1945...2200)
    let office = try arguments.office(.reading)
    let standings = try office.series(
      ofYear: year, province: arguments.value(of: "--province"), as: arguments.caller(console))
    if console.printsJSON {
      console.print(
        json: standings.map { SeriesReport($0, labels: office.provinceLabels) })
    } else if standings.isEmpty {
      console.tell(Message("series.none"))
    } else {
      SeriesText(words: console.words).table(of: standings).lines.forEach(console.print)
    }
    return .done
  }

  /// Sets how a body numbers its documents; the head of the office decides that, not the clerk.
  private static func set(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    guard let policy = NumberingPolicy(rawValue: arguments.operands[2]) else {
      let choices = NumberingPolicy.allCases.map(\.rawValue)
      throw OfficeError.request([
        Diagnostic(
          "usage.unknown-policy", .error,
          ["policy": arguments.operands[2], "policies": choices.joined(separator: ", ")],
          suggestion: Suggestion.message(for: arguments.operands[2], among: choices))
      ])
    }
    var name = try arguments.seriesName()
    name.body = arguments.operands[1]
    let series = try arguments.office(.creating).setPolicy(
      policy, of: name, as: arguments.caller(console))
    if console.printsJSON {
      console.print(json: PolicyReport(series, policy))
    } else {
      console.print(
        Message(
          "series.set.\(policy.rawValue)",
          ["body": series.body.name, "year": String(series.year)]
        ).text(in: console.words))
    }
    return .done
  }
}
