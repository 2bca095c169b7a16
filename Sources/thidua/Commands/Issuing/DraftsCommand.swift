import Diagnostics
import Files
import Foundation
import Office
import Registry
import Reports

/// `thidua drafts`: the drafts of the registry, the versions of one, and what it says.
enum DraftsCommand: Command {
  static let specification = CommandSpecification(
    name: "drafts", usage: "[DRAFT [--version N] [-o FILE]] [--state STATE]",
    summaryKey: "drafts.summary",
    options: [
      CommandOption("--state", value: "STATE", help: "drafts.option.state"),
      CommandOption("--version", value: "N", help: "drafts.option.version"),
      CommandOption("--output", short: "-o", value: "FILE", help: "drafts.option.output"),
    ] + CommandOption.registry,
    operands: 0...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      guard let word = arguments.operands.first else { return try list(arguments, console) }
      let id = try Arguments.draft(word)
      if let output = arguments.value(of: "--output") {
        return try write(id, to: output, arguments, console)
      }
      let (draft, versions) = try arguments.office(.reading).draft(
        id, as: arguments.caller(console))
      if console.printsJSON {
        console.print(json: DraftHistoryReport(draft, versions, in: console.words))
        return .done
      }
      console.print(line(of: draft, console))
      for version in versions {
        let note = version.note.map { "  \($0)" } ?? ""
        console.print(
          "  v\(version.version)  \(version.savedAt.readable)  \(version.savedBy.name)\(note)")
      }
      return .done
    }
  }

  private static func list(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    var faults: [Diagnostic] = []
    let state: DraftState? = arguments.choice(
      of: "--state", fault: "usage.unknown-draft-state", "state", "states", &faults)
    if !faults.isEmpty { throw OfficeError.request(faults) }
    let drafts = try arguments.office(.reading).drafts(in: state, as: arguments.caller(console))
    if console.printsJSON {
      console.print(json: drafts.map { KeptDraftReport($0, in: console.words) })
    } else if drafts.isEmpty {
      console.tell(Message("drafts.none"))
    } else {
      for draft in drafts { console.print(line(of: draft, console)) }
    }
    return .done
  }

  /// A draft on one line.
  private static func line(of draft: Draft, _ console: Console) -> String {
    let state = Message("draft-state.\(draft.state.rawValue)").text(in: console.words)
    let entry = draft.entry.map { " → #\($0)" } ?? ""
    return "#\(draft.id)  \(state)\(entry)  v\(draft.version)  \(draft.savedAt.readable)  "
      + "\(draft.savedBy.name)  \(draft.title.shortened(to: 60))"
  }

  /// Writes what a version says, in the format of the file's ending.
  private static func write(
    _ id: DraftID, to path: String, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    var faults: [Diagnostic] = []
    let version = arguments.number(of: "--version", in: 1...999_999, &faults)
    let ending = (path as NSString).pathExtension.lowercased()
    let format = FileFormat(rawValue: ending)
    if format == nil {
      let formats = FileFormat.allCases.map(\.rawValue)
      faults.append(
        Diagnostic(
          "usage.unknown-format", .error,
          ["format": ending, "formats": formats.joined(separator: ", ")],
          suggestion: Suggestion.message(for: ending, among: formats)))
    }
    guard faults.isEmpty, let format else { throw OfficeError.request(faults) }
    let file = try arguments.office(.reading).write(
      draft: id, version: version, as: format, by: arguments.caller(console))
    try StagedFiles.writeOne(file.bytes, to: path)
    console.tell(Message("register.written", ["file": path]))
    return .done
  }
}
