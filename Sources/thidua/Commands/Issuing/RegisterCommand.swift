import Diagnostics
import Document
import Foundation
import Registry
import Tables
import VietnameseText
import Writers

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
      let request = try RegisterRequest(arguments)
      let registry = try arguments.registry(.reading)
      let body = try request.series.resolveBody(in: registry)
      let series = try series(of: body, request, registry)
      let engine = RegisterEngine(
        store: registry, request: request, body: body, series: series,
        words: console.words, printed: console.words(in: .vietnamese))
      let output = try engine.output()
      for path in request.outputs {
        try output.write(to: path)
        try log(path, body, request, arguments, console)
        console.tell(Message("register.written", ["file": path]))
      }
      if console.printsJSON {
        console.print(json: output.json)
      } else if request.outputs.isEmpty {
        output.lines.forEach(console.print)
      }
      return output.isComplete ? .done : .findings
    }
  }

  /// Writes down that a register was printed or taken out.
  private static func log(
    _ path: String, _ body: BodyReference, _ request: RegisterRequest, _ arguments: Arguments,
    _ console: Console
  ) throws {
    let isPrinted = ["pdf", "docx"].contains((path as NSString).pathExtension.lowercased())
    try AccessLog(arguments, console: console).record(
      isPrinted ? .printed : .exported, [],
      ["body": body.key, "year": String(request.series.year), "file": path])
  }

  /// The series of a body that make up its register of a year: one, or one for each kind.
  private static func series(
    of body: BodyReference, _ request: RegisterRequest, _ registry: any RegistryStore
  ) throws -> [NumberSeries] {
    let asked = try request.series.resolve(in: registry)
    guard try registry.policy(of: body, year: asked.year) == .perKind, !asked.isSecret,
      request.series.kind == nil
    else { return [asked] }
    let all = try registry.series(ofYear: asked.year).filter {
      $0.body.key == body.key && !$0.isSecret
    }
    return all.isEmpty ? [asked] : all
  }
}

/// What is asked of a register.
struct RegisterRequest {
  /// What is shown.
  enum View {
    case lines, gaps, statistics
    case file(code: String)
  }

  /// The series.
  var series: SeriesReference
  /// The part of it.
  var span = RegisterSpan()
  /// What is shown.
  var view = View.lines
  /// The title of the file (hồ sơ).
  var title: String?
  /// The volume on the cover.
  var volume: Int
  /// The files to write.
  var outputs: [String]

  /// The endings of files a register can be written to.
  static let formats = ["xlsx", "csv", "pdf", "docx"]

  init(_ arguments: Arguments) throws(InvalidInput) {
    var faults: [Diagnostic] = []
    series = try arguments.seriesReference()
    volume = arguments.number(of: "--volume", in: 1...99, &faults) ?? 1
    title = arguments.value(of: "--title")
    if let code = arguments.value(of: "--file") { view = .file(code: code) }
    if arguments.has("--gaps") { view = .gaps }
    if arguments.has("--statistics") { view = .statistics }
    outputs = arguments.values(of: "--output")
    let isPrintable =
      switch view {
      case .lines, .file: true
      case .gaps, .statistics: false
      }
    let formats = isPrintable ? RegisterRequest.formats : Array(RegisterRequest.formats.prefix(2))
    for output in outputs {
      let format = (output as NSString).pathExtension.lowercased()
      guard !formats.contains(format) else { continue }
      faults.append(
        Diagnostic(
          "usage.unknown-format", .error,
          ["format": format, "formats": formats.joined(separator: ", ")],
          suggestion: Suggestion.message(for: format, among: formats)))
    }
    readSpan(arguments, &faults)
    if !faults.isEmpty { throw InvalidInput(faults) }
  }

  /// Reads `--from` and `--to`: both numbers, or both days.
  private mutating func readSpan(_ arguments: Arguments, _ faults: inout [Diagnostic]) {
    let texts = ["--from", "--to"].map { arguments.value(of: $0) }
    guard texts.contains(where: { $0 != nil }) else { return }
    let numbers = texts.map { text in text.map(Arguments.leadingNumber) }
    let isNumber = { (text: String?) in text.map { !$0.contains("-") && $0.count <= 6 } ?? true }
    if texts.allSatisfy(isNumber), !numbers.contains(.some(nil)) {
      let first = (numbers[0] ?? nil) ?? 1
      let last = (numbers[1] ?? nil) ?? 999_999
      if first <= last {
        span.numbers = first...last
        return
      }
    }
    let days = texts.map { text in
      text.map { CalendarDate(iso: $0) ?? CalendarDate(vietnamese: $0) }
    }
    guard !days.contains(.some(nil)),
      let year = PartialDate(year: series.year),
      case let first = (days[0] ?? nil) ?? year.firstDay,
      case let last = (days[1] ?? nil) ?? year.lastDay, first <= last
    else {
      faults.append(
        Diagnostic(
          "usage.bad-span", .error, ["from": texts[0] ?? "…", "to": texts[1] ?? "…"]))
      return
    }
    span.days = first...last
  }
}
