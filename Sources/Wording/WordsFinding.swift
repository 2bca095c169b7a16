import Diagnostics

/// What may be wrong with the words of a language.
public enum WordsFinding: Finding {
  /// The texts of the language “`language`” are missing.
  case noFile(language: String)
  /// This is no text and was left out.
  case notAText

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noFile(let language): FindingFacts("words.no-file", .warning, ["language": language])
    case .notAText: FindingFacts("words.not-a-text", .warning)
    }
  }
}
