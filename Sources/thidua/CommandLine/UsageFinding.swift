import Diagnostics

/// What is wrong with a line that was typed.
enum UsageFinding: Finding {
  /// There is no such command.
  case unknownCommand(command: String)
  /// The command has no such option.
  case unknownOption(option: String, command: String)
  /// The option stands at the end, without its value.
  case valueMissing(option: String)
  /// The option is a switch.
  case valueUnneeded(option: String)
  /// The command can't do without the option.
  case optionMissing(option: String, command: String, usage: String)
  /// The command takes more operands.
  case tooFewOperands(command: String, usage: String)
  /// The command takes fewer operands.
  case tooManyOperands(command: String, usage: String)
  /// The word is none of those there are.
  case unknownWord(Vocabulary, word: String, words: String)
  /// The value can't be read as what it should be.
  case unreadable(ValueKind, value: String)
  /// The value is no whole number, or lies outside the range.
  case badNumber(option: String, value: String, from: Int, to: Int)
  /// The two are no span of numbers or days.
  case badSpan(from: String, to: String)
  /// The option doesn't go with the rest of the line.
  case misplaced(Misplacement, option: String)
  /// A file can't be made of several briefs.
  case oneFileOfMany(file: String)
  /// Several briefs would make the same file.
  case sameOutput(file: String, briefs: String)
  /// A corrected copy can't have this name.
  case notWord(file: String)
  /// There are no files where they should be taken from.
  case nothingToImport(folder: String)
  /// A link within a folder isn't followed.
  case linkNotFollowed

  /// Words of which there are only some; the raw value is the code for another one.
  enum Vocabulary: String, CaseIterable {
    case action = "usage.unknown-action"
    case blocksAction = "usage.unknown-blocks-action"
    case draftState = "usage.unknown-draft-state"
    case format = "usage.unknown-format"
    case language = "usage.unknown-language"
    case list = "list.unknown"
    case order = "usage.bad-sort"
    case policy = "usage.unknown-policy"
  }

  /// What values are read as; the raw value is the code for one that can't be.
  enum ValueKind: String, CaseIterable {
    case acceptance = "issue.bad-acceptance"
    case date = "usage.bad-date"
    case draft = "usage.no-draft-id"
    case journalHead = "usage.bad-head"
    case pageMark = "usage.bad-mark"
    case registerNumber = "usage.not-a-number"
    case table = "usage.unknown-table-format"
  }

  /// Why an option doesn't go with the rest of the line; the raw value is the code.
  enum Misplacement: String, CaseIterable {
    case fixOfManyFiles = "check.fix-one-file"
    case holderWithoutSecret = "issue.holder-of-secret"
    case onePlanOnly = "issue.one-plan-only"
    case outputWithoutFile = "usage.output-without-file"
    case secretIsOnlyALine = "issue.secret-only-line"
  }

  /// Code, weight and arguments of each case.
  var facts: FindingFacts {
    switch self {
    case .unknownCommand(let command):
      FindingFacts("usage.unknown-command", ["command": command])
    case .unknownOption(let option, let command):
      FindingFacts("usage.unknown-option", ["option": option, "command": command])
    case .valueMissing(let option): FindingFacts("usage.option-needs-value", ["option": option])
    case .valueUnneeded(let option):
      FindingFacts("usage.option-takes-no-value", ["option": option])
    case .optionMissing(let option, let command, let usage):
      FindingFacts(
        "usage.missing-option", ["option": option, "command": command, "usage": usage])
    case .tooFewOperands(let command, let usage):
      FindingFacts("usage.too-few-operands", ["command": command, "usage": usage])
    case .tooManyOperands(let command, let usage):
      FindingFacts("usage.too-many-operands", ["command": command, "usage": usage])
    case .unknownWord(let vocabulary, let word, let words):
      FindingFacts(vocabulary.rawValue, ["word": word, "words": words])
    case .unreadable(let kind, let value): FindingFacts(kind.rawValue, ["value": value])
    case .badNumber(let option, let value, let from, let to):
      FindingFacts(
        "usage.bad-number", ["option": option, "value": value, "from": from, "to": to])
    case .badSpan(let from, let to): FindingFacts("usage.bad-span", ["from": from, "to": to])
    case .misplaced(let why, let option): FindingFacts(why.rawValue, ["option": option])
    case .oneFileOfMany(let file):
      FindingFacts("draft.one-file-many-briefs", ["file": file])
    case .sameOutput(let file, let briefs):
      FindingFacts("draft.same-output", ["file": file, "briefs": briefs])
    case .notWord(let file): FindingFacts("check.fix-not-word", ["file": file])
    case .nothingToImport(let folder): FindingFacts("import.nothing", ["folder": folder])
    case .linkNotFollowed: FindingFacts("import.link", .warning)
    }
  }

  /// That a word is none of those there are, with the one that may be meant.
  static func unknown(
    _ word: String, _ vocabulary: Vocabulary, among words: [String]
  ) -> Diagnostic {
    Diagnostic(
      UsageFinding.unknownWord(vocabulary, word: word, words: words.joined(separator: ", ")),
      suggestion: Suggestion.message(for: word, among: words))
  }
}
