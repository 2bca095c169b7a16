import YAML

extension YAMLFinding: SampledFinding {
  static func sample(after previous: YAMLFinding?) -> YAMLFinding? {
    switch previous {
    case nil: .noSuchFile
    case .noSuchFile: .noPermission
    case .noPermission: .isFolder
    case .isFolder: .notAFile
    case .notAFile: .unreadable(reason: "‹reason›")
    case .unreadable: .tooLarge(size: 2, limit: 2)
    case .tooLarge: .notUTF8(byte: "‹byte›")
    case .notUTF8: .utf16
    case .utf16: .byteOrderMark
    case .byteOrderMark: .tab
    case .tab: .empty
    case .empty: .severalDocuments
    case .severalDocuments: .duplicateKey(key: "‹key›", line: 2)
    case .duplicateKey: .keyNotText
    case .keyNotText: .tooDeep(limit: 2)
    case .tooDeep: .tooManyNodes(limit: 2)
    case .tooManyNodes: .unknownAlias(name: "‹name›")
    case .unknownAlias: .tag(tag: "‹tag›")
    case .tag: .syntax(SyntaxFault.allCases[0], problem: "‹problem›")
    case .syntax(let fault, let problem):
      switch SyntaxFault.allCases.drop(while: { $0 != fault }).dropFirst().first {
      case let next?: .syntax(next, problem: problem)
      case nil: .noFrontMatter
      }
    case .noFrontMatter: .openFrontMatter
    case .openFrontMatter: .missingKey(key: "‹key›")
    case .missingKey: .missingValue(key: "‹key›")
    case .missingValue: .unknownKey(key: "‹key›")
    case .unknownKey: .notAText(found: "‹found›")
    case .notAText: .emptyText
    case .emptyText: .notAWholeNumber(found: "‹found›")
    case .notAWholeNumber: .notANumber(found: "‹found›")
    case .notANumber: .outOfRange(least: 2, most: 2, found: "‹found›")
    case .outOfRange: .notTrueOrFalse(found: "‹found›")
    case .notTrueOrFalse: .notADate(found: "‹found›")
    case .notADate: .notAPartialDate(found: "‹found›")
    case .notAPartialDate: .notAChoice(choices: "‹choices›", found: "‹found›")
    case .notAChoice: .notAList(found: "‹found›")
    case .notAList: .notAMapping(found: "‹found›")
    case .notAMapping: .endsBeforeItBegins
    case .endsBeforeItBegins: nil
    }
  }
}
