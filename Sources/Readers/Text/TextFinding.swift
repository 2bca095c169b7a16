import Diagnostics

/// What may be wrong with a text file.
public enum TextFinding: Finding {
  /// The text was in `encoding` and was converted to Unicode.
  case converted(encoding: String)
  /// There is no text in this file.
  case empty
  /// This is no text file.
  case notText
  /// The file is larger than `limit` MB, the most that is read of a text.
  case tooLarge(limit: String)
  /// The file has more than `limit` lines and cells, the most that are read of a text.
  case tooManyLines(limit: Int)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .converted(let encoding): FindingFacts("text.converted", .note, ["encoding": encoding])
    case .empty: FindingFacts("text.empty")
    case .notText: FindingFacts("text.not-text")
    case .tooLarge(let limit): FindingFacts("text.too-large", ["limit": limit])
    case .tooManyLines(let limit): FindingFacts("text.too-many-lines", ["limit": limit])
    }
  }
}
