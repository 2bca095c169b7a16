import Diagnostics
import Drafting
import Files
import Foundation
import Office
import Reports
import VietnameseText

/// `thidua issue`: gives plans their numbers and freezes them in the registry.
enum IssueCommand: Command {
  static let specification = CommandSpecification(
    name: "issue",
    usage:
      """
      BRIEF|DRAFT… [--date 2026-01-13] [--number N] [--accept NUMBER=REASON]… [-o FILE|FOLDER/]…
      """,
    summaryKey: "issue.summary",
    options: [
      CommandOption("--date", value: "DATE", help: "issue.option.date"),
      CommandOption("--date-reason", value: "REASON", help: "issue.option.date-reason"),
      CommandOption("--number", value: "N", help: "issue.option.number"),
      CommandOption("--secret", help: "issue.option.secret"),
      CommandOption("--holder", value: "NAME", help: "issue.option.holder"),
      CommandOption("--accept", value: "NUMBER=REASON", help: "issue.option.accept"),
      CommandOption("--file", value: "CODE", help: "issue.option.file"),
      CommandOption("--copies", value: "N", help: "issue.option.copies"),
      CommandOption("--key", value: "KEY", help: "issue.option.key"),
      CommandOption("--output", short: "-o", value: "FILE|FOLDER/", help: "issue.option.output"),
    ] + CommandOption.registry,
    operands: 1...1000)

  /// What became of a plan.
  private struct Row {
    var source: String
    var result: Result<IssuedPlan, OfficeError>
    var files: [String] = []
    /// What is to be told of it; the plan is issued whatever is told of its files.
    var findings: [Diagnostic]
    var code: ExitCode
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      var order = try order(arguments)
      let outputs = EntryFiles(outputs: arguments.values(of: "--output"))
      let office = try arguments.office(.creating)
      // What is wrong with the data is told once, not of every plan.
      _ = try office.library
      let caller = arguments.caller(console)
      var bar = ProgressBar(total: arguments.operands.count, console: console)
      var rows: [Row] = []
      for operand in arguments.operands {
        let result = Result { () throws(OfficeError) in
          order.plan = try plan(operand)
          return try office.issue(order, as: caller)
        }
        rows.append(row(operand, result, outputs, office, caller))
        bar.advance(operand)
      }
      bar.finish()
      show(rows, office, console)
      let codes = Set(rows.map(\.code))
      return codes.contains(.badInput) ? .badInput : codes.contains(.findings) ? .findings : .done
    }
  }

  /// What an operand names: a draft by its id, or a brief by its file.
  private static func plan(_ operand: String) throws(OfficeError) -> IssueOrder.Plan {
    if operand.hasPrefix("#") || !FileManager.default.fileExists(atPath: operand),
      let id = try? Arguments.draft(operand)
    {
      return .draft(id)
    }
    do { return .brief(try BriefReader.read(path: operand)) } catch {
      throw .invalid(error.diagnostics)
    }
  }

  private static func row(
    _ operand: String, _ result: Result<IssuedPlan, OfficeError>, _ outputs: EntryFiles,
    _ office: Office, _ caller: Caller
  ) -> Row {
    switch result {
    case .failure(let error):
      return Row(
        source: operand, result: result,
        findings: error.findings.map { located($0, in: operand) }, code: ExitCode(error.kind))
    case .success(let issued):
      var row = Row(source: operand, result: result, findings: issued.findings, code: .done)
      do {
        row.files = try outputs.write(issued, office, caller)
      } catch let error as FileFailure {
        row.findings.append(error.diagnostic)
        row.code = .findings
      } catch {
        row.findings += OfficeError(error).findings
        row.code = .findings
      }
      return row
    }
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

  private static func show(_ rows: [Row], _ office: Office, _ console: Console) {
    if console.printsJSON {
      let labels = office.provinceLabels
      return console.print(
        json: rows.map {
          IssueReport(
            $0.source, $0.result, files: $0.files, findings: $0.findings, labels: labels,
            in: console.words)
        })
    }
    for row in rows {
      console.report(row.findings.filter { $0.severity > .note || row.code != .done })
    }
    for row in rows {
      guard case .success(let issued) = row.result else {
        let word = Message("issue.refused").text(in: console.words)
        console.print("✗ \(row.source)  \(word)")
        continue
      }
      let description = issued.entry.description
      let key = issued.wasIssuedBefore ? "issue.issued-before" : "issue.issued"
      let word = Message(
        key,
        ["entry": String(issued.entry.id), "date": description.date?.readable ?? ""]
      ).text(in: console.words)
      console.print("✓ \(description.code ?? "")  \(description.body.name)  \(word)")
      console.print("  \(description.kind.name) \(description.title)")
      console.print("  \(issued.entry.identifier)")
      for file in row.files { console.print("  \(file)") }
    }
  }
}

extension IssueCommand {
  /// What the options ask of all plans; all mistakes at once. The plan itself is filled in later.
  private static func order(_ arguments: Arguments) throws(OfficeError) -> IssueOrder {
    var faults: [Diagnostic] = []
    var order = IssueOrder(.draft(0))
    order.date = arguments.day(of: "--date", &faults)
    order.reservedNumber = arguments.number(of: "--number", in: 1...999_999, &faults)
    order.copyCount = arguments.number(of: "--copies", in: 1...999, &faults)
    order.isSecret = arguments.has("--secret")
    order.holder = arguments.value(of: "--holder")
    order.key = arguments.value(of: "--key")
    order.dateReason = arguments.value(of: "--date-reason")
    order.fileNotation = arguments.value(of: "--file")
    if order.isSecret {
      for option in ["--output", "--file", "--copies", "--accept"] where arguments.has(option) {
        faults.append(Diagnostic("issue.secret-only-line", .error, ["option": option]))
      }
    } else if order.holder != nil {
      faults.append(Diagnostic("issue.holder-of-secret", .error))
    }
    for text in arguments.values(of: "--accept") {
      let parts = text.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
        order.acceptances.append(.init(number: parts[0], reason: parts[1]))
      } else {
        faults.append(Diagnostic("issue.bad-acceptance", .error, ["value": text]))
      }
    }
    if arguments.operands.count > 1 {
      for option in ["--number", "--key"] where arguments.has(option) {
        faults.append(Diagnostic("issue.one-plan-only", .error, ["option": option]))
      }
    }
    faults += EntryFiles.faults(arguments)
    if !faults.isEmpty { throw .request(faults) }
    return order
  }
}
