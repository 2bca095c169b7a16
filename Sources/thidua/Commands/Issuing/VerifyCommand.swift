import Diagnostics
import Office
import Registry
import RegistryIndex
import Reports
import SQLiteRegistry

/// `thidua verify`: holds a registry, or a backup of one, to its digests and rules.
enum VerifyCommand: Command {
  static let specification = CommandSpecification(
    name: "verify", usage: "[BACKUP] [--expect LINE:DIGEST]", summaryKey: "verify.summary",
    options: [
      CommandOption("--expect", value: "LINE:DIGEST", help: "verify.option.expect")
    ] + CommandOption.registry,
    operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let expected = try arguments.value(of: "--expect").map { text throws(OfficeError) in
        guard let head = JournalHead(typed: text) else {
          throw .request([Diagnostic("usage.bad-head", .error, ["value": text])])
        }
        return head
      }
      let file = arguments.operands.first.map { RegistryFile($0) } ?? arguments.registryFile
      let store = try file.open(.reading)
      let office = arguments.office(
        over: store, RegistrySearch(store, folder: file.indexFolder))
      let line = ProgressLine(console: console)
      let report = try office.verify(expecting: expected, as: arguments.caller(console)) {
        line.show($0, of: $1)
      }
      line.finish()
      report.show(of: file.path, console)
      return report.isSound ? .done : .findings
    }
  }
}

extension VerificationReport {
  /// Shows what was held to its digests, and where the journal ends.
  func show(of path: String, _ console: Console) {
    if console.printsJSON {
      return console.print(json: VerifyReport(self, of: path, in: console.words))
    }
    console.report(findings)
    let counts = [
      "entries": String(entryCount), "files": String(fileCount),
      "findings": String(findings.count { $0.severity == .error }),
    ]
    let result = Message(isSound ? "verify.sound" : "verify.unsound", counts)
    console.print("\(isSound ? "✓" : "✗") \(path)  " + result.text(in: console.words))
    console.print(
      "  " + Message("verify.head", ["head": head.typed]).text(in: console.words))
  }
}
