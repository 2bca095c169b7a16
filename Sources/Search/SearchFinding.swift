import Diagnostics

/// What is told about a query, and what may be wrong with a segment of the index.
public enum SearchFinding: Finding {
  /// The query has no word: type words, a “phrase” or a filter such as nam:2026.
  case emptyQuery
  /// Only the first `length` characters of the query were read: shorten it.
  case queryTooLong(length: Int)
  /// There is no filter “`name`:”.
  case unknownFilter(name: String)
  /// The filter “`name`:” has no value: write it right behind the colon.
  case emptyFilter(name: String)
  /// A quotation mark isn't closed.
  case unbalancedQuote
  /// A bracket has no partner and was left out: close what is opened.
  case unbalancedParenthesis
  /// Brackets in so many brackets were left out: write the query with fewer.
  case tooDeep
  /// “`operator`” has nothing to join and was left out: put words on both sides.
  case strayOperator(operator: String)
  /// “`operator`” has nothing to join.
  case operatorAsWord(operator: String)
  /// The query only says what must be absent.
  case onlyExcluded
  /// “`text`” is too short to begin words.
  case prefixTooShort(text: String)
  /// An asterisk works behind a single word only.
  case prefixOfSeveral(text: String)
  /// “`value`” is no year for “`name`:”.
  case badYear(value: String, name: String)
  /// “`value`” is no date for “`name`:”.
  case badDate(value: String, name: String)
  /// No state of an entry is known as “`name`”.
  case unknownState(name: String)
  /// No province is known as “`name`”.
  case unknownProvince(name: String)
  /// The query asks one document to be of two years, which can't be.
  case twoYears
  /// The query asks one document to be of two days, which can't be.
  case twoDays
  /// The query asks one document to be of two provinces, which can't be.
  case twoProvinces
  /// The query asks one document to be of two kinds, which can't be.
  case twoKinds
  /// The query asks one document to be of two numbers, which can't be.
  case twoNumbers
  /// The query asks one document to be of two states, which can't be.
  case twoStates
  /// A part of the index can't be read (`reason`): check the file's rights, or build the index anew.
  case segmentUnreadable(reason: String)
  /// This is no part of an index: build the index anew.
  case notASegment
  /// A part of the index was made by another version: build the index anew.
  case segmentOfOtherVersion
  /// A part of the index is damaged (in `section`): build the index anew.
  case segmentDamaged(section: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .emptyQuery: FindingFacts("search.empty-query", .note)
    case .queryTooLong(let length): FindingFacts("search.query-too-long", .note, ["length": length])
    case .unknownFilter(let name): FindingFacts("search.unknown-filter", .note, ["name": name])
    case .emptyFilter(let name): FindingFacts("search.empty-filter", .note, ["name": name])
    case .unbalancedQuote: FindingFacts("search.unbalanced-quote", .note)
    case .unbalancedParenthesis: FindingFacts("search.unbalanced-parenthesis", .note)
    case .tooDeep: FindingFacts("search.too-deep", .note)
    case .strayOperator(let `operator`):
      FindingFacts("search.stray-operator", .note, ["operator": `operator`])
    case .operatorAsWord(let `operator`):
      FindingFacts("search.operator-as-word", .note, ["operator": `operator`])
    case .onlyExcluded: FindingFacts("search.only-excluded", .note)
    case .prefixTooShort(let text): FindingFacts("search.prefix-too-short", .note, ["text": text])
    case .prefixOfSeveral(let text): FindingFacts("search.prefix-of-several", .note, ["text": text])
    case .badYear(let value, let name):
      FindingFacts("search.bad-year", .note, ["value": value, "name": name])
    case .badDate(let value, let name):
      FindingFacts("search.bad-date", .note, ["value": value, "name": name])
    case .unknownState(let name): FindingFacts("search.unknown-state", .note, ["name": name])
    case .unknownProvince(let name): FindingFacts("search.unknown-province", .note, ["name": name])
    case .twoYears: FindingFacts("search.two-years", .note)
    case .twoDays: FindingFacts("search.two-days", .note)
    case .twoProvinces: FindingFacts("search.two-provinces", .note)
    case .twoKinds: FindingFacts("search.two-kinds", .note)
    case .twoNumbers: FindingFacts("search.two-numbers", .note)
    case .twoStates: FindingFacts("search.two-states", .note)
    case .segmentUnreadable(let reason):
      FindingFacts("search.segment-unreadable", ["reason": reason])
    case .notASegment: FindingFacts("search.not-a-segment")
    case .segmentOfOtherVersion: FindingFacts("search.segment-of-other-version")
    case .segmentDamaged(let section): FindingFacts("search.segment-damaged", ["section": section])
    }
  }
}
