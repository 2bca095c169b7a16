import Diagnostics
import Files
import Foundation
import Office
import Registry
import RegistryIndex
import Reports
import SQLiteRegistry

/// `thidua backup`: copies the registry while it may be in use, and verifies the copy.
enum BackupCommand: Command {
  private static let overwrite = Flag("--overwrite", help: "backup.option.overwrite")

  static let specification = CommandSpecification(
    name: "backup", usage: "FOLDER/|FILE [--overwrite]",
    options: [overwrite, HeadOptions.file] + RegistryOptions.all, operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let registry = arguments.registryFile()
    let target = try target(arguments.operands[0], for: registry)
    let line = ProgressLine(console: console)
    let report = try advisingOverwrite {
      try arguments.office().backup(
        registry, to: target, replacing: arguments[overwrite], as: arguments.caller(console),
        progress: { line.show($0, of: $1) })
    }
    line.finish()
    console.show(report, of: target)
    return .done
  }

  /// The file of the copy: the one named, or one in the folder named, called after the registry and
  /// the moment.
  private static func target(_ operand: String, for registry: RegistryFile) throws -> String {
    let isFolder = DraftOutputs.isFolder(operand)
    let folder =
      isFolder ? operand : URL(fileURLWithPath: operand).deletingLastPathComponent().path
    do {
      try FileSystem.makeFolder(folder)
    } catch {
      throw Diagnostic(OutputFinding.noFolder(reason: error.reason), at: Place(file: folder))
    }
    guard isFolder else { return operand }
    let name = URL(fileURLWithPath: registry.path).deletingPathExtension().lastPathComponent
    let now = Timestamp.now
    let moment = "\(now.date.iso)-\(now.readable.suffix(8))".replacing(":", with: "")
    return (operand as NSString).appendingPathComponent("\(name)-\(moment).sqlite")
  }
}

/// `thidua restore`: makes a registry of a backup, and verifies what it made.
enum RestoreCommand: Command {
  private static let to = Option("--to", value: "PATH", .text, help: "restore.option.to")
  private static let overwrite = Flag("--overwrite", help: "restore.option.overwrite")

  static let specification = CommandSpecification(
    name: "restore", usage: "BACKUP [--to PATH] [--overwrite]",
    options: [to, overwrite, HeadOptions.file] + RegistryOptions.all, operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let file = arguments.registryFile(arguments[to])
    file.makeFolder()
    let line = ProgressLine(console: console)
    let (report, setAside) = try advisingOverwrite {
      try arguments.office().restore(
        file, from: arguments.operands[0], replacing: arguments[overwrite],
        as: arguments.caller(console), progress: { line.show($0, of: $1) })
    }
    line.finish()
    console.show(report, of: file.path)
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

extension Command {
  /// Does some work; where it would write over something, the error names the option that lets it.
  fileprivate static func advisingOverwrite<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as OfficeError {
      throw OfficeError(
        error.kind,
        error.findings.map { finding in
          var finding = finding
          if finding.finding.isEqual(RegistryFinding.targetExists) {
            finding.suggestion = Message("backup.overwrite")
          }
          return finding
        })
    }
  }
}
