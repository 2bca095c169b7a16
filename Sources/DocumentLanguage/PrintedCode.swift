import VietnameseText

/// The parts of `Số: 05/KH-SXD` as printed.
public struct PrintedCode: Sendable, Equatable {
  /// Whether a colon stands after the word.
  public var hasColon: Bool
  /// The word, `Số` when right.
  public var word: String
  /// The number as printed; empty where a draft leaves room.
  public var number: String
  /// Whether a slash parts number and symbol.
  public var hasSlash: Bool
  /// The symbol as printed, blanks inside kept.
  public var symbol: String

  /// Reads a line of number and symbol.
  public init(_ text: String) {
    word = String(text.prefix(2))
    var rest = text.dropFirst(2).trimmed
    hasColon = rest.hasPrefix(":")
    if hasColon { rest = rest.dropFirst().trimmed }
    if let slash = rest.firstIndex(of: "/") {
      hasSlash = true
      number = rest[..<slash].trimmed
      symbol = rest[rest.index(after: slash)...].trimmed
    } else {
      hasSlash = false
      number = rest.prefix { $0.isNumber }.trimmed
      symbol = rest.dropFirst(number.count).trimmed
    }
    if number.allSatisfy({ ".…_ \u{A0}".contains($0) }) { number = "" }
  }

  /// The number without what isn't a digit at its ends; nil when it is blank.
  public var value: Int? { Int(number) }
}
