import Diagnostics
import Files
import Foundation
import Office
import Reports

/// `thidua show`: an entry with its relations, its files, its text.
enum ShowCommand: Command {
  private static let text = Flag("--text", help: "show.option.text")
  private static let file = Option("--file", value: "NAME", .text, help: "show.option.file")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .text, help: "show.option.output")

  static let specification = CommandSpecification(
    name: "show", usage: "ENTRY [--text | --file NAME [-o FILE|FOLDER/]]",
    options: [text, file, output] + EntryOptions.all + RegistryOptions.all, operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let name = arguments.entryName(arguments.operands[0])
    if arguments.has(output), !arguments.has(file) {
      throw OfficeError.request([
        Diagnostic(UsageFinding.misplaced(.outputWithoutFile, option: output.name))
      ])
    }
    let (office, caller) = (try arguments.office(.reading), arguments.caller(console))
    let words = console.words
    if let file = arguments[file] {
      let taken = try office.takeOut(file, of: name, as: caller)
      let files = try write(taken.value, to: arguments[output])
      console.show(
        files.map { Message("command.written", ["file": $0]).text(in: words) },
        findings: taken.findings,
        json: WrittenFilesReport(files, findings: taken.findings, in: words))
    } else if arguments[text] {
      let text = try office.text(of: name, as: caller)
      console.show(
        [text.value], findings: text.findings, json: EntryTextReport(text, in: words))
    } else {
      let (shown, labels) = (try office.show(name, as: caller), office.provinceLabels)
      console.show(
        EntryText(words: words, provinces: labels).lines(of: shown.value),
        findings: shown.findings, json: EntryReport(shown, labels: labels, in: words))
    }
    return .done
  }

  /// Writes files out, all of them or none: into the file named, or under their own names into the
  /// folder named or here.
  private static func write(_ taken: [KeptFile], to output: String?) throws -> [String] {
    let files = taken.map { kept in
      let path = output.map { output in
        taken.count > 1 || DraftOutputs.isFolder(output)
          ? (output as NSString).appendingPathComponent(kept.file.name) : output
      }
      return (path ?? kept.file.name, kept.bytes)
    }
    if output == nil { try DraftOutputs.refuseExisting(files.map { $0.0 }, .keptFile) }
    try StagedFiles.writeAll(files)
    return files.map { $0.0 }
  }
}
