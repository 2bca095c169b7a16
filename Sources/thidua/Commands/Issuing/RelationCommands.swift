import Office
import Diagnostics
import Registry

/// `thidua correct`: writes down that a letter corrects the form of an issued document (đính chính).
enum CorrectCommand: Command {
  static let specification = CommandSpecification(
    name: "correct", usage: "ENTRY --by ENTRY --reason REASON", summaryKey: "correct.summary",
    options: RelationEngine.options("--by", "correct.option.by"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--by", "--reason", of: specification)
      return try RelationEngine(arguments, console).relate(.corrects, by: "--by")
    }
  }
}

/// `thidua replace`: writes down that a document takes an issued one's place (thay thế).
enum ReplaceCommand: Command {
  static let specification = CommandSpecification(
    name: "replace", usage: "ENTRY --with ENTRY --reason REASON", summaryKey: "replace.summary",
    options: RelationEngine.options("--with", "replace.option.with"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--with", "--reason", of: specification)
      return try RelationEngine(arguments, console).relate(.replaces, by: "--with")
    }
  }
}

/// `thidua recall`: writes down that an issued document is withdrawn (thu hồi), which freezes it.
enum RecallCommand: Command {
  static let specification = CommandSpecification(
    name: "recall", usage: "ENTRY [--by ENTRY] --reason REASON", summaryKey: "recall.summary",
    options: RelationEngine.options("--by", "recall.option.by"), operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      return try RelationEngine(arguments, console).relate(.recalls, by: "--by")
    }
  }
}

/// Writes down what one document does to another.
struct RelationEngine {
  private let arguments: Arguments
  private let console: Console

  /// What was written down, in the JSON.
  private struct Report: Encodable {
    var kind: String
    var entry: EntryLine
    var by: EntryLine?
    var reason: String
  }

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  /// The options of such a command.
  static func options(_ other: String, _ help: String) -> [CommandOption] {
    [
      CommandOption(other, value: "ENTRY", help: help),
      CommandOption("--reason", value: "REASON", help: "option.reason"),
    ] + CommandOption.entry + CommandOption.registry
  }

  /// Writes it down and tells it.
  func relate(_ kind: EntryRelation.Kind, by option: String) throws -> ExitCode {
    let registry = try arguments.registry(.writing)
    let id = try arguments.entry(arguments.operands[0], in: registry)
    let by = try arguments.value(of: option).map { try otherEntry($0, in: registry) }
    let reason = arguments.value(of: "--reason") ?? ""
    try registry.relate(kind, id, by: by, reason: reason, actor: arguments.actor)
    let entry = try registry.entry(id)
    let other = try by.map { try registry.entry($0) }
    if console.printsJSON {
      console.print(
        json: Report(
          kind: kind.rawValue, entry: EntryLine(entry), by: other.map(EntryLine.init),
          reason: reason))
    } else {
      let key = "relation.\(kind.rawValue)" + (other == nil ? "-alone" : "")
      console.print(
        Message(
          key,
          ["entry": RelationEngine.name(of: entry), "other": other.map(RelationEngine.name) ?? ""]
        )
        .text(in: console.words))
    }
    return .done
  }

  /// The other document: narrowed by province and body only, since it may be of another year.
  private func otherEntry(_ word: String, in registry: any RegistryStore) throws -> Int64 {
    try EntryName(
      word, province: arguments.value(of: "--province"),
      body: arguments.value(of: "--body")
    ).resolve(in: registry)
  }

  /// A document as people name it: kind, number, date, and its id.
  private static func name(of entry: RegistryEntry) -> String {
    let description = entry.description
    let code = description.code ?? description.title
    let date = description.date.map { " (\($0.readable))" } ?? ""
    return "\(description.kind.name) \(code)\(date) [#\(entry.id)]"
  }
}
