import Diagnostics
import Drafting
import Files
import Office
import Reports

/// `thidua draft`: briefs in, finished plans out.
enum DraftCommand: Command {
  private static let output = Option(
    "--output", short: "-o", value: "FILE|FOLDER/", .text, help: "draft.option.output")
  private static let format = Option(
    "--format", value: "LIST", .formats, help: "draft.option.format")
  private static let allowHoles = Flag("--allow-holes", help: "draft.option.allow-holes")

  static let specification = CommandSpecification(
    name: "draft",
    usage: "BRIEF… [-o FILE|FOLDER/]… [--format docx,pdf,html,txt,json] [--allow-holes]",
    options: [output, format, allowHoles], operands: 1...100_000)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let outputs = try DraftOutputs(
      arguments.all(output), formats: arguments[format], briefs: arguments.operands)
    let office = arguments.office()
    _ = try office.library
    let caller = arguments.caller(console)
    let holes: HolePolicy = arguments[allowHoles] ? .mark : .refuse
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var rows: [DraftedBrief] = []
    for brief in arguments.operands {
      let files = outputs.files(for: brief)
      let result = Result { () throws(OfficeError) in
        let plan = try office.draft(
          try Brief(path: brief), holes: holes, formats: files.map(DraftOutputs.format),
          as: caller)
        // All files of a brief or none.
        do { try StagedFiles.writeAll(zip(files, plan.files.map(\.bytes))) } catch {
          throw OfficeError(thrown: error)
        }
        return plan
      }
      rows.append(DraftedBrief(brief: brief, files: files, result: result))
      bar.advance(brief)
    }
    bar.finish()
    let text = DoneText(in: console.words)
    console.show(
      rows.map(text.line), findings: rows.flatMap(\.findings),
      json: rows.map { DraftReport($0, in: console.words) })
    if rows.contains(where: { !$0.isDrafted }) { return .badInput }
    return rows.contains { $0.findings.hasErrors } ? .findings : .done
  }
}
