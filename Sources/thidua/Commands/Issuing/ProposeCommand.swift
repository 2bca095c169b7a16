import Diagnostics
import Drafting
import Office
import Reports

/// `thidua propose`: keeps the plan of a brief in the registry as a draft, or as a new version of one.
enum ProposeCommand: Command {
  static let specification = CommandSpecification(
    name: "propose", usage: "BRIEF [--draft DRAFT] [--note NOTE] [--allow-holes]",
    summaryKey: "propose.summary",
    options: [
      CommandOption("--draft", value: "DRAFT", help: "propose.option.draft"),
      CommandOption("--note", value: "NOTE", help: "propose.option.note"),
      CommandOption("--allow-holes", help: "draft.option.allow-holes"),
    ] + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let path = arguments.operands[0]
      let id = try arguments.value(of: "--draft").map(Arguments.draft)
      let brief = try BriefReader.read(path: path)
      let proposed = try arguments.office(.creating).propose(
        brief, source: try IncomingFile(path: path).bytes(), asVersionOf: id,
        note: arguments.value(of: "--note"),
        holes: arguments.has("--allow-holes") ? .mark : .refuse, as: arguments.caller(console))
      let draft = proposed.draft
      if console.printsJSON {
        console.print(
          json: KeptDraftReport(draft, findings: proposed.findings, in: console.words))
      } else {
        console.report(proposed.findings.filter { $0.severity > .note })
        console.print(
          Message(
            "propose.done",
            ["draft": String(draft.id), "version": String(draft.version), "title": draft.title]
          ).text(in: console.words))
      }
      return .done
    }
  }
}
