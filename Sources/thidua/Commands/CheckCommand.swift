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

  private static let format = Option<Format>(
    "--format", value: "FORMAT", .word(.format), help: "check.option.format")
  private static let fix = Option("--fix", value: "OUT.docx", .text, help: "check.option.fix")

  static let specification = CommandSpecification(
    name: "check", usage: "FILE… [--format text|json|sarif|html] [--fix OUT.docx]",
    options: [format, fix, ReadingOptions.time], operands: 1...100_000)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let format = arguments[format] ?? (console.printsJSON ? .json : .text)
    if let output = arguments[fix] { try refuse(output, for: arguments.operands) }
    let caller = arguments.caller(console)
    let office = arguments.office()
    _ = try office.library
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    let text = CheckText(in: console.words)
    var files: [CheckedFile] = []
    for operand in arguments.operands {
      let result = Result { () throws(OfficeError) in
        try office.check(try input(operand), as: caller)
      }
      files.append(CheckedFile(file: operand, result: result))
      // Lines are shown as they come; the other forms are one whole.
      if format == .text {
        if case .failure(let error) = result { console.report(error.findings) }
        text.lines(of: files[files.count - 1]).forEach(console.print)
      }
      bar.advance(operand)
    }
    bar.finish()
    switch format {
    case .text: break
    case .json: console.print(json: files.map { CheckReport($0, in: console.words) })
    case .sarif:
      console.print(json: SARIFReport(files.map { ($0.file, $0.findings) }, in: console.words))
    case .html: console.write(CheckPage(in: console.words).html(files), to: .standardOutput)
    }
    if let output = arguments[fix], case .success(let checked) = files[0].result {
      let result = try office.fix(checked, as: caller)
      try StagedFiles.writeOne(result.file.bytes, to: output)
      for line in text.lines(of: result, file: output) {
        console.write(line + "\n", to: .standardError)
      }
      return result.left.hasErrors ? .findings : .done
    }
    let passed = files.map { try? $0.result.get().hasPassed }
    return passed.contains(nil) ? .badInput : passed.contains(false) ? .findings : .done
  }

  /// What a path means: a brief is known by its ending.
  private static func input(_ path: String) throws(OfficeError) -> CheckedInput {
    guard ["yaml", "yml"].contains((path as NSString).pathExtension.lowercased()) else {
      return .file(IncomingFile(path: path))
    }
    return .brief(try Brief(path: path))
  }

  /// Refuses a corrected copy that can't be made as asked.
  private static func refuse(_ output: String, for files: [String]) throws(OfficeError) {
    if files.count > 1 {
      throw .request([
        Diagnostic(UsageFinding.misplaced(.fixOfManyFiles, option: fix.name))
      ])
    }
    guard (output as NSString).pathExtension.lowercased() == "docx" else {
      throw .request([Diagnostic(UsageFinding.notWord(file: output))])
    }
    do { try DraftOutputs.refuseExisting([output], .correctedCopy) } catch {
      throw .request(error.findings)
    }
  }
}
