import Diagnostics
import Office

/// What a command is called, takes and does.
struct CommandSpecification: Sendable {
  /// The word after `thidua`.
  var name: String
  /// What follows the name in the usage line.
  var usage: String
  /// The command's own options.
  var options: [any DeclaredOption] = []
  /// The options it can't do without.
  var required: [any DeclaredOption] = []
  /// How many operands it takes.
  var operands: ClosedRange<Int>

  /// The key of the line that says what it does.
  var summaryKey: String { "\(name).summary" }

  /// That there are too few or too many operands.
  func wrongCount(tooFew: Bool) -> Diagnostic {
    Diagnostic(
      tooFew
        ? UsageFinding.tooFewOperands(command: name, usage: usage)
        : .tooManyOperands(command: name, usage: usage))
  }

  /// All options: its own and the common ones.
  var allOptions: [any DeclaredOption] { options + CommonOptions.all }
}

/// A subcommand of `thidua`.
protocol Command: Sendable {
  /// What it is called, takes and does.
  static var specification: CommandSpecification { get }

  /// Runs it. What is thrown is told, and gives the exit code of its kind.
  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode
}
