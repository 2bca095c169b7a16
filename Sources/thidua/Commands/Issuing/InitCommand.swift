import Diagnostics
import Office
import Registry
import Reports
import SQLiteRegistry

/// `thidua init`: makes a registry, on purpose, where there is none.
enum InitCommand: Command {
  static let specification = CommandSpecification(
    name: "init", usage: "[--registry PATH]", options: RegistryOptions.all, operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let file = arguments.registryFile()
    file.makeFolder()
    try arguments.office().makeRegistry(file, as: arguments.caller(console))
    console.show(
      [Message("init.made", ["file": file.path]).text(in: console.words)],
      json: InitReport(registry: file.path))
    return .done
  }
}
