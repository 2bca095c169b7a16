import Diagnostics
import Registry

/// `thidua void`: says of a number that no document bears it and none will. It stays in the
/// register.
enum VoidCommand: Command {
  static let specification = CommandSpecification(
    name: "void", usage: "NUMBER [--body BODY] [--year YEAR] --reason REASON",
    summaryKey: "void.summary",
    options: CommandOption.series + [
      CommandOption("--reason", value: "REASON", help: "option.reason")
    ] + CommandOption.registry,
    operands: 1...1)

  /// The number in the JSON.
  private struct Voiding: Encodable {
    var body: String
    var year: Int
    var number: String
    var reason: String
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      guard let number = Arguments.leadingNumber(arguments.operands[0]) else {
        throw InvalidInput([
          Diagnostic("usage.not-a-number", .error, ["value": arguments.operands[0]])
        ])
      }
      let reference = try arguments.seriesReference()
      let registry = try arguments.registry(.writing)
      let series = try reference.resolve(in: registry)
      let reason = arguments.value(of: "--reason") ?? ""
      try registry.void(number, in: series, reason: reason, by: arguments.actor)
      let printed = NumberSeries.printed(number)
      if console.printsJSON {
        console.print(
          json: Voiding(
            body: series.body.name, year: series.year, number: printed, reason: reason))
      } else {
        console.print(
          Message(
            "void.done",
            ["number": printed, "body": series.body.name, "year": String(series.year)]
          ).text(in: console.words))
      }
      return .done
    }
  }
}
