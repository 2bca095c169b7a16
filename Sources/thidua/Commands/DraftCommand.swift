import Diagnostics
import Drafting
import Files
import Office
import Reports

/// `thidua draft`: briefs in, finished plans out.
enum DraftCommand: Command {
  private static let output = Option.text(
    "--output", short: "-o", value: "FILE|FOLDER/", help: "draft.option.output")
  private static let format = Option.text("--format", value: "LIST", help: "draft.option.format")
  private static let allowHoles = Flag("--allow-holes", help: "draft.option.allow-holes")

  static let specification = CommandSpecification(
    name: "draft",
    usage: "BRIEF… [-o FILE|FOLDER/]… [--format docx,pdf,html,txt,json] [--allow-holes]",
    summaryKey: "draft.summary", options: [output, format, allowHoles], operands: 1...100_000)

  /// What became of a brief.
  private struct Drafted {
    var brief: String
    var files: [String]
    var result: Result<DraftedPlan, OfficeError>

    /// What was found, or why there is no plan.
    var findings: [Diagnostic] {
      switch result {
      case .success(let plan): plan.findings
      case .failure(let error): error.findings
      }
    }

    /// Whether there are files.
    var isDrafted: Bool { (try? result.get()) != nil }
  }

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let outputs = try DraftOutputs(
      arguments.all(output), formats: arguments[format], briefs: arguments.operands)
    let office = arguments.office()
    _ = try office.library
    let caller = arguments.caller(console)
    let holes: HolePolicy = arguments[allowHoles] ? .mark : .refuse
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var rows: [Drafted] = []
    for brief in arguments.operands {
      let files = outputs.files(for: brief)
      let result = Result { () throws(OfficeError) in
        try draft(brief, into: files, holes, office, caller)
      }
      rows.append(Drafted(brief: brief, files: files, result: result))
      bar.advance(brief)
    }
    bar.finish()
    show(rows, console: console)
    if rows.contains(where: { !$0.isDrafted }) { return .badInput }
    return rows.contains { $0.findings.hasErrors } ? .findings : .done
  }

  /// Drafts a brief into files, all of them or none.
  private static func draft(
    _ brief: String, into files: [String], _ holes: HolePolicy, _ office: Office, _ caller: Caller
  ) throws(OfficeError) -> DraftedPlan {
    do {
      let plan = try office.draft(
        try BriefReader.read(path: brief), holes: holes, formats: files.map(DraftOutputs.format),
        as: caller)
      try StagedFiles.writeAll(zip(files, plan.files.map(\.bytes)))
      return plan
    } catch let error as FileFailure {
      throw .invalid([error.diagnostic])
    } catch {
      throw OfficeError(error)
    }
  }

  private static func show(_ rows: [Drafted], console: Console) {
    if console.printsJSON {
      return console.print(
        json: rows.map {
          DraftReport($0.brief, $0.result, files: $0.files, in: console.words)
        })
    }
    for row in rows { console.report(row.findings) }
    for row in rows {
      let result =
        row.isDrafted
        ? row.files.joined(separator: "  ")
        : Message("draft.refused").text(in: console.words)
      console.print("\(row.isDrafted ? "✓" : "✗") \(row.brief)  \(result)")
    }
  }
}
