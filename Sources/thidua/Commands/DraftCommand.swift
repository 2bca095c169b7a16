import Diagnostics
import Document
import Drafting
import Foundation
import Writers

/// `thidua draft`: briefs in, finished plans out.
enum DraftCommand: Command {
  static let specification = CommandSpecification(
    name: "draft",
    usage: "BRIEF… [-o FILE|FOLDER/]… [--format docx,pdf,html,txt,json] [--allow-holes]",
    summaryKey: "draft.summary",
    options: [
      CommandOption("--output", short: "-o", value: "FILE|FOLDER/", help: "draft.option.output"),
      CommandOption("--format", value: "LIST", help: "draft.option.format"),
      CommandOption("--allow-holes", help: "draft.option.allow-holes"),
    ],
    operands: 1...100_000)

  /// What became of one brief.
  struct Row: Encodable {
    var brief: String
    var outcome: Outcome
    var files: [String]
    var diagnostics: [Finding]
  }

  /// How it went.
  enum Outcome: String, Encodable {
    case drafted, refused
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    let outputs: DraftOutputs
    let engine: DraftEngine
    do {
      outputs = try DraftOutputs(arguments)
    } catch {
      console.report(error.diagnostics)
      return .usage
    }
    do {
      engine = DraftEngine(
        library: try arguments.library(), allowsHoles: arguments.has("--allow-holes"))
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var rows: [Row] = []
    for brief in arguments.operands {
      rows.append(row(for: brief, engine: engine, outputs: outputs, console: console))
      bar.advance(brief)
    }
    bar.finish()
    show(rows, console: console)
    if rows.contains(where: { $0.outcome == .refused }) { return .badInput }
    return rows.joinedSeverities.contains(.error) ? .findings : .done
  }

  private static func row(
    for brief: String, engine: DraftEngine, outputs: DraftOutputs, console: Console
  ) -> Row {
    do {
      let made = try engine.draft(brief, into: outputs.files(for: brief))
      return Row(
        brief: brief, outcome: .drafted, files: made.files,
        diagnostics: made.diagnostics.map { Finding($0, in: console.words) })
    } catch {
      return Row(
        brief: brief, outcome: .refused, files: [],
        diagnostics: error.diagnostics.map { Finding($0, in: console.words) })
    }
  }

  private static func show(_ rows: [Row], console: Console) {
    if console.printsJSON { return console.print(json: rows) }
    for row in rows {
      console.write(
        row.diagnostics.map { $0.line + "\n" }.joined(), to: .standardError)
    }
    for row in rows {
      let mark = row.outcome == .drafted ? "✓" : "✗"
      let result =
        row.outcome == .drafted
        ? row.files.joined(separator: "  ")
        : Message("draft.refused").text(in: console.words)
      console.print("\(mark) \(row.brief)  \(result)")
    }
  }
}

extension [DraftCommand.Row] {
  /// How much the findings of all rows weigh.
  fileprivate var joinedSeverities: Set<Severity> {
    Set(flatMap { row in row.diagnostics.map(\.severity) })
  }
}
