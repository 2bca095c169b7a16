import Diagnostics
import Drafting
import Files
import Foundation
import Registry
import Reports
import VietnameseText

/// `thidua issue`: gives plans their numbers and freezes them in the registry.
enum IssueCommand: Command {
  static let specification = CommandSpecification(
    name: "issue",
    usage:
      """
      BRIEF|DRAFT… [--date 2026-01-13] [--number N] [--accept NUMBER=REASON]… [-o FILE|FOLDER/]…
      """,
    summaryKey: "issue.summary", options: IssueOptions.all + CommandOption.registry,
    operands: 1...1000)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    let options: IssueOptions
    do {
      options = try IssueOptions(arguments)
    } catch {
      console.report(error.diagnostics)
      return .usage
    }
    return answering(console) {
      guard let today = CalendarDate.today else { return .findings }
      let library = try arguments.library()
      let registry = try arguments.registry(.creating)
      let engine = IssueEngine(
        library: library, store: registry, options: options, actor: arguments.actor, today: today)
      var bar = ProgressBar(total: arguments.operands.count, console: console)
      var rows: [IssueRow] = []
      for operand in arguments.operands {
        rows.append(row(operand, engine, registry, options, console))
        bar.advance(operand)
      }
      bar.finish()
      arguments.search(registry).indexNewEntries(console)
      show(rows, console)
      let codes = Set(rows.map(\.code))
      return codes.contains(.badInput) ? .badInput : codes.contains(.findings) ? .findings : .done
    }
  }

  private static func row(
    _ operand: String, _ engine: IssueEngine, _ registry: any RegistryStore,
    _ options: IssueOptions, _ console: Console
  ) -> IssueRow {
    func finding(_ diagnostic: Diagnostic) -> FindingReport {
      FindingReport(diagnostic, in: console.words)
    }
    let made: IssueEngine.Outcome
    do {
      made = try engine.issue(operand)
    } catch {
      return IssueRow(
        source: operand, outcome: .refused,
        diagnostics: error.findings.map { finding(located($0, in: operand)) },
        code: error is InvalidInput ? .badInput : .findings)
    }
    var row = IssueRow(
      source: operand, outcome: made.wasIssuedBefore ? .issuedBefore : .issued,
      entry: EntryLine(made.entry), diagnostics: made.findings.map(finding))
    // The plan is issued whatever happens now.
    do {
      row.files = try EntryFiles(registry).write(made.entry, to: options.outputs)
    } catch {
      row.diagnostics += error.findings.map(finding)
      row.code = .findings
    }
    return row
  }

  /// A finding with the brief it belongs to, and with what to type where a citation can be accepted.
  private static func located(_ finding: Diagnostic, in source: String) -> Diagnostic {
    var finding = finding
    var place = finding.place ?? Place()
    place.file = place.file ?? source
    finding.place = place
    if finding.code == "registry.gate-unknown-citation" {
      finding.suggestion = Message("issue.accept", finding.arguments)
    }
    return finding
  }

  private static func show(_ rows: [IssueRow], _ console: Console) {
    if console.printsJSON { return console.print(json: rows) }
    for row in rows {
      let shown = row.diagnostics.filter { $0.severity > .note || row.code != .done }
      console.write(shown.map { $0.line + "\n" }.joined(), to: .standardError)
    }
    for row in rows {
      guard let entry = row.entry else {
        let word = Message("issue.refused").text(in: console.words)
        console.print("✗ \(row.source)  \(word)")
        continue
      }
      let date = entry.date.flatMap { PartialDate(iso: $0)?.readable } ?? ""
      let key = row.outcome == .issued ? "issue.issued" : "issue.issued-before"
      let word = Message(key, ["entry": String(entry.id), "date": date]).text(in: console.words)
      console.print("✓ \(entry.code ?? "")  \(entry.body)  \(word)")
      console.print("  \(entry.kind) \(entry.title)")
      console.print("  \(entry.identifier)")
      for file in row.files { console.print("  \(file)") }
    }
  }
}

extension Error {
  /// What an error tells a person.
  var findings: [Diagnostic] {
    switch self {
    case let error as InvalidInput: error.diagnostics
    case let error as RegistryError: error.diagnostics
    case let error as FileFailure: [error.diagnostic]
    case let error as Diagnostic: [error]
    default:
      [Diagnostic("command.unexpected", .error, ["problem": String(describing: self)])]
    }
  }
}
