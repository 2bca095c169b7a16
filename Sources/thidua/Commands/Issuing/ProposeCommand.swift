import Drafting
import Office
import Reports

/// `thidua propose`: keeps the plan of a brief in the registry as a draft, or as a new version of one.
enum ProposeCommand: Command {
  private static let draft = Option("--draft", value: "DRAFT", .draft, help: "propose.option.draft")
  private static let note = Option("--note", value: "NOTE", .text, help: "propose.option.note")
  private static let allowHoles = Flag("--allow-holes", help: "draft.option.allow-holes")

  static let specification = CommandSpecification(
    name: "propose", usage: "BRIEF [--draft DRAFT] [--note NOTE] [--allow-holes]",
    options: [draft, note, allowHoles] + RegistryOptions.all, operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let proposed = try arguments.office(.writing).propose(
      try Brief(path: arguments.operands[0]), asVersionOf: arguments[draft],
      note: arguments[note], holes: arguments[allowHoles] ? .mark : .refuse,
      as: arguments.caller(console))
    console.show(
      [DoneText(in: console.words).line(of: proposed)],
      findings: proposed.findings.filter { $0.severity > .note },
      json: KeptDraftReport(proposed.draft, findings: proposed.findings, in: console.words))
    return .done
  }
}
