import Office
import Reports

/// `thidua reindex`: makes the search index anew of the entries' texts.
enum ReindexCommand: Command {
  static let specification = CommandSpecification(
    name: "reindex", usage: "", options: RegistryOptions.all, operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let line = ProgressLine(console: console)
    let size = try arguments.office(.writing).reindex(as: arguments.caller(console)) {
      line.show($0, of: $1)
    }
    line.finish()
    console.show([DoneText(in: console.words).line(of: size)], json: IndexReport(size))
    return .done
  }
}
