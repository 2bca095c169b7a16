import Comparing
import Diagnostics
import Files
import Office
import Reports

/// `thidua coverage`: which bodies have issued a plan carrying out a document, and which have not.
enum CoverageCommand: Command {
  private static let province = Option(
    "--province", value: "SLUG", .text, help: "coverage.option.province")
  private static let date = Option("--date", value: "DAY", .day, help: "coverage.option.date")
  private static let issued = Option(
    "--issued", value: "DATE", .date, help: "coverage.option.issued")
  private static let notConcerned = Option(
    "--not-concerned", value: "BODY", .text, help: "coverage.option.not-concerned")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .table, help: "coverage.option.output")
  private static let letter = Option(
    "--letter", value: "FILE", .text, help: "coverage.option.letter")
  private static let sender = Option(
    "--sender", value: "BODY", .text, help: "coverage.option.sender")
  private static let unit = Option("--unit", value: "SYMBOL", .text, help: "coverage.option.unit")
  private static let remindBy = Option(
    "--remind-by", value: "DAY", .day, help: "coverage.option.remind-by")

  static let specification = CommandSpecification(
    name: "coverage",
    usage: "NUMBER --province SLUG [--date DAY] [-o FILE.xlsx|FILE.csv] [--letter FILE.docx]",
    options: [
      province, date, issued, notConcerned, output, letter, sender, unit, remindBy,
    ] + RegistryOptions.all,
    required: [province], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let question = CoverageQuestion(
      number: arguments.operands[0], province: arguments[province, usual: ""],
      issued: arguments[issued], due: arguments[date],
      notConcerned: arguments.all(notConcerned).flatMap { value in
        value.split(separator: ",").map(String.init)
      })
    let office = try arguments.office(.reading)
    let answer = try office.cover(question, as: arguments.caller(console))
    console.report(answer.findings)
    let view = CoverageText(in: console.words, entries: answer.entries)
    if let output = arguments[output] {
      try TableOutput.write(view.table(of: answer.coverage), to: output)
      console.tell(Message("command.written", ["file": output]))
    }
    console.show(view.lines(of: answer.coverage), json: CoverageReport(answer.coverage))
    guard let file = arguments[letter] else { return .done }
    var request = ReminderRequest()
    request.sender = arguments[sender, usual: request.sender]
    request.unit = arguments[unit]
    request.until = arguments[remindBy]
    guard
      let reminder = try office.remind(
        question, answer.coverage, request, named: file, format: DraftOutputs.format(of: file),
        as: arguments.caller(console))
    else {
      console.tell(Message("coverage.no-letter-needed"))
      return .done
    }
    console.report(reminder.findings)
    try StagedFiles.writeOne(reminder.file.bytes, to: file)
    console.tell(Message("command.written", ["file": file]))
    return reminder.findings.hasErrors ? .findings : .done
  }
}
