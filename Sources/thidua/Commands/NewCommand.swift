import Diagnostics
import Drafting
import Files
import Foundation
import VietnameseText

/// `thidua new`: a brief to fill in.
enum NewCommand: Command {
  static let specification = CommandSpecification(
    name: "new",
    usage: "--province SLUG --body ID --template ID [--year YEAR] [-o FILE.yaml]",
    summaryKey: "new.summary",
    options: [
      CommandOption("--province", value: "SLUG", help: "new.option.province"),
      CommandOption("--body", value: "ID", help: "new.option.body"),
      CommandOption("--template", value: "ID", help: "new.option.template"),
      CommandOption("--commune", value: "NAME", help: "new.option.commune"),
      CommandOption("--name", value: "NAME", help: "new.option.name"),
      CommandOption("--symbol", value: "LETTERS", help: "new.option.symbol"),
      CommandOption("--supervising", value: "NAME", help: "new.option.supervising"),
      CommandOption("--year", value: "YEAR", help: "new.option.year"),
      CommandOption("--output", short: "-o", value: "FILE", help: "new.option.output"),
    ],
    operands: 0...0)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    var missing: [Diagnostic] = []
    for option in ["--province", "--body", "--template"] where !arguments.has(option) {
      missing.append(
        Diagnostic(
          "usage.missing-option", .error,
          ["option": option, "command": specification.name, "usage": specification.usage]))
    }
    let yearText = arguments.value(of: "--year")
    let year = yearText.map { Int($0) } ?? CalendarDate.today?.year
    if year == nil {
      missing.append(Diagnostic("usage.bad-year", .error, ["value": yearText ?? ""]))
    }
    guard missing.isEmpty, let year, let province = arguments.value(of: "--province"),
      let body = arguments.value(of: "--body"), let template = arguments.value(of: "--template")
    else {
      console.report(missing)
      return .usage
    }
    do {
      let form = try BriefForm(
        library: arguments.library(), template: template, province: province, body: body,
        facts: facts(arguments), year: year, words: console.words)
      return try deliver(form.text, to: arguments.value(of: "--output"), console: console)
    } catch {
      console.report(error.diagnostics)
      return .badInput
    }
  }

  /// What the person says of a body no profile knows: a commune's, a school.
  private static func facts(_ arguments: Arguments) -> [(key: String, text: String)] {
    ["commune", "name", "symbol", "supervising"].compactMap { key in
      arguments.value(of: "--" + key).map { (key, $0) }
    }
  }

  private struct Result: Encodable {
    var file: String?
    var brief: String
  }

  /// Prints the brief or writes it into a new file; an existing file is never touched.
  private static func deliver(
    _ brief: String, to file: String?, console: Console
  ) throws(InvalidInput) -> ExitCode {
    if let file {
      guard !FileManager.default.fileExists(atPath: file) else {
        console.report([Diagnostic("new.exists", .error, ["file": file])])
        return .findings
      }
      var staged = StagedFiles()
      do {
        try staged.stage(Array(brief.utf8), for: file)
        try staged.commit()
      } catch {
        staged.discard()
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
