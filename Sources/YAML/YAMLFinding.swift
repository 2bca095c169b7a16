import Diagnostics

/// What may be wrong with a YAML document, or with a value a reader of fields expects.
public enum YAMLFinding: Finding {
  /// There is no such file.
  case noSuchFile
  /// You may not read this file: give yourself the right to read it.
  case noPermission
  /// This is a folder.
  case isFolder
  /// This is a device or a pipe.
  case notAFile
  /// The file can't be read.
  case unreadable(reason: String)
  /// The file has `size` bytes.
  case tooLarge(size: Int, limit: Int)
  /// This is no UTF-8 (byte `byte`): save the file with the encoding UTF-8.
  case notUTF8(byte: String)
  /// The file is UTF-16: save it with the encoding UTF-8.
  case utf16
  /// The file begins with a byte order mark: save it as UTF-8 without one.
  case byteOrderMark
  /// There is a tab here: write spaces.
  case tab
  /// There is no data here.
  case empty
  /// A second document begins here: write one per file.
  case severalDocuments
  /// “`key`” is here a second time (first on line `line`): keep one.
  case duplicateKey(key: String, line: Int)
  /// A key must be a text.
  case keyNotText
  /// Lists and mappings stand more than `limit` deep inside each other.
  case tooDeep(limit: Int)
  /// With its aliases put in full the file holds more than `limit` values.
  case tooManyNodes(limit: Int)
  /// No anchor “&`name`” comes before the alias “*`name`”.
  case unknownAlias(name: String)
  /// Tags such as “`tag`” aren't used here: delete it.
  case tag(tag: String)
  /// This is no YAML; `problem` is what libyaml says.
  case syntax(SyntaxFault, problem: String)
  /// The file must begin with a line “---”, then data, then a line “---”.
  case noFrontMatter
  /// The data begun with “---” isn't closed by a second line “---”.
  case openFrontMatter
  /// “`key`” is missing.
  case missingKey(key: String)
  /// “`key`” has no value.
  case missingValue(key: String)
  /// Unknown key “`key`”.
  case unknownKey(key: String)
  /// Expected a text, found `found`.
  case notAText(found: String)
  /// Expected a text, found nothing but blanks.
  case emptyText
  /// Expected a whole number such as 5, found `found`.
  case notAWholeNumber(found: String)
  /// Expected a number such as 5 or 0.5, found `found`.
  case notANumber(found: String)
  /// Expected a number from `least` to `most`, found `found`.
  case outOfRange(least: Int, most: Int, found: String)
  /// Expected true or false, found `found`.
  case notTrueOrFalse(found: String)
  /// Expected a date such as 2026-01-13, found `found`.
  case notADate(found: String)
  /// Expected a date such as 2026-01-13, a month such as 2026-01 or a year, found `found`.
  case notAPartialDate(found: String)
  /// Expected one of `choices`, found `found`.
  case notAChoice(choices: String, found: String)
  /// Expected a list, found `found`.
  case notAList(found: String)
  /// Expected keys with values, found `found`.
  case notAMapping(found: String)
  /// The span ends before it begins.
  case endsBeforeItBegins

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noSuchFile: FindingFacts("yaml.no-such-file")
    case .noPermission: FindingFacts("yaml.no-permission")
    case .isFolder: FindingFacts("yaml.is-folder")
    case .notAFile: FindingFacts("yaml.not-a-file")
    case .unreadable(let reason): FindingFacts("yaml.unreadable", ["reason": reason])
    case .tooLarge(let size, let limit):
      FindingFacts("yaml.too-large", ["size": size, "limit": limit])
    case .notUTF8(let byte): FindingFacts("yaml.not-utf8", ["byte": byte])
    case .utf16: FindingFacts("yaml.utf-16")
    case .byteOrderMark: FindingFacts("yaml.byte-order-mark")
    case .tab: FindingFacts("yaml.tab")
    case .empty: FindingFacts("yaml.empty")
    case .severalDocuments: FindingFacts("yaml.several-documents")
    case .duplicateKey(let key, let line):
      FindingFacts("yaml.duplicate-key", ["key": key, "line": line])
    case .keyNotText: FindingFacts("yaml.key-not-text")
    case .tooDeep(let limit): FindingFacts("yaml.too-deep", ["limit": limit])
    case .tooManyNodes(let limit): FindingFacts("yaml.too-many-nodes", ["limit": limit])
    case .unknownAlias(let name): FindingFacts("yaml.unknown-alias", ["name": name])
    case .tag(let tag): FindingFacts("yaml.tag", ["tag": tag])
    case .syntax(let fault, let problem): FindingFacts(fault.rawValue, ["problem": problem])
    case .noFrontMatter: FindingFacts("yaml.no-front-matter")
    case .openFrontMatter: FindingFacts("yaml.open-front-matter")
    case .missingKey(let key): FindingFacts("yaml.missing-key", ["key": key])
    case .missingValue(let key): FindingFacts("yaml.missing-value", ["key": key])
    case .unknownKey(let key): FindingFacts("yaml.unknown-key", ["key": key])
    case .notAText(let found): FindingFacts("yaml.not-a-text", ["found": found])
    case .emptyText: FindingFacts("yaml.empty-text")
    case .notAWholeNumber(let found): FindingFacts("yaml.not-a-whole-number", ["found": found])
    case .notANumber(let found): FindingFacts("yaml.not-a-number", ["found": found])
    case .outOfRange(let least, let most, let found):
      FindingFacts("yaml.out-of-range", ["least": least, "most": most, "found": found])
    case .notTrueOrFalse(let found): FindingFacts("yaml.not-true-or-false", ["found": found])
    case .notADate(let found): FindingFacts("yaml.not-a-date", ["found": found])
    case .notAPartialDate(let found): FindingFacts("yaml.not-a-partial-date", ["found": found])
    case .notAChoice(let choices, let found):
      FindingFacts("yaml.not-a-choice", ["choices": choices, "found": found])
    case .notAList(let found): FindingFacts("yaml.not-a-list", ["found": found])
    case .notAMapping(let found): FindingFacts("yaml.not-a-mapping", ["found": found])
    case .endsBeforeItBegins: FindingFacts("yaml.ends-before-it-begins")
    }
  }
}

/// The common mistakes of writing YAML, by the code of their finding.
public enum SyntaxFault: String, Sendable, CaseIterable {
  /// A colon that would begin a value.
  case colonInText = "yaml.syntax.colon-in-text"
  /// A key without its colon.
  case missingColon = "yaml.syntax.missing-colon"
  /// A line that doesn't fit those above.
  case indentation = "yaml.syntax.indentation"
  /// A list without its closing bracket.
  case openList = "yaml.syntax.open-list"
  /// A mapping without its closing brace.
  case openMapping = "yaml.syntax.open-mapping"
  /// A text without its closing quotation mark.
  case openQuote = "yaml.syntax.open-quote"
  /// A character no value can begin with.
  case reservedCharacter = "yaml.syntax.reserved-character"
  /// An escape that isn't known.
  case escape = "yaml.syntax.escape"
  /// A control character.
  case controlCharacter = "yaml.control-character"
  /// Anything else.
  case other = "yaml.syntax"
}
