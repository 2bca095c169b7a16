import Diagnostics
import Exchange
import Office
import Reports

/// `thidua export`: hands the registry, or what a query finds, over as a folder.
enum ExportCommand: Command {
  private static let output = Option(
    "--output", short: "-o", value: "FOLDER", .text, help: "export.option.output")

  static let specification = CommandSpecification(
    name: "export", usage: "[QUERY…] -o FOLDER",
    options: [output] + QuestionOptions.all + RegistryOptions.all, required: [output],
    operands: 0...Int.max)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let folder = arguments[output, usual: ""]
    let line = ProgressLine(console: console)
    let answer = try arguments.office(.reading).export(
      arguments.question, into: { try StagedFolder(folder) }, as: arguments.caller(console),
      progress: { line.show($0, of: $1) })
    line.finish()
    console.show(
      [DoneText(in: console.words).line(of: answer, folder: folder)], findings: answer.findings,
      json: ExportReport(answer, folder: folder, in: console.words))
    return .done
  }
}
