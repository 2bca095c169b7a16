import Diagnostics
import Document
import Drafting
import Files
import Foundation
import Office
import Registry
import Writers

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
      let id = try DraftReference.required(word)
      let registry = try arguments.registry(.reading)
      let draft = try registry.draft(id)
      if let output = arguments.value(of: "--output") {
        return try write(draft, of: registry, to: output, arguments, console)
      }
      let versions = try registry.draftVersions(id)
      if console.printsJSON {
        console.print(json: DraftHistory(draft, versions))
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
    var state: DraftState?
    if let text = arguments.value(of: "--state") {
      let choices = DraftState.allCases.map(\.rawValue)
      guard let found = DraftState(rawValue: text) else {
        throw InvalidInput([
          Diagnostic(
            "usage.unknown-draft-state", .error,
            ["state": text, "states": choices.joined(separator: ", ")],
            suggestion: Suggestion.message(for: text, among: choices))
        ])
      }
      state = found
    }
    let drafts = try arguments.registry(.reading).drafts(in: state)
    if console.printsJSON {
      console.print(json: drafts.map { DraftRow($0) })
    } else if drafts.isEmpty {
      console.tell(Message("drafts.none"))
    } else {
      for draft in drafts { console.print(line(of: draft, console)) }
    }
    return .done
  }

  /// A draft on one line.
  private static func line(of draft: Registry.Draft, _ console: Console) -> String {
    let state = Message("draft-state.\(draft.state.rawValue)").text(in: console.words)
    let entry = draft.entry.map { " → #\($0)" } ?? ""
    return "#\(draft.id)  \(state)\(entry)  v\(draft.version)  \(draft.savedAt.readable)  "
      + "\(draft.savedBy.name)  \(draft.title.shortened(to: 60))"
  }

  /// Writes what a version says, in the format of the file's ending.
  private static func write(
    _ draft: Registry.Draft, of registry: any RegistryStore, to path: String,
    _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    let ending = (path as NSString).pathExtension.lowercased()
    var faults: [Diagnostic] = []
    let version = arguments.number(of: "--version", in: 1...999_999, &faults)
    if !DraftOutputs.formats.contains(ending) {
      faults.append(
        Diagnostic(
          "usage.unknown-format", .error,
          ["format": ending, "formats": DraftOutputs.formats.joined(separator: ", ")]))
    }
    if !faults.isEmpty { throw InvalidInput(faults) }
    let document = try registry.draftContent(draft.id, version: version).document
    let formats = try arguments.library().formats
    guard let format = formats.profile(on: document.date.lastDay) ?? formats.profiles.first else {
      throw InvalidInput([Diagnostic("format.no-profiles")])
    }
    let bytes = try DraftOutputs.format(of: path).bytes(
      of: document, Typesetter.typeset(document, format))
    try StagedFiles.writeOne(bytes, to: path)
    console.tell(Message("register.written", ["file": path]))
    return .done
  }
}

/// A draft with its versions, as JSON shows it.
private struct DraftHistory: Encodable {
  struct Version: Encodable {
    var version: Int
    var title: String
    var note: String?
    var savedBy: String
    var savedAt: String
  }

  var draft: DraftRow
  var versions: [Version]

  init(_ draft: Registry.Draft, _ versions: [DraftVersion]) {
    self.draft = DraftRow(draft)
    self.versions = versions.map {
      Version(
        version: $0.version, title: $0.title, note: $0.note, savedBy: $0.savedBy.name,
        savedAt: $0.savedAt.iso)
    }
  }
}
