import Diagnostics
import VietnameseText

/// A part of a query as typed.
enum QueryToken: Equatable {
  case text(String)
  case phrase(String)
  /// A name with a colon; what follows is its value. `isTight` says that no blank came between.
  case filter(FilterName, typed: String, isTight: Bool)
  case or(String)
  case not(String)
  /// `AND`, which joins as a blank does.
  case and(String)
  /// A hyphen right before what must be absent.
  case minus
  case open
  case close
}

/// Takes a query apart.
struct QueryLexer {
  private let characters: [Character]
  private var index = 0
  private var tokens: [QueryToken] = []
  private var notices: [Diagnostic] = []
  /// Whether the query is written in capitals throughout, so that `KHÔNG` is a word.
  private let isShouted: Bool

  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "″"]

  private init(_ text: String) {
    characters = Array(text)
    isShouted = !characters.contains(where: \.isLowercase)
  }

  static func tokens(of text: String) -> (tokens: [QueryToken], notices: [Diagnostic]) {
    var lexer = QueryLexer(text)
    lexer.run()
    return (lexer.tokens, lexer.notices)
  }

  private mutating func run() {
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        index += 1
      } else if QueryLexer.quotes.contains(character) {
        quoted()
      } else if character == "(" || character == ")" {
        tokens.append(character == "(" ? .open : .close)
        index += 1
      } else if character == "|" {
        while index < characters.count, characters[index] == "|" { index += 1 }
        tokens.append(.or("|"))
      } else if character == "-", isBeforeSomething {
        tokens.append(.minus)
        index += 1
      } else {
        run(from: index)
      }
    }
  }

  /// Whether a hyphen stands right before a word, a quote or a bracket.
  private var isBeforeSomething: Bool {
    guard index + 1 < characters.count else { return false }
    let next = characters[index + 1]
    return next.isLetter || next.isNumber || next == "(" || QueryLexer.quotes.contains(next)
  }

  private mutating func quoted() {
    let start = index + 1
    let end = characters[start...].firstIndex { QueryLexer.quotes.contains($0) }
    guard let end else {
      notices.append(Diagnostic(SearchFinding.unbalancedQuote))
      index = start
      return
    }
    tokens.append(.phrase(String(characters[start..<end])))
    index = end + 1
  }

  /// A run of characters up to a blank, a quote, a bracket or a bar.
  private mutating func run(from start: Int) {
    var end = start
    var colon: Int?
    while end < characters.count {
      let character = characters[end]
      if character.isWhitespace || QueryLexer.quotes.contains(character) { break }
      if character == "(" || character == ")" || character == "|" { break }
      if character == ":", colon == nil { colon = end }
      end += 1
    }
    if let colon, colon > start, isName(start..<colon) {
      let typed = String(characters[start..<colon])
      let isTight = colon + 1 < characters.count && !characters[colon + 1].isWhitespace
      if let filter = FilterName(typed: typed) {
        tokens.append(.filter(filter, typed: typed, isTight: isTight))
        index = colon + 1
        return
      }
      if isTight {
        notices.append(
          Diagnostic(
            SearchFinding.unknownFilter(name: typed),
            suggestion: Suggestion.message(for: typed, among: FilterName.suggestions)))
      }
    }
    index = end
    append(String(characters[start..<end]))
  }

  private func isName(_ range: Range<Int>) -> Bool {
    characters[range].allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }

  private mutating func append(_ text: String) {
    switch Normalization.nfc(text) {
    case "OR": tokens.append(.or(text))
    case "NOT": tokens.append(.not(text))
    case "HOẶC" where !isShouted: tokens.append(.or(text))
    case "KHÔNG" where !isShouted: tokens.append(.not(text))
    case "AND": tokens.append(.and(text))
    default: tokens.append(.text(text))
    }
  }
}
