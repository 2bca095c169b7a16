import Diagnostics
import Foundation
import Office
import Registry
import RegistryIndex
import SQLiteRegistry

/// `thidua backup`: copies the registry while it may be in use, and verifies the copy.
enum BackupCommand: Command {
  static let specification = CommandSpecification(
    name: "backup", usage: "FOLDER/|FILE [--overwrite]", summaryKey: "backup.summary",
    options: [
      CommandOption("--overwrite", help: "backup.option.overwrite")
    ] + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let target = try target(arguments.operands[0], for: arguments.registryPath)
      let line = ProgressLine(console: console)
      let report = try arguments.registryFile.backup(
        to: target, replacing: arguments.has("--overwrite"), by: arguments.actor,
        progress: { line.show($0, of: $1) })
      line.finish()
      report.show(of: target, console)
      return .done
    }
  }

  /// The file of the copy: the one named, or one in the folder named, called after the registry and
  /// the moment.
  private static func target(_ operand: String, for registry: String) throws -> String {
    let isFolder = DraftOutputs.isFolder(operand)
    let folder =
      isFolder ? operand : URL(fileURLWithPath: operand).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Diagnostic(
        "backup.no-folder", .error, ["reason": error.localizedDescription],
        at: Place(file: folder))
    }
    guard isFolder else { return operand }
    let name = ((registry as NSString).lastPathComponent as NSString).deletingPathExtension
    let now = Timestamp.now
    let moment = "\(now.date?.iso ?? "")-\(now.readable.suffix(8))".replacing(":", with: "")
    return (operand as NSString).appendingPathComponent("\(name)-\(moment).sqlite")
  }
}

/// `thidua restore`: makes a registry of a backup, and verifies what it made.
enum RestoreCommand: Command {
  static let specification = CommandSpecification(
    name: "restore", usage: "BACKUP [--to PATH] [--overwrite]", summaryKey: "restore.summary",
    options: [
      CommandOption("--to", value: "PATH", help: "restore.option.to"),
      CommandOption("--overwrite", help: "restore.option.overwrite"),
    ] + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let target = arguments.value(of: "--to") ?? arguments.registryPath
      let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let line = ProgressLine(console: console)
      let file = RegistryFile(target)
      let (report, setAside) = try file.restore(
        from: arguments.operands[0], replacing: arguments.has("--overwrite"),
        by: arguments.actor, progress: { line.show($0, of: $1) })
      line.finish()
      report.show(of: target, console)
      if let setAside { console.tell(Message("restore.set-aside", ["file": setAside])) }
      // The registry is restored whatever comes of its index, which a search makes up for.
      do {
        try RegistrySearch(try file.open(), folder: file.indexFolder).indexNewEntries()
      } catch {
        console.report(OfficeError(error).findings)
      }
      return .done
    }
  }
}
