@testable import thidua

extension UsageFinding: SampledFinding {
  static func sample(after previous: UsageFinding?) -> UsageFinding? {
    switch previous {
    case nil: .unknownCommand(command: "‹command›")
    case .unknownCommand: .unknownOption(option: "‹option›", command: "‹command›")
    case .unknownOption: .valueMissing(option: "‹option›")
    case .valueMissing: .valueUnneeded(option: "‹option›")
    case .valueUnneeded:
      .optionMissing(option: "‹option›", command: "‹command›", usage: "‹usage›")
    case .optionMissing: .tooFewOperands(command: "‹command›", usage: "‹usage›")
    case .tooFewOperands: .tooManyOperands(command: "‹command›", usage: "‹usage›")
    case .tooManyOperands: unknown(Vocabulary.allCases[0])
    case .unknownWord(let vocabulary, _, _):
      Vocabulary.allCases.next(after: vocabulary).map(unknown) ?? unreadable(ValueKind.allCases[0])
    case .unreadable(let kind, _):
      ValueKind.allCases.next(after: kind).map(unreadable)
        ?? .badNumber(option: "‹option›", value: "‹value›", from: 2, to: 2)
    case .badNumber: .badSpan(from: "‹from›", to: "‹to›")
    case .badSpan: misplaced(Misplacement.allCases[0])
    case .misplaced(let why, _):
      Misplacement.allCases.next(after: why).map(misplaced) ?? .oneFileOfMany(file: "‹file›")
    case .oneFileOfMany: .sameOutput(file: "‹file›", briefs: "‹briefs›")
    case .sameOutput: .notWord(file: "‹file›")
    case .notWord: .nothingToImport(folder: "‹folder›")
    case .nothingToImport: .linkNotFollowed
    case .linkNotFollowed: nil
    }
  }

  private static func unknown(_ vocabulary: Vocabulary) -> UsageFinding {
    .unknownWord(vocabulary, word: "‹word›", words: "‹words›")
  }

  private static func unreadable(_ kind: ValueKind) -> UsageFinding {
    .unreadable(kind, value: "‹value›")
  }

  private static func misplaced(_ why: Misplacement) -> UsageFinding {
    .misplaced(why, option: "‹option›")
  }
}
