import Diagnostics
import Foundation
import Registry
import Tables
import VietnameseText

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
      let request = try AuditRequest(arguments)
      let registry = try arguments.registry(.reading)
      let entry = try arguments.value(of: "--entry").map { try arguments.entry($0, in: registry) }
      let limit = request.limit ?? (request.output == nil ? usualLimit : .max)
      let lines = try Array(request.lines(of: registry, entry: entry).suffix(limit))
      let view = try AuditView(lines, registry, console.words)
      if let output = request.output {
        try TableOutput.write(view.table, to: output)
        console.tell(Message("register.written", ["file": output]))
      }
      if console.printsJSON {
        console.print(json: view.rows)
      } else if lines.isEmpty {
        console.tell(Message("audit.none"))
      } else if request.output == nil {
        TextTable(view.table).lines.forEach(console.print)
      }
      return .done
    }
  }
}

/// Which lines of the journal are asked for.
struct AuditRequest {
  /// The first day.
  var since: CalendarDate?
  /// Who.
  var actor: String?
  /// What.
  var action: JournalAction?
  /// At most so many lines, the newest.
  var limit: Int?
  /// The file to write.
  var output: String?

  /// So many lines are read at once.
  private static let page = 5000

  init(_ arguments: Arguments) throws(InvalidInput) {
    var faults: [Diagnostic] = []
    if let text = arguments.value(of: "--since") {
      since = CalendarDate(iso: text) ?? CalendarDate(vietnamese: text)
      if since == nil { faults.append(Diagnostic("usage.bad-date", .error, ["value": text])) }
    }
    actor = arguments.value(of: "--by").map { Folding.fold($0) }
    if let text = arguments.value(of: "--action") {
      action = JournalAction(rawValue: text)
      if action == nil {
        let choices = JournalAction.allCases.map(\.rawValue)
        faults.append(
          Diagnostic(
            "usage.unknown-action", .error,
            ["action": text, "actions": choices.joined(separator: ", ")],
            suggestion: Suggestion.message(for: text, among: choices)))
      }
    }
    limit = arguments.number(of: "--limit", in: 1...999_999, &faults)
    output = arguments.value(of: "--output")
    if let output, let fault = TableOutput.fault(of: output) { faults.append(fault) }
    if !faults.isEmpty { throw InvalidInput(faults) }
  }

  /// The lines asked for, oldest first.
  func lines(of store: any RegistryStore, entry: Int64?) throws -> [JournalLine] {
    var found: [JournalLine] = []
    var last: Int64 = 0
    while true {
      let page = try store.journal(after: last, entry: entry, limit: AuditRequest.page)
      found += page.filter(isAsked)
      guard page.count == AuditRequest.page, let end = page.last else { return found }
      last = end.sequence
    }
  }

  private func isAsked(_ line: JournalLine) -> Bool {
    if let action, line.action != action { return false }
    if let since, let day = line.time.date, day < since { return false }
    if let actor, !Folding.fold(line.actor.name).contains(actor) { return false }
    return true
  }
}

/// Lines of the journal for people and as JSON.
struct AuditView {
  /// A line in the JSON.
  struct Row: Encodable {
    var line: Int64
    var time: String
    var who: String
    var role: String?
    var host: String?
    var action: String
    var entry: Int64?
    var code: String?
    var details: [String: String]
    var digest: String
  }

  /// The lines.
  let rows: [Row]
  private let times: [String]
  private let words: Words

  init(_ lines: [JournalLine], _ store: any RegistryStore, _ words: Words) throws {
    let ids = Array(Set(lines.compactMap(\.entry)))
    let codes = Dictionary(
      try store.summaries(of: ids).map { ($0.id, $0.description.code) },
      uniquingKeysWith: { first, _ in first })
    rows = lines.map { line in
      Row(
        line: line.sequence, time: line.time.iso, who: line.actor.name, role: line.actor.role,
        host: line.actor.host, action: line.action.rawValue, entry: line.entry,
        code: line.entry.flatMap { codes[$0] ?? nil },
        details: AuditView.details(line.details), digest: line.digest.description)
    }
    times = lines.map(\.time.readable)
    self.words = words
  }

  /// The lines as a table.
  var table: Table {
    let names = ["line", "time", "who", "host", "action", "entry", "details"].map {
      Message("audit.column.\($0)").text(in: words)
    }
    return Table(
      title: Message("audit.title").text(in: words),
      columns: names.enumerated().map { TableColumn($1, $0 == 0 ? .number : .text) },
      rows: zip(rows, times).map { row, time in
        let action = Message("audit.action.\(row.action)").text(in: words)
        let entry = row.entry.map { "#\($0)" + (row.code.map { " \($0)" } ?? "") }
        // Digests are for programs; the JSON has them.
        let details = row.details.filter { !$0.value.hasPrefix("sha256:") }
          .sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return [
          .number(Int(row.line)), .text(time), .text(row.who), .text(orEmpty: row.host),
          .text(action), .text(orEmpty: entry), .text(orEmpty: details.joined(separator: "; ")),
        ]
      })
  }

  private static func details(_ json: String) -> [String: String] {
    (try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))) ?? [:]
  }
}
