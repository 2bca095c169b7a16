import Diagnostics
import Office
import Reports

/// `thidua list`: what there is to draft from.
enum ListCommand: Command {
  private static let province = Option.text(
    "--province", value: "SLUG", help: "list.option.province")
  private static let date = Option.day("--date", value: "DATE", help: "list.option.date")

  static let specification = CommandSpecification(
    name: "list",
    usage:
      """
      provinces|bodies|templates|blocks|movements|documents|rules [--province SLUG] \
      [--date 2026-01-13]
      """,
    summaryKey: "list.summary", options: [province, date], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let what = arguments.operands[0]
    guard let subject = InventorySubject(rawValue: what) else {
      let choices = InventorySubject.allCases.map(\.rawValue)
      throw OfficeError.request([
        Diagnostic(
          "list.unknown", .error, ["what": what, "choices": choices.joined(separator: ", ")],
          suggestion: Suggestion.message(for: what, among: choices))
      ])
    }
    let items = try arguments.office().list(
      subject, province: arguments[province], on: arguments[date], as: arguments.caller(console))
    let width = items.map(\.id.count).max() ?? 0
    console.show(
      items.map { item in
        "\(Help.pad(item.id, width))  \(item.name)" + (item.detail.map { "  (\($0))" } ?? "")
      }, json: items.map(InventoryReport.init))
    return .done
  }
}
