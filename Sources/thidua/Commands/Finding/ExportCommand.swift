import Diagnostics
import Exchange
import Office
import Registry
import Reports
import Search

/// `thidua export`: hands the registry, or what a query finds, over as a folder.
enum ExportCommand: Command {
  static let specification = CommandSpecification(
    name: "export", usage: "[QUERY…] -o FOLDER", summaryKey: "export.summary",
    options: [CommandOption("--output", short: "-o", value: "FOLDER", help: "export.option.output")]
      + CommandOption.question + CommandOption.registry,
    operands: 0...Int.max)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--output", of: specification)
      let folder = arguments.value(of: "--output") ?? ""
      var faults: [Diagnostic] = []
      let question = SearchQuestion(arguments, &faults)
      if !faults.isEmpty { throw OfficeError.request(faults) }
      let office = try arguments.office(.reading)
      let line = ProgressLine(console: console)
      let answer = try office.export(
        question, into: { try StagedFolder(folder) }, as: arguments.caller(console),
        progress: { line.show($0, of: $1) })
      line.finish()
      if console.printsJSON {
        console.print(json: ExportReport(answer, folder: folder, in: console.words))
        return .done
      }
      console.report(answer.findings)
      console.print(
        Message(
          "export.done",
          [
            "folder": folder, "entries": String(answer.summary.entries),
            "files": String(answer.summary.files),
          ]
        ).text(in: console.words))
      return .done
    }
  }
}
