import Search

extension SearchFinding: SampledFinding {
  static func sample(after previous: SearchFinding?) -> SearchFinding? {
    switch previous {
    case nil: .emptyQuery
    case .emptyQuery: .queryTooLong(length: 2)
    case .queryTooLong: .unknownFilter(name: "‹name›")
    case .unknownFilter: .emptyFilter(name: "‹name›")
    case .emptyFilter: .unbalancedQuote
    case .unbalancedQuote: .unbalancedParenthesis
    case .unbalancedParenthesis: .tooDeep
    case .tooDeep: .strayOperator(operator: "‹operator›")
    case .strayOperator: .operatorAsWord(operator: "‹operator›")
    case .operatorAsWord: .onlyExcluded
    case .onlyExcluded: .prefixTooShort(text: "‹text›")
    case .prefixTooShort: .prefixOfSeveral(text: "‹text›")
    case .prefixOfSeveral: .badYear(value: "‹value›", name: "‹name›")
    case .badYear: .badDate(value: "‹value›", name: "‹name›")
    case .badDate: .unknownState(name: "‹name›")
    case .unknownState: .unknownProvince(name: "‹name›")
    case .unknownProvince: .twoYears
    case .twoYears: .twoDays
    case .twoDays: .twoProvinces
    case .twoProvinces: .twoKinds
    case .twoKinds: .twoNumbers
    case .twoNumbers: .twoStates
    case .twoStates: .segmentUnreadable(reason: "‹reason›")
    case .segmentUnreadable: .notASegment
    case .notASegment: .segmentOfOtherVersion
    case .segmentOfOtherVersion: .segmentDamaged(section: "‹section›")
    case .segmentDamaged: nil
    }
  }
}
