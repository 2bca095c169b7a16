import Office
import Registry
import Reports
import SQLiteRegistry

/// `thidua verify`: holds a registry, or a backup of one, to its digests and rules.
enum VerifyCommand: Command {
  private static let expect = Option(
    "--expect", value: "LINE:DIGEST", ValueReader(.journalHead) { JournalHead(typed: $0) },
    help: "verify.option.expect")

  static let specification = CommandSpecification(
    name: "verify", usage: "[BACKUP] [--expect LINE:DIGEST]",
    options: [expect, HeadOptions.file] + RegistryOptions.all, operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let file = arguments.registryFile(arguments.operands.first)
    let store = try file.open(.reading)
    let office = arguments.office(over: store, in: file)
    // A copy of last month's doesn't have this month's lines.
    let known = arguments.operands.isEmpty ? file.knownHeads(of: store) : []
    let line = ProgressLine(console: console)
    let report = try office.verify(
      expecting: known + (arguments[expect].map { [$0] } ?? []), as: arguments.caller(console)
    ) { line.show($0, of: $1) }
    line.finish()
    console.show(report, of: file.path)
    return report.findings.hasErrors ? .findings : .done
  }
}

extension Console {
  /// Shows what was held to its digests, and where the journal ends.
  func show(_ report: VerificationReport, of path: String) {
    show(
      VerifyText(in: words).lines(of: report, path: path), findings: report.findings,
      json: VerifyReport(report, of: path, in: words))
  }
}
