import Comparing
import Diagnostics
import Document
import Files
import Foundation
import Office
import Profiles
import VietnameseText

/// `thidua diff`: what stayed, went and came from one document to another, and what was forgotten to
/// change in this year's plan.
enum DiffCommand: Command {
  static let specification = CommandSpecification(
    name: "diff",
    usage: "OLD NEW [--words] [--forgotten] [--format text|json|html] [-o FILE]",
    summaryKey: "diff.summary",
    options: [
      CommandOption("--words", help: "diff.option.words"),
      CommandOption("--all", help: "diff.option.all"),
      CommandOption("--forgotten", help: "diff.option.forgotten"),
      CommandOption("--format", value: "FORMAT", help: "diff.option.format"),
      CommandOption("--output", short: "-o", value: "FILE", help: "diff.option.output"),
    ] + CommandOption.entry + CommandOption.registry,
    operands: 2...2)

  /// How a comparison is shown.
  private enum Format: String, CaseIterable {
    case text, json, html
  }

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    do {
      let format = try format(arguments, console)
      let library = try arguments.library()
      let finder = DocumentFinder(arguments, library: library, console: console)
      let (older, newer) = try both(arguments.operands, finder)
      let difference = PlanDifference(
        from: older, to: newer,
        forgottenBy: arguments.has("--forgotten") ? library.profiles : nil)
      console.report(difference.doubts)
      let text = try shown(difference, as: format, arguments, console)
      if let output = arguments.value(of: "--output") {
        try StagedFiles.writeOne(Array(text.utf8), to: output)
        console.tell(Message("knowing.written", ["file": output]))
      } else {
        console.write(text, to: .standardOutput)
      }
      return difference.forgotten?.isEmpty ?? true ? .done : .findings
    } catch {
      return console.report(failure: error)
    }
  }

  /// Both documents; what is wrong with either is told in one run.
  private static func both(
    _ words: [String], _ finder: DocumentFinder
  ) throws -> (KnownDocument, KnownDocument) {
    let older = Result { try finder.find(words[0]) }
    let newer = Result { try finder.find(words[1]) }
    if case .failure(let first) = older, case .failure(let second) = newer {
      let (first, second) = (OfficeError(first), OfficeError(second))
      throw OfficeError(
        first.kind == second.kind ? first.kind : .invalid, first.findings + second.findings)
    }
    return (try older.get(), try newer.get())
  }

  private static func format(
    _ arguments: Arguments, _ console: Console
  ) throws(InvalidInput) -> Format {
    if console.printsJSON { return .json }
    if let asked = arguments.value(of: "--format") {
      if let format = Format(rawValue: asked) { return format }
      throw InvalidInput([
        Diagnostic(
          "usage.unknown-format", .error,
          ["format": asked, "formats": Format.allCases.map(\.rawValue).joined(separator: ", ")])
      ])
    }
    switch arguments.value(of: "--output").map({ ($0 as NSString).pathExtension.lowercased() }) {
    case "json"?: return .json
    case "html"?, "htm"?: return .html
    default: return .text
    }
  }

  private static func shown(
    _ difference: PlanDifference, as format: Format, _ arguments: Arguments, _ console: Console
  ) throws -> String {
    switch format {
    case .json: return try console.text(json: DifferenceReport(difference, in: console.words))
    case .html: return DifferencePage(in: console.words).html(difference)
    case .text:
      let view = DifferenceText(
        words: console.words, marksWords: arguments.has("--words"),
        showsUnchanged: arguments.has("--all"))
      return view.lines(of: difference).map { $0 + "\n" }.joined()
    }
  }
}
