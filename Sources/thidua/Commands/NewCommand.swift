import Diagnostics
import Drafting
import Files
import Foundation
import Office

/// `thidua new`: a brief to fill in.
enum NewCommand: Command {
  private static let province = Option.text(
    "--province", value: "SLUG", help: "new.option.province")
  private static let body = Option.text("--body", value: "ID", help: "new.option.body")
  private static let template = Option.text("--template", value: "ID", help: "new.option.template")
  private static let commune = Option.text("--commune", value: "NAME", help: "new.option.commune")
  private static let name = Option.text("--name", value: "NAME", help: "new.option.name")
  private static let symbol = Option.text("--symbol", value: "LETTERS", help: "new.option.symbol")
  private static let supervising = Option.text(
    "--supervising", value: "NAME", help: "new.option.supervising")
  private static let year = Option.year("--year", help: "new.option.year")
  private static let output = Option.text(
    "--output", short: "-o", value: "FILE", help: "new.option.output")

  static let specification = CommandSpecification(
    name: "new", usage: "--province SLUG --body ID --template ID [--year YEAR] [-o FILE.yaml]",
    summaryKey: "new.summary",
    options: [province, body, template, commune, name, symbol, supervising, year, output],
    required: [province, body, template], operands: 0...0)

  private struct Result: Encodable {
    var file: String?
    var brief: String
  }

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let office = arguments.office()
    let form = try office.form(
      PlanFormRequest(
        template: arguments[template, usual: ""], province: arguments[province, usual: ""],
        body: arguments[body, usual: ""],
        year: arguments[year] ?? office.clock.today?.year ?? 0, commune: arguments[commune],
        name: arguments[name], symbol: arguments[symbol], supervising: arguments[supervising]),
      as: arguments.caller(console))
    return try deliver(form.yaml(in: console.words), to: arguments[output], console: console)
  }

  /// Prints the brief or writes it into a new file; an existing file is never touched.
  private static func deliver(
    _ brief: String, to file: String?, console: Console
  ) throws -> ExitCode {
    if let file {
      guard !FileManager.default.fileExists(atPath: file) else {
        throw OfficeError.refused([Diagnostic("new.exists", .error, ["file": file])])
      }
      do { try StagedFiles.writeOne(Array(brief.utf8), to: file) } catch {
        throw InvalidInput([error.diagnostic])
      }
      if !console.printsJSON { console.tell(Message("new.written", ["file": file])) }
    }
    if console.printsJSON {
      console.print(json: Result(file: file, brief: brief))
    } else if file == nil {
      console.write(brief, to: .standardOutput)
    }
    return .done
  }
}
