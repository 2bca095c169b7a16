import Diagnostics

/// What may be wrong with a template, or go wrong while it is rendered.
public enum LiquidFinding: Finding {
  /// Every line of a “#” comment must start with “#”.
  case commentLine
  /// “`filter`” can't divide by zero.
  case divisionByZero
  /// The tag “`tag`” needs `expected` here.
  case expected(tag: String, expected: String)
  /// The filter “`filter`” failed: `error`.
  case filterFailed(filter: String, error: String)
  /// “`name`” can't be a name here: names have letters without diacritics, digits, “_” and “-”.
  case foreignLetters(name: String)
  /// This “`tag`” stands behind “else” and is never used.
  case ignoredBranch(tag: String)
  /// These words behind “`tag`” are ignored.
  case ignoredMarkup(tag: String)
  /// The text is not UTF-8 from here on.
  case invalidUTF8
  /// Partials lie more than `limit` deep in each other (`chain`).
  case limitDepth(limit: Int, chain: String)
  /// The output passes `limit` bytes.
  case limitOutput(limit: Int)
  /// Rendering takes more than `limit` steps.
  case limitSteps(limit: Int)
  /// Rendering takes longer than `limit` seconds.
  case limitTime(limit: String)
  /// The loops turn more than `limit` times.
  case limitTurns(limit: Int)
  /// A value is missing here: write a variable, a number or a text in quotes.
  case missingExpression
  /// The tag “`tag`” needs a name here: letters without diacritics, digits, “_” and “-”.
  case missingName(tag: String)
  /// A “doc” can't lie inside another.
  case nestedDoc
  /// `value` is no number.
  case notANumber(value: String)
  /// “`filter`” needs a list, but `value` is none.
  case notAnArray(value: String)
  /// “`filter`” needs a whole number, but `value` is none.
  case notAnInteger(value: String)
  /// “`filter`” can't decode this text: it is not base 64.
  case notBase64
  /// `left` and `right` can't be compared with “`operator`”.
  case notComparable(left: String, right: String, operator: String)
  /// “`filter`” can't select `property` of `value`: it has no properties.
  case notSelectable(property: String, value: String)
  /// “`filter`” can't order `left` and `right`.
  case notSortable(left: String, right: String)
  /// What “`filter`” decoded is not UTF-8 text.
  case notUTF8
  /// The result of “`filter`” is too large a number.
  case numberTooLarge
  /// “render” needs the partial's name in quotes.
  case partialLiteral
  /// `value` is no name of a partial.
  case partialName(value: String)
  /// The range is longer than `limit` numbers.
  case rangeTooLarge(limit: Int)
  /// Blocks or brackets lie more than `limit` deep in each other.
  case tooDeep(limit: Int)
  /// “`filter`” needs at least `least` arguments and has `count`.
  case tooFewArguments(filter: String, least: Int, count: Int)
  /// “`filter`” takes at most `most` arguments and has `count`.
  case tooManyArguments(filter: String, most: Int, count: Int)
  /// The tag “`tag`” has no “`end`”.
  case unclosedBlock(tag: String, end: String)
  /// A “]” is missing here.
  case unclosedBracket
  /// This output is not closed.
  case unclosedOutput
  /// A “)” is missing here.
  case unclosedRange
  /// The quotation mark here has no partner.
  case unclosedString
  /// This tag is not closed.
  case unclosedTag
  /// “`path`” has no value: nothing of that name is known here.
  case undefined(path: String)
  /// “`found`” doesn't belong here.
  case unexpected(found: String)
  /// “`tag`” stands outside the block it belongs to.
  case unexpectedTag(tag: String)
  /// “`filter`” has no argument “`argument`”.
  case unknownArgument(filter: String, argument: String)
  /// There is no filter “`filter`”.
  case unknownFilter(filter: String)
  /// “`operator`” is no comparison.
  case unknownOperator(operator: String)
  /// The tag “`tag`” has no option “`option`”.
  case unknownOption(tag: String, option: String)
  /// There is no partial “`name`”.
  case unknownPartial(name: String)
  /// There is no tag “`tag`”.
  case unknownTag(tag: String)
  /// The tag “`tag`” takes no words behind its name.
  case unwantedMarkup(tag: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .commentLine: FindingFacts("liquid.comment-line")
    case .divisionByZero: FindingFacts("liquid.division-by-zero")
    case .expected(let tag, let expected):
      FindingFacts("liquid.expected", ["tag": tag, "expected": expected])
    case .filterFailed(let filter, let error):
      FindingFacts("liquid.filter-failed", ["filter": filter, "error": error])
    case .foreignLetters(let name): FindingFacts("liquid.foreign-letters", ["name": name])
    case .ignoredBranch(let tag): FindingFacts("liquid.ignored-branch", .warning, ["tag": tag])
    case .ignoredMarkup(let tag): FindingFacts("liquid.ignored-markup", .warning, ["tag": tag])
    case .invalidUTF8: FindingFacts("liquid.invalid-utf8")
    case .limitDepth(let limit, let chain):
      FindingFacts("liquid.limit-depth", ["limit": limit, "chain": chain])
    case .limitOutput(let limit): FindingFacts("liquid.limit-output", ["limit": limit])
    case .limitSteps(let limit): FindingFacts("liquid.limit-steps", ["limit": limit])
    case .limitTime(let limit): FindingFacts("liquid.limit-time", ["limit": limit])
    case .limitTurns(let limit): FindingFacts("liquid.limit-turns", ["limit": limit])
    case .missingExpression: FindingFacts("liquid.missing-expression")
    case .missingName(let tag): FindingFacts("liquid.missing-name", ["tag": tag])
    case .nestedDoc: FindingFacts("liquid.nested-doc")
    case .notANumber(let value): FindingFacts("liquid.not-a-number", ["value": value])
    case .notAnArray(let value): FindingFacts("liquid.not-an-array", ["value": value])
    case .notAnInteger(let value): FindingFacts("liquid.not-an-integer", ["value": value])
    case .notBase64: FindingFacts("liquid.not-base64")
    case .notComparable(let left, let right, let `operator`):
      FindingFacts("liquid.not-comparable", ["left": left, "right": right, "operator": `operator`])
    case .notSelectable(let property, let value):
      FindingFacts("liquid.not-selectable", ["property": property, "value": value])
    case .notSortable(let left, let right):
      FindingFacts("liquid.not-sortable", ["left": left, "right": right])
    case .notUTF8: FindingFacts("liquid.not-utf8")
    case .numberTooLarge: FindingFacts("liquid.number-too-large")
    case .partialLiteral: FindingFacts("liquid.partial-literal")
    case .partialName(let value): FindingFacts("liquid.partial-name", ["value": value])
    case .rangeTooLarge(let limit): FindingFacts("liquid.range-too-large", ["limit": limit])
    case .tooDeep(let limit): FindingFacts("liquid.too-deep", ["limit": limit])
    case .tooFewArguments(let filter, let least, let count):
      FindingFacts("liquid.too-few-arguments", ["filter": filter, "least": least, "count": count])
    case .tooManyArguments(let filter, let most, let count):
      FindingFacts("liquid.too-many-arguments", ["filter": filter, "most": most, "count": count])
    case .unclosedBlock(let tag, let end):
      FindingFacts("liquid.unclosed-block", ["tag": tag, "end": end])
    case .unclosedBracket: FindingFacts("liquid.unclosed-bracket")
    case .unclosedOutput: FindingFacts("liquid.unclosed-output")
    case .unclosedRange: FindingFacts("liquid.unclosed-range")
    case .unclosedString: FindingFacts("liquid.unclosed-string")
    case .unclosedTag: FindingFacts("liquid.unclosed-tag")
    case .undefined(let path): FindingFacts("liquid.undefined", ["path": path])
    case .unexpected(let found): FindingFacts("liquid.unexpected", ["found": found])
    case .unexpectedTag(let tag): FindingFacts("liquid.unexpected-tag", ["tag": tag])
    case .unknownArgument(let filter, let argument):
      FindingFacts("liquid.unknown-argument", ["filter": filter, "argument": argument])
    case .unknownFilter(let filter): FindingFacts("liquid.unknown-filter", ["filter": filter])
    case .unknownOperator(let `operator`):
      FindingFacts("liquid.unknown-operator", ["operator": `operator`])
    case .unknownOption(let tag, let option):
      FindingFacts("liquid.unknown-option", ["tag": tag, "option": option])
    case .unknownPartial(let name): FindingFacts("liquid.unknown-partial", ["name": name])
    case .unknownTag(let tag): FindingFacts("liquid.unknown-tag", ["tag": tag])
    case .unwantedMarkup(let tag): FindingFacts("liquid.unwanted-markup", ["tag": tag])
    }
  }
}
