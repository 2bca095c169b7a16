import Cryptography
import Diagnostics
import Document
import Files
import Foundation
import Identifiers
import Office
import Registry
import Search

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
    do {
      let log = try AccessLog(arguments, console: console)
      let id = try arguments.entry(arguments.operands[0], in: log.store)
      if let file = arguments.value(of: "--file") {
        return try takeOut(file, of: id, log, arguments, console: console)
      }
      if arguments.has("--output") {
        throw InvalidInput([Diagnostic("usage.output-without-file", .error)])
      }
      if arguments.has("--text") {
        try refuseSealed(id, in: log.store)
        let text = try log.store.text(of: id)
        try log.record(.viewed, [id], ["what": "text"])
        if console.printsJSON {
          console.print(json: ["text": String(decoding: text, as: UTF8.self)])
        } else {
          console.print(String(decoding: text, as: UTF8.self))
        }
        return .done
      }
      let view = try EntryView(id, in: log.store)
      let provinces = ProvinceLabels(try? arguments.library().profiles)
      try log.record(.viewed, [id], ["what": "entry"])
      if console.printsJSON {
        console.print(
          json: EntryReport(view, provinces: provinces, words: console.words))
      } else {
        EntryText(words: console.words, provinces: provinces).lines(of: view)
          .forEach(console.print)
      }
      return .done
    } catch {
      return console.report(failure: error)
    }
  }

  /// Refuses to show the content of a state secret.
  private static func refuseSealed(_ id: EntryID, in store: any RegistryStore) throws {
    if try store.entry(id).isSealed { throw RegistryError(.refused, [.secretContent()]) }
  }

  /// Writes files of an entry out, byte for byte as they were taken in.
  private static func takeOut(
    _ name: String, of id: EntryID, _ log: AccessLog, _ arguments: Arguments, console: Console
  ) throws -> ExitCode {
    try refuseSealed(id, in: log.store)
    let files = try log.store.entry(id).files
    let wanted = files.filter { name == "all" || $0.name == name || $0.role.rawValue == name }
    guard !wanted.isEmpty else {
      let names = files.flatMap { [$0.name, $0.role.rawValue] }
      console.report([
        Diagnostic(
          "show.no-such-file", .error,
          ["entry": String(id), "file": name, "files": files.map(\.name).joined(separator: ", ")],
          suggestion: Suggestion.message(for: name, among: names))
      ])
      return .findings
    }
    let output = arguments.value(of: "--output")
    var staged = StagedFiles()
    var written: [String] = []
    do {
      for file in wanted {
        let target = path(of: file, output: output, isOnly: wanted.count == 1)
        guard output != nil || !FileManager.default.fileExists(atPath: target) else {
          throw Diagnostic("show.exists", .error, ["file": target])
        }
        let bytes = try log.store.file(file.digest)
        guard ContentDigest(of: bytes) == file.digest else {
          throw RegistryError(
            .damaged,
            [Diagnostic("show.file-damaged", .error, ["file": file.name, "entry": String(id)])])
        }
        try staged.stage(bytes, for: target)
        written.append(target)
      }
      try staged.commit()
    } catch {
      staged.discard()
      throw error
    }
    try log.record(
      .exported, [id], ["files": wanted.map(\.name).joined(separator: ", ")])
    if console.printsJSON {
      console.print(json: ["files": written])
    } else {
      for target in written {
        console.print(Message("show.written", ["file": target]).text(in: console.words))
      }
    }
    return .done
  }

  /// Where a file goes: the file named, or a file of its own name in the folder named or here.
  private static func path(of file: EntryFile, output: String?, isOnly: Bool) -> String {
    guard let output else { return file.name }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    if !isOnly || output.hasSuffix("/") || isThere && isFolder.boolValue {
      return (output as NSString).appendingPathComponent(file.name)
    }
    return output
  }
}
