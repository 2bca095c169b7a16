import Diagnostics
import VietnameseText

/// A query read, with what the person should know about how it was taken.
public struct ParsedQuery: Sendable {
  /// The query.
  public var query: Query
  /// What couldn't be taken as typed.
  public var notices: [Diagnostic]
}

/// Reads queries. Nothing a person types is an error: what can't be taken as meant is searched as
/// words, and a notice says so.
///
/// - words: all of them must be there
/// - `"words in a row"`; a run without blanks such as `184/KH-UBND` is one too
/// - `OR`, `HOẶC`, `|`; `NOT`, `KHÔNG` or a hyphen right before; brackets
/// - `chuy*`: words that begin so
/// - `tinh:`, `nam:` and so on: `FilterName`; values in quotes or without, years and dates as ranges
///   with two dots; of several values any will do, with commas or the filter repeated. Brackets keep
///   filters apart: `(nam:2026) (nam:2023)` asks for both, which can't hold and is told
public struct QueryParser: Sendable {
  /// A query may be so long, in characters; the rest is left out.
  public static let maximumLength = 1_000
  static let maximumDepth = 24

  let vocabulary: SearchVocabulary

  /// Makes a parser.
  public init(vocabulary: SearchVocabulary) { self.vocabulary = vocabulary }

  /// Reads a query.
  ///
  /// - Parameter isVerbatim: abbreviations stand for themselves only, and numbers are found as typed.
  public func parse(_ text: String, isVerbatim: Bool = false) -> ParsedQuery {
    var notices: [Diagnostic] = []
    var text = String(decoding: text.utf8.prefix(8 * QueryParser.maximumLength), as: UTF8.self)
    if text.count > QueryParser.maximumLength {
      text = String(text.prefix(QueryParser.maximumLength))
      notices.append(
        Diagnostic(
          SearchFinding.queryTooLong(length: QueryParser.maximumLength)))
    }
    let (tokens, lexical) = QueryLexer.tokens(of: text)
    var reader = QueryReader(tokens, vocabulary: vocabulary, isVerbatim: isVerbatim)
    let query = reader.read()
    return ParsedQuery(
      query: query, notices: notices + lexical + reader.notices + Contradiction.all(in: query))
  }
}
