import Diagnostics
import Registry
import VietnameseText

/// `thidua reserve`: keeps the next numbers of a series for documents to come.
enum ReserveCommand: Command {
  static let specification = CommandSpecification(
    name: "reserve", usage: "[--body BODY] [--province SLUG] [--count N] --reason REASON",
    summaryKey: "reserve.summary",
    options: CommandOption.series + [
      CommandOption("--count", value: "N", help: "reserve.option.count"),
      CommandOption("--reason", value: "REASON", help: "option.reason"),
    ] + CommandOption.registry,
    operands: 0...0)

  /// The numbers kept, in the JSON.
  private struct Reservation: Encodable {
    var body: String
    var year: Int
    var numbers: [String]
    var reason: String
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      var faults: [Diagnostic] = []
      let count = arguments.number(of: "--count", in: 1...1000, &faults) ?? 1
      if !faults.isEmpty { throw InvalidInput(faults) }
      let reference = try arguments.seriesReference()
      let registry = try arguments.registry(.creating)
      let series = try reference.resolve(in: registry)
      let reason = arguments.value(of: "--reason") ?? ""
      let numbers = try registry.reserve(count, in: series, reason: reason, by: arguments.actor)
        .map(NumberSeries.printed)
      if console.printsJSON {
        console.print(
          json: Reservation(
            body: series.body.name, year: series.year, numbers: numbers, reason: reason))
      } else {
        console.print(
          Message(
            "reserve.done",
            [
              "numbers": numbers.joined(separator: ", "), "body": series.body.name,
              "year": String(series.year),
            ]
          ).text(in: console.words))
      }
      return .done
    }
  }
}
