import Diagnostics
import Drafting
import VietnameseText

/// `thidua list`: what there is to draft from.
enum ListCommand: Command {
  static let specification = CommandSpecification(
    name: "list",
    usage:
      """
      provinces|bodies|templates|blocks|movements|documents|rules [--province SLUG] \
      [--date 2026-01-13]
      """,
    summaryKey: "list.summary",
    options: [
      CommandOption("--province", value: "SLUG", help: "list.option.province"),
      CommandOption("--date", value: "DATE", help: "list.option.date"),
    ],
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    let what = arguments.operands[0]
    guard let subject = Inventory.Subject(rawValue: what) else {
      let choices = Inventory.Subject.allCases.map(\.rawValue)
      console.report([
        Diagnostic(
          "list.unknown", .error, ["what": what, "choices": choices.joined(separator: ", ")],
          suggestion: Suggestion.message(for: what, among: choices))
      ])
      return .usage
    }
    let dateText = arguments.value(of: "--date")
    guard let date = dateText.map({ CalendarDate(iso: $0) }) ?? .today else {
      console.report([Diagnostic("usage.bad-date", .error, ["value": dateText ?? ""])])
      return .usage
    }
    do {
      let inventory = Inventory(
        library: try arguments.library(), province: arguments.value(of: "--province"),
        date: date, words: console.words)
      show(try inventory.rows(of: subject), console: console)
      return .done
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
  }

  private static func show(_ rows: [Inventory.Row], console: Console) {
    if console.printsJSON { return console.print(json: rows) }
    let width = rows.map(\.id.count).max() ?? 0
    for row in rows {
      let detail = row.detail.map { "  (\($0))" } ?? ""
      console.print("\(Help.pad(row.id, width))  \(row.name)\(detail)")
    }
  }
}
