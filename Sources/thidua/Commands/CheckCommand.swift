import Checking
import Diagnostics
import Drafting
import Foundation

/// `thidua check`: what is wrong with documents, by the decree, as plans, and against what is known.
enum CheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", usage: "FILE… [--format text|json]", summaryKey: "check.summary",
    options: [CommandOption("--format", value: "FORMAT", help: "check.option.format")],
    operands: 1...100_000)

  /// What became of one file.
  struct Row: Encodable {
    var file: String
    var outcome: Outcome
    var diagnostics: [Finding]
  }

  /// How it went.
  enum Outcome: String, Encodable {
    /// No finding of the weight of an error
    case passed
    /// Errors were found
    case failed
    /// It couldn't be read
    case unreadable
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    var console = console
    if let format = arguments.value(of: "--format") {
      guard format == "text" || format == "json" else {
        console.report([
          Diagnostic("check.unknown-format", .error, ["format": format, "formats": "text, json"])
        ])
        return .usage
      }
      console.printsJSON = console.printsJSON || format == "json"
    }
    let engine: CheckEngine
    do {
      engine = CheckEngine(library: try arguments.library())
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var rows: [Row] = []
    for file in arguments.operands {
      let row = row(for: file, engine: engine, console: console)
      if console.printsJSON { rows.append(row) } else { show(row, console: console) }
      if row.outcome != .passed && !console.printsJSON {
        rows.append(Row(file: file, outcome: row.outcome, diagnostics: []))
      }
      bar.advance(file)
    }
    bar.finish()
    if console.printsJSON { console.print(json: rows) }
    if rows.contains(where: { $0.outcome == .unreadable }) { return .badInput }
    return rows.contains { $0.outcome == .failed } ? .findings : .done
  }

  private static func row(for file: String, engine: CheckEngine, console: Console) -> Row {
    do {
      let findings = try engine.check(file)
      return Row(
        file: file, outcome: findings.hasErrors ? .failed : .passed,
        diagnostics: findings.map { Finding($0, in: console.language) })
    } catch {
      return Row(
        file: file, outcome: .unreadable,
        diagnostics: error.diagnostics.map { Finding($0, in: console.language) })
    }
  }

  private static func show(_ row: Row, console: Console) {
    func count(_ severity: Severity) -> String {
      String(row.diagnostics.count { $0.severity == severity })
    }
    if row.outcome == .unreadable {
      for finding in row.diagnostics {
        console.write(finding.line + "\n", to: .standardError)
      }
      let word = Message("check.unreadable").text(in: console.language)
      return console.print("✗ \(row.file)  \(word)")
    }
    let summary = Message(
      "check.counts",
      ["errors": count(.error), "warnings": count(.warning), "notes": count(.note)])
    console.print(
      "\(row.outcome == .passed ? "✓" : "✗") \(row.file)  \(summary.text(in: console.language))")
    for finding in row.diagnostics { console.print("  " + line(of: finding, console: console)) }
  }

  /// A finding on one line: where, how much it weighs, what, what to do, the rule.
  private static func line(of finding: Finding, console: Console) -> String {
    var position: [String] = []
    if let page = finding.place?.page {
      position.append(Message("check.page", ["page": String(page)]).text(in: console.language))
    }
    if let paragraph = finding.place?.paragraph {
      position.append(
        Message("check.paragraph", ["paragraph": String(paragraph)]).text(in: console.language))
    }
    let severity = Message("severity.\(finding.severity.rawValue)").text(in: console.language)
    var line = position.isEmpty ? "" : position.joined(separator: ", ") + ": "
    line += "\(severity): \(finding.message)"
    if let suggestion = finding.suggestion { line += "; \(suggestion)" }
    if let quote = finding.place?.quote { line += " «\(quote)»" }
    if let reference = finding.reference { line += " (\(reference))" }
    return line + " [\(finding.code)]"
  }
}
