import Reports
import Cryptography
import Diagnostics
import Foundation
import Registry
import SQLiteRegistry
import RegistryIndex

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
      let expected = try arguments.value(of: "--expect").map(JournalHead.init(typed:))
      let file = arguments.operands.first.map { RegistryFile($0) } ?? arguments.registryFile
      let registry = try file.open(.reading)
      let line = ProgressLine(console: console)
      let search = RegistrySearch(registry, folder: file.indexFolder)
      let report = try registry.verify(
        expecting: expected,
        segment: { search.findings(in: $0) },
        progress: { line.show($0, of: $1) })
      line.finish()
      VerificationView(report, file.path).show(console)
      return report.isSound ? .done : .findings
    }
  }
}

/// What verifying gave, for people and as JSON.
struct VerificationView {
  private let report: VerificationReport
  private let path: String

  private struct Report: Encodable {
    var registry: String
    var sound: Bool
    var entries: Int
    var files: Int
    var head: JournalHead
    var diagnostics: [FindingReport]
  }

  init(_ report: VerificationReport, _ path: String) {
    self.report = report
    self.path = path
  }

  /// Shows it.
  func show(_ console: Console) {
    if console.printsJSON {
      console.print(
        json: Report(
          registry: path, sound: report.isSound, entries: report.entryCount,
          files: report.fileCount, head: report.head,
          diagnostics: report.findings.map { FindingReport($0, in: console.words) }))
      return
    }
    console.report(report.findings)
    lines(in: console.words).forEach(console.print)
  }

  /// What was held to its digests, and where the journal ends.
  func lines(in words: Words) -> [String] {
    let mark = report.isSound ? "✓" : "✗"
    let key = report.isSound ? "verify.sound" : "verify.unsound"
    let counts = [
      "entries": String(report.entryCount), "files": String(report.fileCount),
      "findings": String(report.findings.count { $0.severity == .error }),
    ]
    return [
      "\(mark) \(path)  " + Message(key, counts).text(in: words),
      "  " + Message("verify.head", ["head": report.head.typed]).text(in: words),
    ]
  }
}

extension JournalHead {
  /// Where the journal ends, to be kept elsewhere: `12:sha256:…`.
  var typed: String { "\(sequence):\(digest)" }

  /// Reads what ``typed`` gave.
  init(typed text: String) throws(InvalidInput) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let line = Int64(parts[0]), ContentDigest(parts[1]) != nil else {
      throw InvalidInput([Diagnostic("usage.bad-head", .error, ["value": text])])
    }
    self.init(sequence: line, digest: String(parts[1]))
  }
}
