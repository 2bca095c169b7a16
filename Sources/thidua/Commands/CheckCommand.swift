import Diagnostics
import Drafting
import Files
import Foundation
import Office
import Reports

/// `thidua check`: what is wrong with documents, by the decree, as plans, and against what is known.
enum CheckCommand: Command {
  /// How findings are shown.
  private enum Format: String, CaseIterable {
    case text, json, sarif, html
  }

  private static let format = Option<Format>.choice(
    "--format", value: "FORMAT", help: "check.option.format"
  ) { word, formats in
    Diagnostic(
      "check.unknown-format", .error,
      ["format": word, "formats": formats.joined(separator: ", ")])
  }
  private static let fix = Option.text("--fix", value: "OUT.docx", help: "check.option.fix")

  static let specification = CommandSpecification(
    name: "check", usage: "FILE… [--format text|json|sarif|html] [--fix OUT.docx]",
    summaryKey: "check.summary", options: [format, fix], operands: 1...100_000)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let format = arguments[format] ?? (console.printsJSON ? .json : .text)
    if let output = arguments[fix], let refused = refusal(of: output, for: arguments.operands) {
      throw OfficeError.request([refused])
    }
    let caller = arguments.caller(console)
    let office = arguments.office()
    _ = try office.library
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var files: [CheckedFile] = []
    for operand in arguments.operands {
      let file = CheckedFile(file: operand, result: check(operand, office, caller))
      // Lines are shown as they come; the other forms are one whole.
      if format == .text { show(file, console: console) }
      files.append(file)
      bar.advance(operand)
    }
    bar.finish()
    show(files, as: format, console: console)
    if let output = arguments[fix], case .success(let checked) = files[0].result {
      return try fix(checked, into: output, office, caller, console: console)
    }
    let passed = files.map { try? $0.result.get().hasPassed }
    return passed.contains(nil) ? .badInput : passed.contains(false) ? .findings : .done
  }

  /// Checks a file; a brief is known by its ending.
  private static func check(
    _ path: String, _ office: Office, _ caller: Caller
  ) -> Result<CheckResult, OfficeError> {
    Result { () throws(OfficeError) in
      try office.check(try input(path), as: caller)
    }
  }

  private static func input(_ path: String) throws(OfficeError) -> CheckedInput {
    guard ["yaml", "yml"].contains((path as NSString).pathExtension.lowercased()) else {
      return .file(IncomingFile(path: path))
    }
    do { return .brief(try BriefReader.read(path: path)) } catch {
      throw .invalid(error.diagnostics)
    }
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
    _ checked: CheckResult, into output: String, _ office: Office, _ caller: Caller,
    console: Console
  ) throws -> ExitCode {
    let result = try office.fix(checked, as: caller)
    do {
      try StagedFiles.writeOne(result.file.bytes, to: output)
    } catch {
      throw InvalidInput([error.diagnostic])
    }
    func list(_ key: String, _ findings: [Diagnostic]) {
      console.tell(Message(key, ["file": output, "count": String(findings.count)]))
      for finding in findings {
        console.write("  \(line(of: finding, console.words))\n", to: .standardError)
      }
    }
    list("check.fixed", result.fixed)
    list("check.left", result.left)
    return result.left.hasErrors ? .findings : .done
  }

  private static func show(_ files: [CheckedFile], as format: Format, console: Console) {
    switch format {
    case .text: break
    case .json:
      console.print(json: files.map { CheckReport($0, in: console.words) })
    case .sarif:
      console.print(json: SARIFReport(files.map { ($0.file, $0.findings) }, in: console.words))
    case .html:
      console.write(CheckPage(in: console.words).html(files), to: .standardOutput)
    }
  }

  private static func show(_ file: CheckedFile, console: Console) {
    guard case .success(let checked) = file.result else {
      console.report(file.findings)
      let word = Message("check.unreadable").text(in: console.words)
      return console.print("✗ \(file.file)  \(word)")
    }
    let counts = file.counts.text(in: console.words)
    console.print("\(checked.hasPassed ? "✓" : "✗") \(file.file)  \(counts)")
    for finding in checked.findings { console.print("  " + line(of: finding, console.words)) }
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
