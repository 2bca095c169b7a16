import Diagnostics
import Registry

/// `thidua submit`: lays drafts before the one who approves them (trình).
enum SubmitCommand: Command {
  static let specification = DraftMove.specification("submit", "DRAFT…")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try DraftMove(arguments, console).move(to: .submitted)
    }
  }
}

/// `thidua approve`: approves drafts for signing (duyệt).
enum ApproveCommand: Command {
  static let specification = DraftMove.specification("approve", "DRAFT…")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try DraftMove(arguments, console).move(to: .approved)
    }
  }
}

/// `thidua return`: gives drafts back to be changed.
enum ReturnCommand: Command {
  static let specification = DraftMove.specification("return", "DRAFT… --reason REASON")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      return try DraftMove(arguments, console).move(to: .draft)
    }
  }
}

/// `thidua abandon`: gives drafts up; they are kept.
enum AbandonCommand: Command {
  static let specification = DraftMove.specification("abandon", "DRAFT… --reason REASON")

  static func run(_ arguments: Arguments, console: Console) -> ExitCode {
    answering(console) {
      try arguments.require("--reason", of: specification)
      return try DraftMove(arguments, console).move(to: .abandoned)
    }
  }
}

/// Moves drafts on.
struct DraftMove {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  /// The specification of a command that moves drafts.
  static func specification(_ name: String, _ usage: String) -> CommandSpecification {
    CommandSpecification(
      name: name, usage: usage, summaryKey: "\(name).summary",
      options: [CommandOption("--reason", value: "REASON", help: "option.reason")]
        + CommandOption.registry,
      operands: 1...1000)
  }

  /// Moves each draft named; one that can't be moved doesn't keep the others.
  func move(to state: DraftState) throws -> ExitCode {
    let ids = try arguments.operands.map { try DraftReference.required($0) }
    let registry = try arguments.registry(.writing)
    var rows: [DraftRow] = []
    var code = ExitCode.done
    for id in ids {
      do {
        let moved = try registry.moveDraft(
          id, to: state, reason: arguments.value(of: "--reason"), by: arguments.actor)
        rows.append(DraftRow(moved))
        guard !console.printsJSON else { continue }
        console.print(
          Message("draft-move.\(state.rawValue)", ["draft": String(id), "title": moved.title])
            .text(in: console.words))
      } catch {
        code = console.report(failure: error)
      }
    }
    if console.printsJSON { console.print(json: rows) }
    return code
  }
}
