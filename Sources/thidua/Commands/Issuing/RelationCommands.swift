import Diagnostics
import Office
import Registry
import Reports

/// `thidua correct`: writes down that a letter corrects the form of an issued document (đính chính).
enum CorrectCommand: Command {
  static let specification = CommandSpecification(
    name: "correct", usage: "ENTRY --by ENTRY --reason REASON", summaryKey: "correct.summary",
    options: relationOptions("--by", "correct.option.by"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    relate(.corrects, by: "--by", arguments, console)
  }
}

/// `thidua replace`: writes down that a document takes an issued one's place (thay thế).
enum ReplaceCommand: Command {
  static let specification = CommandSpecification(
    name: "replace", usage: "ENTRY --with ENTRY --reason REASON", summaryKey: "replace.summary",
    options: relationOptions("--with", "replace.option.with"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    relate(.replaces, by: "--with", arguments, console)
  }
}

/// `thidua recall`: writes down that an issued document is withdrawn (thu hồi), which freezes it.
enum RecallCommand: Command {
  static let specification = CommandSpecification(
    name: "recall", usage: "ENTRY [--by ENTRY] --reason REASON", summaryKey: "recall.summary",
    options: relationOptions("--by", "recall.option.by"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    relate(.recalls, by: "--by", arguments, console)
  }
}

extension Command {
  /// The options of a command that writes down what one document does to another.
  fileprivate static func relationOptions(_ other: String, _ help: String) -> [any DeclaredOption] {
    [
      CommandOption(other, value: "ENTRY", help: help),
      CommandOption("--reason", value: "REASON", help: "option.reason"),
    ] + CommandOption.entry + CommandOption.registry
  }

  /// Writes down what one document does to another, and tells it.
  fileprivate static func relate(
    _ kind: EntryRelation.Kind, by option: String, _ arguments: Arguments, _ console: Console
  ) -> ExitCode {
    answering(console) {
      // Only a recall can be without a document of its own.
      if kind == .recalls {
        try arguments.require("--reason", of: specification)
      } else {
        try arguments.require(option, "--reason", of: specification)
      }
      let name = arguments.entryName(arguments.operands[0])
      let office = try arguments.office(.writing)
      // The other document may be of another year, so the year doesn't narrow it.
      let other = arguments.value(of: option).map {
        EntryName(
          $0, province: arguments.value(of: "--province"), body: arguments.value(of: "--body"))
      }
      let done = try office.relate(
        kind, name, by: other, reason: arguments.value(of: "--reason") ?? "",
        as: arguments.caller(console))
      if console.printsJSON {
        console.print(json: RelationReport(done, labels: office.provinceLabels))
      } else {
        console.print(
          Message(
            "relation.\(kind.rawValue)" + (done.by == nil ? "-alone" : ""),
            ["entry": done.entry.named, "other": done.by?.named ?? ""]
          ).text(in: console.words))
      }
      return .done
    }
  }
}

extension RegistryEntry {
  /// The document as people name it: kind, number, date, and its id.
  fileprivate var named: String {
    let date = description.date.map { " (\($0.readable))" } ?? ""
    return "\(description.kind.name) \(description.code ?? description.title)\(date) [#\(id)]"
  }
}
