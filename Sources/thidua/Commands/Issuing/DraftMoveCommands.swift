import Office
import Registry
import Reports

/// `thidua submit`: lays drafts before the one who approves them (trình).
enum SubmitCommand: Command {
  static let specification = moveSpecification("submit")

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try move(to: .submitted, arguments, console)
  }
}

/// `thidua approve`: approves drafts for signing (duyệt).
enum ApproveCommand: Command {
  static let specification = moveSpecification("approve")

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try move(to: .approved, arguments, console)
  }
}

/// `thidua return`: gives drafts back to be changed.
enum ReturnCommand: Command {
  static let specification = moveSpecification("return", needsReason: true)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try move(to: .draft, arguments, console)
  }
}

/// `thidua abandon`: gives drafts up; they are kept.
enum AbandonCommand: Command {
  static let specification = moveSpecification("abandon", needsReason: true)

  static func run(_ arguments: Arguments, console: Console) throws -> ExitCode {
    try move(to: .abandoned, arguments, console)
  }
}

extension Command {
  /// The specification of a command that moves drafts.
  fileprivate static func moveSpecification(
    _ name: String, needsReason: Bool = false
  ) -> CommandSpecification {
    CommandSpecification(
      name: name, usage: "DRAFT…" + (needsReason ? " --reason REASON" : ""),
      options: [Option.reason] + RegistryOptions.all, required: needsReason ? [Option.reason] : [],
      operands: 1...1000)
  }

  /// Moves each draft named; one that can't be moved doesn't keep the others.
  fileprivate static func move(
    to state: DraftState, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    let ids = try arguments.operands.map(ValueReader.draft.value)
    let (office, caller) = (try arguments.office(.writing), arguments.caller(console))
    var moved: [Draft] = []
    var code = ExitCode.done
    for id in ids {
      do {
        moved.append(
          try office.move(draft: id, to: state, reason: arguments[Option.reason], as: caller))
      } catch {
        code = console.report(failure: error)
      }
    }
    console.show(
      moved.map(DoneText(in: console.words).line),
      json: moved.map { KeptDraftReport($0, in: console.words) })
    return code
  }
}
