import Office
import Reports

/// `thidua list`: what there is to draft from.
enum ListCommand: Command {
  private static let province = Option(
    "--province", value: "SLUG", .text, help: "list.option.province")
  private static let date = Option("--date", value: "DATE", .day, help: "list.option.date")

  static let specification = CommandSpecification(
    name: "list",
    usage:
      """
      provinces|bodies|templates|blocks|movements|documents|rules [--province SLUG] \
      [--date 2026-01-13]
      """,
    options: [province, date], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let subject = try ValueReader<InventorySubject>.word(.list).value(of: arguments.operands[0])
    let items = try arguments.office().list(
      subject, province: arguments[province], on: arguments[date], as: arguments.caller(console))
    console.show(
      TextTable.columns(
        items.map { [$0.id, $0.name + ($0.detail.map { "  (\($0))" } ?? "")] }),
      json: items.map(InventoryReport.init))
    return .done
  }
}
