import Diagnostics
import Office
import Registry
import Reports

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

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      var faults: [Diagnostic] = []
      let count = arguments.number(of: "--count", in: 1...1000, &faults) ?? 1
      if !faults.isEmpty { throw OfficeError.request(faults) }
      let name = try arguments.seriesName()
      let office = try arguments.office(.creating)
      let done = try office.reserve(
        count, in: name, reason: arguments.value(of: "--reason") ?? "",
        as: arguments.caller(console))
      done.show("reserve.done", office, console)
      return .done
    }
  }
}

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

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      guard let number = Arguments.leadingNumber(arguments.operands[0]) else {
        throw OfficeError.request([
          Diagnostic("usage.not-a-number", .error, ["value": arguments.operands[0]])
        ])
      }
      let name = try arguments.seriesName()
      let office = try arguments.office(.writing)
      let done = try office.void(
        number, in: name, reason: arguments.value(of: "--reason") ?? "",
        as: arguments.caller(console))
      done.show("void.done", office, console)
      return .done
    }
  }
}

extension NumbersDone {
  /// Tells what was done with the numbers.
  fileprivate func show(_ key: String, _ office: Office, _ console: Console) {
    if console.printsJSON {
      return console.print(json: NumbersReport(self, labels: office.provinceLabels))
    }
    let printed = numbers.map(NumberSeries.printed).joined(separator: ", ")
    console.print(
      Message(
        key,
        [
          "numbers": printed, "number": printed, "body": series.body.name,
          "year": String(series.year),
        ]
      ).text(in: console.words))
  }
}
