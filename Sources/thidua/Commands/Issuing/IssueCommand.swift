import Diagnostics
import Drafting
import Foundation
import Office
import Reports
import VietnameseText

/// `thidua issue`: gives plans their numbers and freezes them in the registry.
enum IssueCommand: Command {
  private static let date = Option("--date", value: "DATE", .day, help: "issue.option.date")
  private static let dateReason = Option(
    "--date-reason", value: "REASON", .text, help: "issue.option.date-reason")
  private static let number = Option(
    "--number", value: "N", .number(in: 1...999_999), help: "issue.option.number")
  private static let secret = Flag("--secret", help: "issue.option.secret")
  private static let holder = Option("--holder", value: "NAME", .text, help: "issue.option.holder")
  private static let accept = Option(
    "--accept", value: "NUMBER=REASON", .acceptance, help: "issue.option.accept")
  private static let file = Option("--file", value: "CODE", .text, help: "issue.option.file")
  private static let copies = Option(
    "--copies", value: "N", .number(in: 1...999), help: "issue.option.copies")
  private static let key = Option("--key", value: "KEY", .text, help: "issue.option.key")
  private static let output = Option(
    "--output", short: "-o", value: "FILE|FOLDER/", .text, help: "issue.option.output")

  static let specification = CommandSpecification(
    name: "issue",
    usage:
      """
      BRIEF|DRAFT… [--date 2026-01-13] [--number N] [--accept NUMBER=REASON]… [-o FILE|FOLDER/]…
      """,
    options: [
      date, dateReason, number, secret, holder, accept, file, copies, key, output,
    ] + RegistryOptions.all,
    operands: 1...1000)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    var order = try order(arguments)
    let outputs = EntryFiles(outputs: arguments.all(output))
    let office = try arguments.office(.writing)
    // What is wrong with the data is told once, not of every plan.
    _ = try office.library
    let caller = arguments.caller(console)
    var bar = ProgressBar(total: arguments.operands.count, console: console)
    var rows: [IssuedSource] = []
    for operand in arguments.operands {
      var row = IssuedSource(
        operand,
        Result { () throws(OfficeError) in
          order.plan = try plan(operand)
          return try office.issue(order, as: caller)
        })
      // The plan is issued whatever is told of its files.
      if case .success(let issued) = row.result {
        do { row.files = try outputs.write(issued, office, caller) } catch {
          row.lacksFiles(OfficeError(thrown: error))
        }
      } else {
        row.findings = row.findings.map { located($0, in: operand) }
      }
      rows.append(row)
      bar.advance(operand)
    }
    bar.finish()
    let text = DoneText(in: console.words)
    console.show(
      rows.flatMap(text.lines),
      findings: rows.flatMap { row in
        row.findings.filter { $0.severity > .note || row.error != nil }
      },
      json: rows.map { IssueReport($0, labels: office.provinceLabels, in: console.words) })
    let codes = Set(rows.compactMap(\.error).map { ExitCode($0) })
    return codes.contains(.badInput) ? .badInput : codes.isEmpty ? .done : .findings
  }

  /// What an operand names: a draft by its id, or a brief by its file.
  private static func plan(_ operand: String) throws(OfficeError) -> IssueOrder.Plan {
    if operand.hasPrefix("#") || !FileManager.default.fileExists(atPath: operand),
      let id = try? ValueReader.draft.value(of: operand)
    {
      return .draft(id)
    }
    return .brief(try Brief(path: operand))
  }

  /// A finding with the brief it belongs to, and with what to type where a citation can be accepted.
  private static func located(_ finding: Diagnostic, in source: String) -> Diagnostic {
    var finding = finding
    var place = finding.place ?? Place()
    place.file = place.file ?? source
    finding.place = place
    if finding.unknownCitation != nil {
      finding.suggestion = Message("issue.accept", finding.arguments)
    }
    return finding
  }

  /// What the options ask of all plans; all mistakes at once. The plan itself is filled in later.
  private static func order(_ arguments: Arguments) throws(OfficeError) -> IssueOrder {
    var order = IssueOrder(.draft(0))
    order.date = arguments[date]
    order.reservedNumber = arguments[number]
    order.copyCount = arguments[copies]
    order.isSecret = arguments[secret]
    order.holder = arguments[holder]
    order.key = arguments[key]
    order.dateReason = arguments[dateReason]
    order.fileNotation = arguments[file]
    order.acceptances = arguments.all(accept)
    var faults: [Diagnostic] = []
    func refuse(_ options: [any DeclaredOption], _ why: UsageFinding.Misplacement) {
      for option in options where arguments.has(option) {
        faults.append(Diagnostic(UsageFinding.misplaced(why, option: option.name)))
      }
    }
    if order.isSecret {
      refuse([output, file, copies, accept], .secretIsOnlyALine)
    } else {
      refuse([holder], .holderWithoutSecret)
    }
    if arguments.operands.count > 1 { refuse([number, key], .onePlanOnly) }
    faults += DraftOutputs.faults(
      of: arguments.all(output).filter { !DraftOutputs.isFolder($0) }, in: EntryFiles.formats,
      for: arguments.operands)
    if !faults.isEmpty { throw .request(faults) }
    return order
  }
}

extension ValueReader where Value == IssueOrder.Acceptance {
  /// A citation and why it is right: `12/KH-UBND=bản giấy đã nhận`.
  fileprivate static let acceptance = ValueReader(.acceptance) { text in
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return IssueOrder.Acceptance(number: parts[0], reason: parts[1])
  }
}
