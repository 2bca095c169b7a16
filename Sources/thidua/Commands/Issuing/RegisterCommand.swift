import Diagnostics
import Files
import Foundation
import Office
import Registry
import Reports
import VietnameseText

/// `thidua register`: the register of outgoing documents, its gaps, its statistics, and the list of
/// the documents in a file.
enum RegisterCommand: Command {
  static let specification = CommandSpecification(
    name: "register",
    usage:
      """
      [--body BODY] [--year YEAR] [--from …] [--to …] [--gaps|--statistics|--file CODE] \
      [-o FILE.xlsx|.csv|.pdf|.docx]
      """,
    summaryKey: "register.summary",
    options: CommandOption.series + [
      CommandOption("--from", value: "DATE|NUMBER", help: "register.option.from"),
      CommandOption("--to", value: "DATE|NUMBER", help: "register.option.to"),
      CommandOption("--gaps", help: "register.option.gaps"),
      CommandOption("--statistics", help: "register.option.statistics"),
      CommandOption("--file", value: "CODE", help: "register.option.file"),
      CommandOption("--title", value: "TITLE", help: "register.option.title"),
      CommandOption("--volume", value: "N", help: "register.option.volume"),
      CommandOption("--output", short: "-o", value: "FILE", help: "register.option.output"),
    ] + CommandOption.registry,
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      let (request, outputs) = try request(arguments)
      let office = try arguments.office(.reading)
      let caller = arguments.caller(console)
      let answer = try office.register(request, as: caller)
      var findings: [Diagnostic] = []
      for (path, format) in outputs {
        let written = try office.write(
          answer, as: format, printed: console.words(in: .vietnamese), as: caller)
        try StagedFiles.writeOne(written.value, to: path)
        console.tell(Message("register.written", ["file": path]))
        findings += written.findings
      }
      if console.printsJSON {
        console.print(
          json: RegisterReport(
            answer, findings: findings, labels: office.provinceLabels, in: console.words))
      } else {
        console.report(findings)
        if outputs.isEmpty {
          RegisterText(words: console.words).lines(of: answer).forEach(console.print)
        }
      }
      return answer.isComplete ? .done : .findings
    }
  }

  /// What is asked, and the files to write.
  private static func request(
    _ arguments: Arguments
  ) throws(OfficeError) -> (RegisterRequest, outputs: [(String, RegisterFormat)]) {
    var faults: [Diagnostic] = []
    var request = RegisterRequest(try arguments.seriesName())
    request.volume = arguments.number(of: "--volume", in: 1...99, &faults) ?? 1
    if let code = arguments.value(of: "--file") {
      request.view = .file(code: code, title: arguments.value(of: "--title"))
    }
    if arguments.has("--gaps") { request.view = .gaps }
    if arguments.has("--statistics") { request.view = .statistics }
    let formats = request.view.formats
    var outputs: [(String, RegisterFormat)] = []
    for output in arguments.values(of: "--output") {
      let ending = (output as NSString).pathExtension.lowercased()
      if let format = formats.first(where: { $0.rawValue == ending }) {
        outputs.append((output, format))
        continue
      }
      let names = formats.map(\.rawValue)
      faults.append(
        Diagnostic(
          "usage.unknown-format", .error,
          ["format": ending, "formats": names.joined(separator: ", ")],
          suggestion: Suggestion.message(for: ending, among: names)))
    }
    request.span = span(arguments, in: request.series.year, &faults)
    if !faults.isEmpty { throw .request(faults) }
    return (request, outputs)
  }

  /// Reads `--from` and `--to`: both numbers, or both days.
  private static func span(
    _ arguments: Arguments, in year: Int, _ faults: inout [Diagnostic]
  ) -> RegisterSpan {
    let texts = ["--from", "--to"].map { arguments.value(of: $0) }
    guard texts.contains(where: { $0 != nil }) else { return RegisterSpan() }
    let numbers = texts.map { text in text.map(Arguments.leadingNumber) }
    let isNumber = { (text: String?) in text.map { !$0.contains("-") && $0.count <= 6 } ?? true }
    if texts.allSatisfy(isNumber), !numbers.contains(.some(nil)) {
      let first = (numbers[0] ?? nil) ?? 1
      let last = (numbers[1] ?? nil) ?? 999_999
      if first <= last { return RegisterSpan(numbers: first...last) }
    }
    let days = texts.map { text in
      text.map { CalendarDate(iso: $0) ?? CalendarDate(vietnamese: $0) }
    }
    guard !days.contains(.some(nil)), let year = PartialDate(year: year),
      case let first = (days[0] ?? nil) ?? year.firstDay,
      case let last = (days[1] ?? nil) ?? year.lastDay, first <= last
    else {
      faults.append(
        Diagnostic(
          "usage.bad-span", .error, ["from": texts[0] ?? "…", "to": texts[1] ?? "…"]))
      return RegisterSpan()
    }
    return RegisterSpan(days: first...last)
  }
}
