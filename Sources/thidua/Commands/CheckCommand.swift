import Checking
import Diagnostics
import Drafting
import Foundation

/// `thidua check`: what is wrong with documents, by the decree, as plans, and against what is known.
enum CheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", usage: "FILE… [--format text|json|sarif|html]", summaryKey: "check.summary",
    options: [CommandOption("--format", value: "FORMAT", help: "check.option.format")],
    operands: 1...100_000)

  /// How findings are shown.
  private enum Format: String, CaseIterable {
    case text, json, sarif, html
  }

  /// A file in the JSON.
  private struct Row: Encodable {
    var file: String
    var outcome: CheckedFile.Outcome
    var diagnostics: [Finding]
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    let asked = arguments.value(of: "--format") ?? (console.printsJSON ? "json" : "text")
    guard let format = Format(rawValue: asked) else {
      let formats = Format.allCases.map(\.rawValue).joined(separator: ", ")
      console.report([
        Diagnostic("check.unknown-format", .error, ["format": asked, "formats": formats])
      ])
      return .usage
    }
    let engine: CheckEngine
    do {
      engine = CheckEngine(library: try arguments.library())
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var outcomes: Set<CheckedFile.Outcome> = []
    var files: [CheckedFile] = []
    for operand in arguments.operands {
      let file = engine.check(operand)
      outcomes.insert(file.outcome)
      // Lines are shown as they come; the other forms are one whole.
      if format == .text { show(file, console: console) } else { files.append(file) }
      bar.advance(operand)
    }
    bar.finish()
    show(files, as: format, console: console)
    if outcomes.contains(.unreadable) { return .badInput }
    return outcomes.contains(.failed) ? .findings : .done
  }

  private static func show(_ files: [CheckedFile], as format: Format, console: Console) {
    switch format {
    case .text: break
    case .json:
      console.print(
        json: files.map { file in
          Row(
            file: file.file, outcome: file.outcome,
            diagnostics: file.findings.map { Finding($0, in: console.language) })
        })
    case .sarif:
      console.print(
        json: SARIFReport(files.map { ($0.file, $0.findings) }, in: console.language))
    case .html:
      console.write(CheckPage(in: console.language).html(files), to: .standardOutput)
    }
  }

  private static func show(_ file: CheckedFile, console: Console) {
    if file.outcome == .unreadable {
      console.report(file.findings)
      let word = Message("check.unreadable").text(in: console.language)
      return console.print("✗ \(file.file)  \(word)")
    }
    let counts = file.counts.text(in: console.language)
    console.print("\(file.outcome == .passed ? "✓" : "✗") \(file.file)  \(counts)")
    for finding in file.findings { console.print("  " + line(of: finding, console.language)) }
  }

  /// A finding on one line: where, how much it weighs, what, what to do, the rule.
  private static func line(of finding: Diagnostic, _ language: Language) -> String {
    var position: [String] = []
    if let page = finding.place?.page {
      position.append(Message("check.page", ["page": String(page)]).text(in: language))
    }
    if let paragraph = finding.place?.paragraph {
      position.append(
        Message("check.paragraph", ["paragraph": String(paragraph)]).text(in: language))
    }
    let severity = Message("severity.\(finding.severity.rawValue)").text(in: language)
    var line = position.isEmpty ? "" : position.joined(separator: ", ") + ": "
    line += "\(severity): \(finding.message(in: language))"
    if let suggestion = finding.suggestion { line += "; " + suggestion.text(in: language) }
    if let quote = finding.place?.quote {
      line += " «\(quote.replacing("\n", with: " / "))»"
    }
    if let reference = finding.reference { line += " (\(reference))" }
    return line + " [\(finding.code)]"
  }
}
