import Diagnostics
import Office
import Reports

/// `thidua reindex`: makes the search index anew of the entries' texts.
enum ReindexCommand: Command {
  static let specification = CommandSpecification(
    name: "reindex", usage: "", summaryKey: "reindex.summary", options: CommandOption.registry,
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let line = ProgressLine(console: console)
      let size = try arguments.office(.writing).reindex(as: arguments.caller(console)) {
        line.show($0, of: $1)
      }
      line.finish()
      if console.printsJSON {
        console.print(json: IndexReport(size))
      } else {
        console.print(
          Message("reindex.done", ["entries": String(size.entries), "files": String(size.files)])
            .text(in: console.words))
      }
      return .done
    }
  }
}
