import Diagnostics
import Office
import Registry
import Reports

/// `thidua audit`: who did what to the registry, when and from where.
enum AuditCommand: Command {
  static let specification = CommandSpecification(
    name: "audit",
    usage: "[--entry ENTRY] [--since DATE] [--by NAME] [--action ACTION] [--limit N] [-o FILE]",
    summaryKey: "audit.summary",
    options: [
      CommandOption("--entry", value: "ENTRY", help: "audit.option.entry"),
      CommandOption("--since", value: "DATE", help: "audit.option.since"),
      CommandOption("--by", value: "NAME", help: "audit.option.by"),
      CommandOption("--action", value: "ACTION", help: "audit.option.action"),
      CommandOption("--limit", value: "N", help: "audit.option.limit"),
      CommandOption("--output", short: "-o", value: "FILE.csv|.xlsx", help: "audit.option.output"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 0...0)

  /// So many lines are shown unless told.
  private static let usualLimit = 50

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let output = arguments.value(of: "--output")
      let question = try question(arguments, output)
      let lines = try arguments.office(.reading).journal(question, as: arguments.caller(console))
      let table = JournalText(words: console.words).table(of: lines)
      if let output {
        try TableOutput.write(table, to: output)
        console.tell(Message("register.written", ["file": output]))
      }
      if console.printsJSON {
        console.print(json: lines.map(JournalLineReport.init))
      } else if lines.isEmpty {
        console.tell(Message("audit.none"))
      } else if output == nil {
        TextTable(table).lines.forEach(console.print)
      }
      return .done
    }
  }

  private static func question(
    _ arguments: Arguments, _ output: String?
  ) throws(OfficeError) -> JournalQuestion {
    var faults = [output.flatMap(TableOutput.fault)].compactMap { $0 }
    var question = JournalQuestion()
    if let entry = arguments.value(of: "--entry") {
      question.entry = arguments.entryName(entry)
    }
    question.since = arguments.day(of: "--since", &faults)
    question.actor = arguments.value(of: "--by")
    question.action = arguments.choice(
      of: "--action", fault: "usage.unknown-action", "action", "actions", &faults)
    question.limit =
      arguments.number(of: "--limit", in: 1...999_999, &faults)
      ?? (output == nil ? usualLimit : nil)
    if !faults.isEmpty { throw .request(faults) }
    return question
  }
}
