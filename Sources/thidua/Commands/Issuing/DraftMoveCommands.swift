import Diagnostics
import Office
import Registry
import Reports

/// `thidua submit`: lays drafts before the one who approves them (trình).
enum SubmitCommand: Command {
  static let specification = moveSpecification("submit", "DRAFT…")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    move(to: .submitted, arguments, console)
  }
}

/// `thidua approve`: approves drafts for signing (duyệt).
enum ApproveCommand: Command {
  static let specification = moveSpecification("approve", "DRAFT…")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    move(to: .approved, arguments, console)
  }
}

/// `thidua return`: gives drafts back to be changed.
enum ReturnCommand: Command {
  static let specification = moveSpecification("return", "DRAFT… --reason REASON")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    move(to: .draft, needsReason: true, arguments, console)
  }
}

/// `thidua abandon`: gives drafts up; they are kept.
enum AbandonCommand: Command {
  static let specification = moveSpecification("abandon", "DRAFT… --reason REASON")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    move(to: .abandoned, needsReason: true, arguments, console)
  }
}

extension Command {
  /// The specification of a command that moves drafts.
  fileprivate static func moveSpecification(
    _ name: String, _ usage: String
  ) -> CommandSpecification {
    CommandSpecification(
      name: name, usage: usage, summaryKey: "\(name).summary",
      options: [CommandOption("--reason", value: "REASON", help: "option.reason")]
        + CommandOption.registry,
      operands: 1...1000)
  }

  /// Moves each draft named; one that can't be moved doesn't keep the others.
  fileprivate static func move(
    to state: DraftState, needsReason: Bool = false, _ arguments: Arguments, _ console: Console
  ) -> ExitCode {
    answering(console) {
      if needsReason { try arguments.require("--reason", of: specification) }
      let ids = try arguments.operands.map(Arguments.draft)
      let (office, caller) = (try arguments.office(.writing), arguments.caller(console))
      var moved: [Draft] = []
      var code = ExitCode.done
      for id in ids {
        do {
          let draft = try office.move(
            draft: id, to: state, reason: arguments.value(of: "--reason"), as: caller)
          moved.append(draft)
          guard !console.printsJSON else { continue }
          console.print(
            Message("draft-move.\(state.rawValue)", ["draft": String(id), "title": draft.title])
              .text(in: console.words))
        } catch {
          code = console.report(failure: error)
        }
      }
      if console.printsJSON {
        console.print(json: moved.map { KeptDraftReport($0, in: console.words) })
      }
      return code
    }
  }
}
