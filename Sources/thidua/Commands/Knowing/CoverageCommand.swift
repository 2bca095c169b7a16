import Comparing
import Diagnostics
import Document
import Drafting
import Files
import Office
import Profiles
import Registry
import VietnameseText

/// `thidua coverage`: which bodies have issued a plan carrying out a document, and which have not.
enum CoverageCommand: Command {
  static let specification = CommandSpecification(
    name: "coverage",
    usage: "NUMBER --province SLUG [--date DAY] [-o FILE.xlsx|FILE.csv] [--letter FILE.docx]",
    summaryKey: "coverage.summary",
    options: [
      CommandOption("--province", value: "SLUG", help: "coverage.option.province"),
      CommandOption("--date", value: "DAY", help: "coverage.option.date"),
      CommandOption("--issued", value: "DATE", help: "coverage.option.issued"),
      CommandOption("--not-concerned", value: "BODY", help: "coverage.option.not-concerned"),
      CommandOption("--output", short: "-o", value: "FILE", help: "coverage.option.output"),
      CommandOption("--letter", value: "FILE", help: "coverage.option.letter"),
      CommandOption("--sender", value: "BODY", help: "coverage.option.sender"),
      CommandOption("--unit", value: "SYMBOL", help: "coverage.option.unit"),
      CommandOption("--remind-by", value: "DAY", help: "coverage.option.remind-by"),
    ] + CommandOption.registry,
    operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let question = try question(arguments)
      let library = try arguments.library()
      let province = try province(arguments, question, library.profiles)
      let store = try arguments.registry(.reading)
      let engine = CoverageEngine(
        province: province, store: store, profiles: library.profiles)
      let answer = try engine.coverage(question)
      if !answer.isKnown {
        console.report([
          Diagnostic("coverage.unknown-document", .warning, ["number": question.number])
        ])
      }
      let view = CoverageView(words: console.words, entries: answer.entries)
      if let output = arguments.value(of: "--output") {
        try TableOutput.write(view.table(of: answer.coverage), to: output)
        console.tell(Message("knowing.written", ["file": output]))
      }
      if console.printsJSON {
        console.print(json: answer.coverage)
      } else {
        view.lines(of: answer.coverage).forEach(console.print)
      }
      guard let file = arguments.value(of: "--letter") else { return .done }
      return try write(
        file, about: answer.coverage, province, library, arguments, console: console)
    } catch {
      return console.report(failure: error)
    }
  }

  /// What is asked; all mistakes of the line in one run.
  private static func question(
    _ arguments: Arguments
  ) throws(InvalidInput) -> CoverageEngine.Question {
    var findings: [Diagnostic] = []
    func read<Value>(_ body: () throws(InvalidInput) -> Value?) -> Value? {
      do { return try body() } catch {
        findings += error.diagnostics
        return nil
      }
    }
    if arguments.value(of: "--province") == nil {
      findings.append(
        Diagnostic(
          "usage.missing-option", .error,
          [
            "option": "--province", "command": specification.name, "usage": specification.usage,
          ]))
    }
    if let output = arguments.value(of: "--output"), let fault = TableOutput.fault(of: output) {
      findings.append(fault)
    }
    let question = CoverageEngine.Question(
      number: arguments.operands[0],
      issued: read { () throws(InvalidInput) in try arguments.partialDate("--issued") },
      due: read { () throws(InvalidInput) in try arguments.day("--date") },
      notConcerned: arguments.values(of: "--not-concerned").flatMap { value in
        value.split(separator: ",").map(String.init)
      })
    _ = read { () throws(InvalidInput) in try arguments.day("--remind-by") }
    if !findings.isEmpty { throw InvalidInput(findings) }
    return question
  }

  /// The province as it was when the plans were due.
  private static func province(
    _ arguments: Arguments, _ question: CoverageEngine.Question, _ profiles: ProfileStore
  ) throws(InvalidInput) -> ResolvedProvince {
    let slug = EntryName.provinceSlug(arguments.value(of: "--province") ?? "")
    guard profiles.folder(of: slug) != nil else {
      let known = profiles.provinces.flatMap { [$0.slug] + $0.formerUnits.map(\.slug) }
      throw InvalidInput([
        Diagnostic(
          "usage.unknown-province", .error, ["province": slug],
          suggestion: Suggestion.message(for: slug, among: known))
      ])
    }
    guard let day = question.due ?? question.issued?.lastDay ?? CalendarDate.today else {
      throw InvalidInput([])
    }
    return try profiles.province(slug, on: day)
  }

  private static func write(
    _ file: String, about coverage: Coverage, _ province: ResolvedProvince, _ library: Library,
    _ arguments: Arguments, console: Console
  ) throws -> ExitCode {
    let maker = ReminderMaker(library: library)
    guard
      let letter = try maker.letter(
        about: coverage, from: arguments.value(of: "--sender") ?? ReminderMaker.usualSender,
        unit: arguments.value(of: "--unit"), province: province.slug,
        until: try arguments.day("--remind-by"))
    else {
      console.tell(Message("coverage.no-letter-needed"))
      return .done
    }
    let pages = try maker.check(letter, named: file)
    console.report(pages.findings)
    try StagedFiles.writeOne(
      try DraftOutputs.format(of: file).bytes(of: letter, pages.pages), to: file)
    console.tell(Message("knowing.written", ["file": file]))
    return pages.findings.hasErrors ? .findings : .done
  }
}
