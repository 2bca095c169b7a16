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
  private static let from = Option(
    "--from", value: "DATE|NUMBER", .text, help: "register.option.from")
  private static let to = Option("--to", value: "DATE|NUMBER", .text, help: "register.option.to")
  private static let gaps = Flag("--gaps", help: "register.option.gaps")
  private static let statistics = Flag("--statistics", help: "register.option.statistics")
  private static let file = Option("--file", value: "CODE", .text, help: "register.option.file")
  private static let title = Option("--title", value: "TITLE", .text, help: "register.option.title")
  private static let volume = Option(
    "--volume", value: "N", .number(in: 1...99), help: "register.option.volume")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .text, help: "register.option.output")

  static let specification = CommandSpecification(
    name: "register",
    usage:
      """
      [--body BODY] [--year YEAR] [--from …] [--to …] [--gaps|--statistics|--file CODE] \
      [-o FILE.xlsx|.csv|.pdf|.docx]
      """,
    options: SeriesOptions.all + [from, to, gaps, statistics, file, title, volume, output]
      + RegistryOptions.all,
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let (request, outputs) = try request(arguments)
    let office = try arguments.office(.reading)
    let caller = arguments.caller(console)
    let answer = try office.register(request, as: caller)
    var findings: [Diagnostic] = []
    for (path, format) in outputs {
      let written = try office.write(
        answer, as: format, printed: console.words(in: .vietnamese), as: caller)
      try StagedFiles.writeOne(written.value, to: path)
      console.tell(Message("command.written", ["file": path]))
      findings += written.findings
    }
    console.show(
      outputs.isEmpty ? RegisterText(words: console.words).lines(of: answer) : [],
      findings: findings,
      json: RegisterReport(
        answer, findings: findings, labels: office.provinceLabels, in: console.words))
    return answer.isComplete ? .done : .findings
  }

  /// What is asked, and the files to write.
  private static func request(
    _ arguments: Arguments
  ) throws(OfficeError) -> (RegisterRequest, outputs: [(String, RegisterFormat)]) {
    var request = RegisterRequest(arguments.seriesName, volume: arguments[volume, usual: 1])
    if let code = arguments[file] { request.view = .file(code: code, title: arguments[title]) }
    if arguments[gaps] { request.view = .gaps }
    if arguments[statistics] { request.view = .statistics }
    let formats = request.view.formats
    var faults: [Diagnostic] = []
    var outputs: [(String, RegisterFormat)] = []
    for output in arguments.all(output) {
      let ending = (output as NSString).pathExtension.lowercased()
      if let format = formats.first(where: { $0.rawValue == ending }) {
        outputs.append((output, format))
      } else {
        faults.append(UsageFinding.unknown(ending, .format, among: formats.map(\.rawValue)))
      }
    }
    if let span = RegisterSpan(
      from: arguments[from], to: arguments[to], in: request.series.year)
    {
      request.span = span
    } else {
      faults.append(
        Diagnostic(
          UsageFinding.badSpan(
            from: arguments[from, usual: "…"], to: arguments[to, usual: "…"])))
    }
    if !faults.isEmpty { throw .request(faults) }
    return (request, outputs)
  }
}

extension RegisterSpan {
  /// Reads where a span begins and ends: both numbers, or both days of the year; what isn't said is
  /// open. Nil for what is no span.
  fileprivate init?(from: String?, to: String?, in year: Int) {
    let ends = [from, to]
    let numbers = ends.map { $0.flatMap(leadingNumber) }
    let areNumbers = zip(ends, numbers).allSatisfy { text, number in
      text.map { number != nil && !$0.contains("-") && $0.count <= 6 } ?? true
    }
    if areNumbers, case let (first, last) = (numbers[0] ?? 1, numbers[1] ?? 999_999), first <= last
    {
      self.init(numbers: from == nil && to == nil ? nil : first...last)
      return
    }
    let days = ends.map { $0.flatMap { CalendarDate(iso: $0) ?? CalendarDate(vietnamese: $0) } }
    guard zip(ends, days).allSatisfy({ $0 == nil || $1 != nil }),
      let year = PartialDate(year: year),
      case let (first, last) = (days[0] ?? year.firstDay, days[1] ?? year.lastDay), first <= last
    else { return nil }
    self.init(days: first...last)
  }
}
