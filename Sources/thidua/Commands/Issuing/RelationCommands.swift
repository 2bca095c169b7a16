import Office
import Registry
import Reports

/// `thidua correct`: writes down that a letter corrects the form of an issued document (đính chính).
enum CorrectCommand: Command {
  private static let by = Option("--by", value: "ENTRY", .text, help: "correct.option.by")

  static let specification = CommandSpecification(
    name: "correct", usage: "ENTRY --by ENTRY --reason REASON", options: relationOptions(by),
    required: [by, Option.reason], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try relate(.corrects, by: by, arguments, console)
  }
}

/// `thidua replace`: writes down that a document takes an issued one's place (thay thế).
enum ReplaceCommand: Command {
  private static let with = Option("--with", value: "ENTRY", .text, help: "replace.option.with")

  static let specification = CommandSpecification(
    name: "replace", usage: "ENTRY --with ENTRY --reason REASON", options: relationOptions(with),
    required: [with, Option.reason], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try relate(.replaces, by: with, arguments, console)
  }
}

/// `thidua recall`: writes down that an issued document is withdrawn (thu hồi), which freezes it.
enum RecallCommand: Command {
  private static let by = Option("--by", value: "ENTRY", .text, help: "recall.option.by")

  static let specification = CommandSpecification(
    name: "recall", usage: "ENTRY [--by ENTRY] --reason REASON", options: relationOptions(by),
    required: [Option.reason], operands: 1...1)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try relate(.recalls, by: by, arguments, console)
  }
}

extension Command {
  /// The options of a command that writes down what one document does to another.
  fileprivate static func relationOptions(_ other: Option<String>) -> [any DeclaredOption] {
    [other, Option.reason] + EntryOptions.all + RegistryOptions.all
  }

  /// Writes down what one document does to another, and tells it.
  fileprivate static func relate(
    _ kind: EntryRelation.Kind, by option: Option<String>, _ arguments: Arguments,
    _ console: Console
  ) throws -> ExitCode {
    let office = try arguments.office(.writing)
    // The other document may be of another year, so the year doesn't narrow it.
    let other = arguments[option].map { word in
      var name = arguments.entryName(word)
      name.year = nil
      return name
    }
    let done = try office.relate(
      kind, arguments.entryName(arguments.operands[0]), by: other,
      reason: arguments[Option.reason, usual: ""], as: arguments.caller(console))
    console.show(
      [DoneText(in: console.words).line(of: done)],
      json: RelationReport(done, labels: office.provinceLabels))
    return .done
  }
}
