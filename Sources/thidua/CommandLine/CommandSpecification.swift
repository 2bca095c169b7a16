import Diagnostics

/// An option of a command, such as `--format LIST`.
struct CommandOption: DeclaredOption {
  /// The name with its dashes.
  var name: String
  /// A short form with its dash, such as `-o`.
  var short: String?
  /// What stands for the value in the help; nil for a switch.
  var value: String?
  /// The catalogue key of its help.
  var helpKey: String

  init(_ name: String, short: String? = nil, value: String? = nil, help helpKey: String) {
    self.name = name
    self.short = short
    self.value = value
    self.helpKey = helpKey
  }

  func fault(in text: String) -> Diagnostic? { nil }

  /// The options every command takes.
  static let common: [any DeclaredOption] = [
    CommandOption("--data", value: "DIR", help: "option.data"),
    Option<Language>.choice("--language", value: "vi|en", help: "option.language") { word, _ in
      Diagnostic("usage.unknown-language", .error, ["language": word])
    },
    CommandOption("--json", help: "option.json"),
    CommandOption("--help", short: "-h", help: "option.help"),
  ]
}

/// What a command is called, takes and does.
struct CommandSpecification: Sendable {
  /// The word after `thidua`.
  var name: String
  /// What follows the name in the usage line.
  var usage: String
  /// The catalogue key of the one-line summary.
  var summaryKey: String
  /// The command's own options.
  var options: [any DeclaredOption]
  /// The options it can't do without.
  var required: [any DeclaredOption] = []
  /// How many operands it takes.
  var operands: ClosedRange<Int>

  /// The error for too few or too many operands.
  func wrongCount(tooFew: Bool) -> InvalidInput {
    InvalidInput([
      Diagnostic(
        tooFew ? "usage.too-few-operands" : "usage.too-many-operands", .error,
        ["command": name, "usage": usage])
    ])
  }

  /// All options: its own and the common ones.
  var allOptions: [any DeclaredOption] { options + CommandOption.common }
}

/// A subcommand of `thidua`.
protocol Command: Sendable {
  /// What it is called, takes and does.
  static var specification: CommandSpecification { get }

  /// Runs it. What is thrown is told, and gives the exit code of its kind.
  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode
}

/// What the program tells the shell.
enum ExitCode: Int32, Sendable {
  /// Done.
  case done = 0
  /// Findings, or a refused action.
  case findings = 1
  /// Bad usage.
  case usage = 2
  /// A bad input file.
  case badInput = 3
}
