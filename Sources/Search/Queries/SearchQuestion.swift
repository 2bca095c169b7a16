import Diagnostics
import VietnameseText

/// What is asked of an archive: words in the query language, and beside them what entries must be, each
/// as a set or a range. Of the values of one set any will do; all that is set must hold, with the text
/// too. Names may be written with or without marks.
public struct SearchQuestion: Sendable, Equatable {
  /// Words and filters in the query language (``QueryParser``).
  public var text: String
  /// Whether abbreviations of the text stand for themselves only, and numbers are found as typed.
  public var isVerbatim = false
  /// Provinces of today or of former times, by slug or name.
  public var provinces: Set<String> = []
  /// Words of the name of the issuing body.
  public var bodies: Set<String> = []
  /// Kinds of document, by letters or name.
  public var kinds: Set<String> = []
  /// States of entries, as ``SearchVocabulary`` names them.
  public var states: Set<String> = []
  /// Years.
  public var years: Set<ClosedRange<Int>> = []
  /// Not before the first day of this date.
  public var from: PartialDate?
  /// Not after the last day of this date.
  public var to: PartialDate?
  /// Numbers, with or without their symbols.
  public var numbers: Set<String> = []
  /// Symbols, such as `KH-UBND`.
  public var symbols: Set<String> = []
  /// Words of the signer's name.
  public var signers: Set<String> = []
  /// Numbers of documents that are cited.
  public var citing: Set<String> = []
  /// Words of the names of movements.
  public var movements: Set<String> = []
  /// Words of targets.
  public var targets: Set<String> = []
  /// Words of the title.
  public var titles: Set<String> = []
  /// Words of the names of recipients.
  public var recipients: Set<String> = []
  /// Symbols of files (hồ sơ).
  public var dossiers: Set<String> = []

  /// Asks what a text in the query language asks.
  public init(text: String = "") {
    self.text = text
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) && filters.isEmpty }

  /// The question as a text in the query language that asks the same.
  public var typed: String {
    let filters = filters.flatMap { filter, values in
      values.map { "\(filter.typed):\(SearchQuestion.quoted($0))" }
    }
    return ([filters.isEmpty ? text : SearchQuestion.whole(text)] + filters)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The question with the words of another text as well; both must hold.
  public func narrowed(by other: String) -> SearchQuestion {
    var question = self
    question.text =
      text.isEmpty || other.isEmpty
      ? text + other : [text, other].map(SearchQuestion.whole).joined(separator: " ")
    return question
  }

  /// What must hold beside the text, by the filters that say it, in the order they are typed.
  var filters: [(filter: FilterName, values: [String])] {
    let years = years.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let all: [(FilterName, [String])] = [
      (.province, provinces.sorted()), (.body, bodies.sorted()),
      (
        .year,
        years.map {
          $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)..\($0.upperBound)"
        }
      ),
      (.from, [from?.iso].compactMap { $0 }), (.to, [to?.iso].compactMap { $0 }),
      (.number, numbers.sorted()), (.symbol, symbols.sorted()), (.signer, signers.sorted()),
      (.cites, citing.sorted()), (.movement, movements.sorted()), (.target, targets.sorted()),
      (.title, titles.sorted()), (.recipient, recipients.sorted()), (.kind, kinds.sorted()),
      (.state, states.sorted()), (.file, dossiers.sorted()),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  /// A text that stays a whole of its own beside others: alternatives and filters would join with them.
  private static func whole(_ text: String) -> String {
    let mayJoin =
      text.contains { $0 == "|" || $0 == ":" }
      || text.split(separator: " ").contains {
        ["OR", "HOẶC"].contains(Normalization.nfc(String($0)))
      }
    return mayJoin ? "(\(text))" : text
  }

  /// A value in quotes where it isn't one word.
  private static func quoted(_ value: String) -> String {
    let value = value.filter { $0 != "\"" }
    return value.contains { $0.isWhitespace || "()|,".contains($0) } ? "\"\(value)\"" : value
  }
}

extension QueryParser {
  /// Reads a question. What can't hold, such as two years at once, is told.
  public func parse(_ question: SearchQuestion) -> ParsedQuery {
    let filters = question.filters
    guard !filters.isEmpty else {
      return parse(question.text, isVerbatim: question.isVerbatim)
    }
    var (nodes, notices): ([QueryNode], _) = ([], [] as [Diagnostic])
    var states: [CallerFilter] = []
    if !question.text.allSatisfy(\.isWhitespace) {
      let text = parse(question.text, isVerbatim: question.isVerbatim)
      nodes.append(text.query.root)
      states = text.query.callerFilters
      notices = text.notices
    }
    var reader = QueryReader([], vocabulary: vocabulary, isVerbatim: question.isVerbatim)
    for (filter, values) in filters {
      let values = values.map {
        FilterValue(text: $0, isQuoted: $0.contains(where: \.isWhitespace))
      }
      if let node = FilterReader(filter, typed: filter.typed, values: values).read(in: &reader) {
        nodes.append(node)
      }
    }
    let query = Query(
      nodes.count > 1 ? .all(nodes) : nodes.first ?? .everything,
      callerFilters: states + reader.callerFilters)
    for notice in reader.notices + Contradiction.all(in: query) where !notices.contains(notice) {
      notices.append(notice)
    }
    return ParsedQuery(query: query, notices: notices)
  }
}
