import Diagnostics
import Files
import Foundation
import Office
import Reports

/// `thidua diff`: what stayed, went and came from one document to another, and what was forgotten to
/// change in this year's plan.
enum DiffCommand: Command {
  /// How a comparison is shown.
  private enum Format: String, CaseIterable {
    case text, json, html
  }

  private static let words = Flag("--words", help: "diff.option.words")
  private static let all = Flag("--all", help: "diff.option.all")
  private static let forgotten = Flag("--forgotten", help: "diff.option.forgotten")
  private static let format = Option<Format>(
    "--format", value: "FORMAT", .word(.format), help: "diff.option.format")
  private static let output = Option(
    "--output", short: "-o", value: "FILE", .text, help: "diff.option.output")

  static let specification = CommandSpecification(
    name: "diff", usage: "OLD NEW [--words] [--forgotten] [--format text|json|html] [-o FILE]",
    options: [words, all, forgotten, format, output, ReadingOptions.time] + EntryOptions.all
      + RegistryOptions.all,
    operands: 2...2)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    let sources = try arguments.documents(arguments.operands)
    let needsRegistry = sources.contains(where: \.isEntry)
    let office = needsRegistry ? try arguments.office(.reading) : arguments.office()
    let difference = try office.compare(
      sources[0], sources[1], findsForgotten: arguments[forgotten],
      as: arguments.caller(console))
    console.report(difference.notices)
    let text = text(of: difference, arguments, console)
    if let output = arguments[output] {
      try StagedFiles.writeOne(Array(text.utf8), to: output)
      console.tell(Message("command.written", ["file": output]))
    } else {
      console.write(text, to: .standardOutput)
    }
    return difference.forgotten?.isEmpty ?? true ? .done : .findings
  }

  private static func text(
    of difference: PlanDifference, _ arguments: Arguments, _ console: Console
  ) -> String {
    let ending = arguments[output].map { ($0 as NSString).pathExtension.lowercased() } ?? ""
    let told = ending == "htm" ? .html : Format(rawValue: ending)
    switch console.printsJSON ? .json : arguments[format] ?? told ?? .text {
    case .json: return console.text(json: DifferenceReport(difference, in: console.words))
    case .html: return DifferencePage(in: console.words).html(difference)
    case .text:
      let view = DifferenceText(
        in: console.words, marksWords: arguments[words], showsUnchanged: arguments[all])
      return view.lines(of: difference).map { $0 + "\n" }.joined()
    }
  }
}
