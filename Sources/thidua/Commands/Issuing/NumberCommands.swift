import Office
import Reports

/// `thidua reserve`: keeps the next numbers of a series for documents to come.
enum ReserveCommand: Command {
  private static let count = Option(
    "--count", value: "N", .number(in: 1...1000), help: "reserve.option.count")

  static let specification = CommandSpecification(
    name: "reserve", usage: "[--body BODY] [--province SLUG] [--count N] --reason REASON",
    options: SeriesOptions.all + [count, Option.reason] + RegistryOptions.all,
    required: [Option.reason], operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let office = try arguments.office(.writing)
    let done = try office.reserve(
      arguments[count, usual: 1], in: arguments.seriesName,
      reason: arguments[Option.reason, usual: ""], as: arguments.caller(console))
    console.show(
      [DoneText(in: console.words).reserved(done)],
      json: NumbersReport(done, labels: office.provinceLabels))
    return .done
  }
}

/// `thidua void`: says of a number that no document bears it and none will. It stays in the
/// register.
enum VoidCommand: Command {
  static let specification = CommandSpecification(
    name: "void", usage: "NUMBER [--body BODY] [--year YEAR] --reason REASON",
    options: SeriesOptions.all + [Option.reason] + RegistryOptions.all,
    required: [Option.reason], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let number = try ValueReader.registerNumber.value(of: arguments.operands[0])
    let office = try arguments.office(.writing)
    let done = try office.void(
      number, in: arguments.seriesName, reason: arguments[Option.reason, usual: ""],
      as: arguments.caller(console))
    console.show(
      [DoneText(in: console.words).voided(done)],
      json: NumbersReport(done, labels: office.provinceLabels))
    return .done
  }
}
