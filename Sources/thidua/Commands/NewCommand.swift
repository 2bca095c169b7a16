import Diagnostics
import Drafting
import Files
import Office
import Reports

/// `thidua new`: a brief to fill in.
enum NewCommand: Command {
  private static let province = Option(
    "--province", value: "SLUG", .text, help: "new.option.province")
  private static let body = Option("--body", value: "ID", .text, help: "new.option.body")
  private static let template = Option(
    "--template", value: "ID", .text, help: "new.option.template")
  private static let commune = Option("--commune", value: "NAME", .text, help: "new.option.commune")
  private static let name = Option("--name", value: "NAME", .text, help: "new.option.name")
  private static let symbol = Option("--symbol", value: "LETTERS", .text, help: "new.option.symbol")
  private static let supervising = Option(
    "--supervising", value: "NAME", .text, help: "new.option.supervising")
  private static let year = Option("--year", value: "YEAR", .year(), help: "new.option.year")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .text, help: "new.option.output")

  static let specification = CommandSpecification(
    name: "new", usage: "--province SLUG --body ID --template ID [--year YEAR] [-o FILE.yaml]",
    options: [province, body, template, commune, name, symbol, supervising, year, output],
    required: [province, body, template], operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let office = arguments.office()
    let form = try office.form(
      PlanFormRequest(
        template: arguments[template, usual: ""], province: arguments[province, usual: ""],
        body: arguments[body, usual: ""],
        year: arguments[year] ?? office.clock.today.year, commune: arguments[commune],
        name: arguments[name], symbol: arguments[symbol], supervising: arguments[supervising]),
      as: arguments.caller(console))
    let (brief, file) = (form.yaml(in: console.words), arguments[output])
    if let file {
      // An existing file is never touched.
      try DraftOutputs.refuseExisting([file], .brief)
      try StagedFiles.writeOne(Array(brief.utf8), to: file)
      if !console.printsJSON { console.tell(Message("command.written", ["file": file])) }
    }
    if console.printsJSON {
      console.print(json: NewBriefReport(brief, file: file))
    } else if file == nil {
      console.write(brief, to: .standardOutput)
    }
    return .done
  }
}
