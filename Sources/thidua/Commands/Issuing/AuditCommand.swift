import Diagnostics
import Office
import Registry
import Reports

/// `thidua audit`: who did what to the registry, when and from where.
enum AuditCommand: Command {
  private static let entry = Option("--entry", value: "ENTRY", .text, help: "audit.option.entry")
  private static let since = Option("--since", value: "DATE", .day, help: "audit.option.since")
  private static let by = Option("--by", value: "NAME", .text, help: "audit.option.by")
  private static let action = Option<JournalAction>(
    "--action", value: "ACTION", .word(.action), help: "audit.option.action")
  private static let limit = Option(
    "--limit", value: "N", .number(in: 1...999_999), help: "audit.option.limit")
  private static let output = Option(
    "--output", short: "-o", value: "FILE.csv|.xlsx", .table, help: "audit.option.output")

  static let specification = CommandSpecification(
    name: "audit",
    usage: "[--entry ENTRY] [--since DATE] [--by NAME] [--action ACTION] [--limit N] [-o FILE]",
    options: [entry, since, by, action, limit, output] + EntryOptions.all + RegistryOptions.all,
    operands: 0...0)

  /// So many lines are shown unless told.
  private static let usualLimit = 50

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let output = arguments[output]
    var question = JournalQuestion()
    question.entry = arguments[entry].map(arguments.entryName)
    question.since = arguments[since]
    question.actor = arguments[by]
    question.action = arguments[action]
    question.limit = arguments[limit] ?? (output == nil ? usualLimit : nil)
    let lines = try arguments.office(.reading).journal(question, as: arguments.caller(console))
    let table = JournalText(words: console.words).table(of: lines)
    if let output {
      try TableOutput.write(table, to: output)
      console.tell(Message("command.written", ["file": output]))
    }
    if lines.isEmpty, !console.printsJSON { console.tell(Message("audit.none")) }
    console.show(
      lines.isEmpty || output != nil ? [] : TextTable(table).lines,
      json: lines.map(JournalLineReport.init))
    return .done
  }
}
