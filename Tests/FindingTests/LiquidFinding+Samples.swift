import Liquid

extension LiquidFinding: SampledFinding {
  static func sample(after previous: LiquidFinding?) -> LiquidFinding? {
    switch previous {
    case nil: .commentLine
    case .commentLine: .divisionByZero
    case .divisionByZero: .expected(tag: "‹tag›", expected: "‹expected›")
    case .expected: .filterFailed(filter: "‹filter›", error: "‹error›")
    case .filterFailed: .foreignLetters(name: "‹name›")
    case .foreignLetters: .ignoredBranch(tag: "‹tag›")
    case .ignoredBranch: .ignoredMarkup(tag: "‹tag›")
    case .ignoredMarkup: .invalidUTF8
    case .invalidUTF8: .limitDepth(limit: 2, chain: "‹chain›")
    case .limitDepth: .limitOutput(limit: 2)
    case .limitOutput: .limitSteps(limit: 2)
    case .limitSteps: .limitTime(limit: "‹limit›")
    case .limitTime: .limitTurns(limit: 2)
    case .limitTurns: .missingExpression
    case .missingExpression: .missingName(tag: "‹tag›")
    case .missingName: .nestedDoc
    case .nestedDoc: .notANumber(value: "‹value›")
    case .notANumber: .notAnArray(value: "‹value›")
    case .notAnArray: .notAnInteger(value: "‹value›")
    case .notAnInteger: .notBase64
    case .notBase64: .notComparable(left: "‹left›", right: "‹right›", operator: "‹operator›")
    case .notComparable: .notSelectable(property: "‹property›", value: "‹value›")
    case .notSelectable: .notSortable(left: "‹left›", right: "‹right›")
    case .notSortable: .notUTF8
    case .notUTF8: .numberTooLarge
    case .numberTooLarge: .partialLiteral
    case .partialLiteral: .partialName(value: "‹value›")
    case .partialName: .rangeTooLarge(limit: 2)
    case .rangeTooLarge: .tooDeep(limit: 2)
    case .tooDeep: .tooFewArguments(filter: "‹filter›", least: 2, count: 2)
    case .tooFewArguments: .tooManyArguments(filter: "‹filter›", most: 2, count: 2)
    case .tooManyArguments: .unclosedBlock(tag: "‹tag›", end: "‹end›")
    case .unclosedBlock: .unclosedBracket
    case .unclosedBracket: .unclosedOutput
    case .unclosedOutput: .unclosedRange
    case .unclosedRange: .unclosedString
    case .unclosedString: .unclosedTag
    case .unclosedTag: .undefined(path: "‹path›")
    case .undefined: .unexpected(found: "‹found›")
    case .unexpected: .unexpectedTag(tag: "‹tag›")
    case .unexpectedTag: .unknownArgument(filter: "‹filter›", argument: "‹argument›")
    case .unknownArgument: .unknownFilter(filter: "‹filter›")
    case .unknownFilter: .unknownOperator(operator: "‹operator›")
    case .unknownOperator: .unknownOption(tag: "‹tag›", option: "‹option›")
    case .unknownOption: .unknownPartial(name: "‹name›")
    case .unknownPartial: .unknownTag(tag: "‹tag›")
    case .unknownTag: .unwantedMarkup(tag: "‹tag›")
    case .unwantedMarkup: nil
    }
  }
}
