import Diagnostics
import Files
import Foundation
import Office
import Reports

/// `thidua show`: an entry with its relations, its files, its text.
enum ShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", usage: "ENTRY [--text | --file NAME [-o FILE|FOLDER/]]",
    summaryKey: "show.summary",
    options: [
      CommandOption("--text", help: "show.option.text"),
      CommandOption("--file", value: "NAME", help: "show.option.file"),
      CommandOption("--output", short: "-o", value: "FILE", help: "show.option.output"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let name = arguments.entryName(arguments.operands[0])
      let file = arguments.value(of: "--file")
      if file == nil, arguments.has("--output") {
        throw OfficeError.request([Diagnostic("usage.output-without-file", .error)])
      }
      let (office, caller) = (try arguments.office(.reading), arguments.caller(console))
      if let file {
        let taken = try office.takeOut(file, of: name, as: caller)
        return try write(taken, to: arguments.value(of: "--output"), console)
      }
      if arguments.has("--text") {
        let text = try office.text(of: name, as: caller)
        if console.printsJSON {
          console.print(json: EntryTextReport(text, in: console.words))
        } else {
          console.report(text.findings)
          console.print(text.value)
        }
        return .done
      }
      let shown = try office.show(name, as: caller)
      if console.printsJSON {
        console.print(json: EntryReport(shown, labels: office.provinceLabels, in: console.words))
      } else {
        console.report(shown.findings)
        EntryText(words: console.words, provinces: office.provinceLabels).lines(of: shown.value)
          .forEach(console.print)
      }
      return .done
    }
  }

  /// Writes files out that were taken of an entry, all of them or none.
  private static func write(
    _ taken: Shown<[KeptFile]>, to output: String?, _ console: Console
  ) throws -> ExitCode {
    let files = taken.value.map { kept in
      (path(of: kept, output: output, isOnly: taken.value.count == 1), kept.bytes)
    }
    for (path, _) in files where output == nil && FileManager.default.fileExists(atPath: path) {
      throw Diagnostic("show.exists", .error, ["file": path])
    }
    try StagedFiles.writeAll(files)
    if console.printsJSON {
      console.print(
        json: WrittenFilesReport(
          files.map { $0.0 }, findings: taken.findings, in: console.words))
    } else {
      console.report(taken.findings)
      for (path, _) in files {
        console.print(Message("show.written", ["file": path]).text(in: console.words))
      }
    }
    return .done
  }

  /// Where a file goes: the file named, or a file of its own name in the folder named or here.
  private static func path(of kept: KeptFile, output: String?, isOnly: Bool) -> String {
    guard let output else { return kept.file.name }
    return !isOnly || DraftOutputs.isFolder(output)
      ? (output as NSString).appendingPathComponent(kept.file.name) : output
  }
}
