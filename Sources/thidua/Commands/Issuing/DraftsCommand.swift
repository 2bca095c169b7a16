import Diagnostics
import Files
import Office
import Registry
import Reports

/// `thidua drafts`: the drafts of the registry, the versions of one, and what it says.
enum DraftsCommand: Command {
  private static let state = Option<DraftState>(
    "--state", value: "STATE", .word(.draftState), help: "drafts.option.state")
  private static let version = Option(
    "--version", value: "N", .number(in: 1...999_999), help: "drafts.option.version")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .text, help: "drafts.option.output")

  static let specification = CommandSpecification(
    name: "drafts", usage: "[DRAFT [--version N] [-o FILE]] [--state STATE]",
    options: [state, version, output] + RegistryOptions.all, operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let id = try arguments.operands.first.map(ValueReader.draft.value)
    let (caller, text) = (arguments.caller(console), KeptDraftText(in: console.words))
    if let id, let output = arguments[output] {
      let faults = DraftOutputs.faults(of: [output], in: FileFormat.allCases)
      if !faults.isEmpty { throw OfficeError.request(faults) }
      let file = try arguments.office(.reading).write(
        draft: id, version: arguments[version], as: DraftOutputs.format(of: output), by: caller)
      try StagedFiles.writeOne(file.bytes, to: output)
      console.tell(Message("command.written", ["file": output]))
    } else if let id {
      let (draft, versions) = try arguments.office(.reading).draft(id, as: caller)
      console.show(
        [text.line(of: draft)] + versions.map(text.line),
        json: DraftHistoryReport(draft, versions, in: console.words))
    } else {
      let drafts = try arguments.office(.reading).drafts(in: arguments[state], as: caller)
      if drafts.isEmpty, !console.printsJSON { console.tell(Message("drafts.none")) }
      console.show(
        drafts.map(text.line), json: drafts.map { KeptDraftReport($0, in: console.words) })
    }
    return .done
  }
}
