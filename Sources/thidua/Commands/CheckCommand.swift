import Checking
import Diagnostics
import Drafting
import Foundation
import Writers

/// `thidua check`: what is wrong with documents, by the decree, as plans, and against what is known.
enum CheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", usage: "FILE… [--format text|json|sarif|html] [--fix OUT.docx]",
    summaryKey: "check.summary",
    options: [
      CommandOption("--format", value: "FORMAT", help: "check.option.format"),
      CommandOption("--fix", value: "OUT.docx", help: "check.option.fix"),
    ],
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
    if let output = arguments.value(of: "--fix"),
      let refused = refusal(of: output, for: arguments.operands)
    {
      console.report([refused])
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
    if let output = arguments.value(of: "--fix"), outcomes != [.unreadable] {
      return fix(engine.check(arguments.operands[0]), into: output, console: console)
    }
    if outcomes.contains(.unreadable) { return .badInput }
    return outcomes.contains(.failed) ? .findings : .done
  }

  /// Why a corrected copy can't be made as asked; nil when it can.
  private static func refusal(of output: String, for files: [String]) -> Diagnostic? {
    if files.count > 1 { return Diagnostic("check.fix-one-file") }
    guard (output as NSString).pathExtension.lowercased() == "docx" else {
      return Diagnostic("check.fix-not-word", .error, ["file": output])
    }
    let exists = FileManager.default.fileExists(atPath: output)
    return exists ? Diagnostic("check.fix-exists", .error, ["file": output]) : nil
  }

  /// Writes a corrected copy and tells what was changed and what a person must decide.
  private static func fix(
    _ file: CheckedFile, into output: String, console: Console
  ) -> ExitCode {
    guard let subject = file.subject, subject.evidence.contains(.measures) else {
      console.report([Diagnostic("check.fix-no-measures", at: Place(file: file.file))])
      return .badInput
    }
    let result = FormFixer.fix(subject)
    var staged = StagedFiles()
    do {
      try staged.stage(DOCXWriter().write(result.pages), for: output)
      try staged.commit()
    } catch {
      staged.discard()
      let reason = (error as? StagedFiles.Failure)?.reason ?? "\(error)"
      console.report([
        Diagnostic("draft.cannot-write", .error, ["reason": reason], at: Place(file: output))
      ])
      return .badInput
    }
    func list(_ key: String, _ findings: [Diagnostic]) {
      console.tell(Message(key, ["file": output, "count": String(findings.count)]))
      for finding in findings {
        console.write("  \(line(of: finding, console.words))\n", to: .standardError)
      }
    }
    list("check.fixed", result.fixed)
    let left =
      result.remaining
      + file.findings.filter { finding in
        finding.severity > .note && Checker.rule(of: finding)?.facts.family != .form
      }
    list("check.left", left)
    return left.hasErrors ? .findings : .done
  }

  private static func show(_ files: [CheckedFile], as format: Format, console: Console) {
    switch format {
    case .text: break
    case .json:
      console.print(
        json: files.map { file in
          Row(
            file: file.file, outcome: file.outcome,
            diagnostics: file.findings.map { Finding($0, in: console.words) })
        })
    case .sarif:
      console.print(
        json: SARIFReport(files.map { ($0.file, $0.findings) }, in: console.words))
    case .html:
      console.write(CheckPage(in: console.words).html(files), to: .standardOutput)
    }
  }

  private static func show(_ file: CheckedFile, console: Console) {
    if file.outcome == .unreadable {
      console.report(file.findings)
      let word = Message("check.unreadable").text(in: console.words)
      return console.print("✗ \(file.file)  \(word)")
    }
    let counts = file.counts.text(in: console.words)
    console.print("\(file.outcome == .passed ? "✓" : "✗") \(file.file)  \(counts)")
    for finding in file.findings { console.print("  " + line(of: finding, console.words)) }
  }

  /// A finding on one line: where, how much it weighs, what, what to do, the rule.
  private static func line(of finding: Diagnostic, _ words: Words) -> String {
    var position: [String] = []
    if let page = finding.place?.page {
      position.append(Message("check.page", ["page": String(page)]).text(in: words))
    }
    if let paragraph = finding.place?.paragraph {
      position.append(
        Message("check.paragraph", ["paragraph": String(paragraph)]).text(in: words))
    }
    let severity = Message("severity.\(finding.severity.rawValue)").text(in: words)
    var line = position.isEmpty ? "" : position.joined(separator: ", ") + ": "
    line += "\(severity): \(finding.message(in: words))"
    if let suggestion = finding.suggestion { line += "; " + suggestion.text(in: words) }
    if let quote = finding.place?.quote {
      line += " «\(quote.replacing("\n", with: " / "))»"
    }
    if let reference = finding.reference { line += " (\(reference))" }
    return line + " [\(finding.code)]"
  }
}
