import Diagnostics
import Office
import Search
import VietnameseText

/// The options that say what a search asks beside its words.
enum QuestionOptions {
  static let verbatim = Flag("--verbatim", help: "search.option.verbatim")
  private static let year = Option("--year", value: "YEAR", .years, help: "search.option.year")
  private static let from = Option("--from", value: "DATE", .date, help: "search.option.from")
  private static let to = Option("--to", value: "DATE", .date, help: "search.option.to")

  /// An option whose values are names, with the set of the question it fills.
  private struct Names: Sendable {
    let option: Option<[String]>
    let set: WritableKeyPath<SearchQuestion, Set<String>> & Sendable

    init(
      _ name: String, _ value: String, commas: Bool = false,
      _ set: WritableKeyPath<SearchQuestion, Set<String>> & Sendable
    ) {
      option = Option(
        "--" + name, value: value, commas ? .list : .one, help: "search.option.\(name)")
      self.set = set
    }
  }

  private static let names = [
    Names("province", "NAME", commas: true, \.provinces), Names("body", "NAME", \.bodies),
    Names("number", "NUMBER", commas: true, \.numbers),
    Names("symbol", "SYMBOL", commas: true, \.symbols), Names("signer", "NAME", \.signers),
    Names("cites", "NUMBER", commas: true, \.citing), Names("movement", "WORDS", \.movements),
    Names("target", "WORDS", \.targets), Names("title", "WORDS", \.titles),
    Names("recipient", "WORDS", \.recipients), Names("kind", "KIND", commas: true, \.kinds),
    Names("state", "STATE", commas: true, \.states), Names("dossier", "SYMBOL", \.dossiers),
  ]

  static let all: [any DeclaredOption] = names.map(\.option) + [year, from, to]

  /// The question a line asks: the words typed, and what must hold beside them.
  fileprivate static func question(of arguments: Arguments) -> SearchQuestion {
    var question = SearchQuestion(text: arguments.operands.joined(separator: " "))
    question.isVerbatim = arguments[verbatim]
    for name in names {
      question[keyPath: name.set] = Set(arguments.all(name.option).joined())
    }
    question.years = Set(arguments.all(year).joined())
    question.from = arguments[from]
    question.to = arguments[to]
    return question
  }
}

extension Arguments {
  /// The question the line asks.
  var question: SearchQuestion { QuestionOptions.question(of: self) }
}

extension ValueReader where Value == [String] {
  /// A name.
  fileprivate static let one = ValueReader.parts { [$0[...]] }
  /// Names with commas between.
  fileprivate static let list = ValueReader.parts { $0.split(separator: ",") }

  private static func parts(_ split: @escaping @Sendable (String) -> [Substring]) -> ValueReader {
    ValueReader(always: { split($0).map { $0.trimmed }.filter { !$0.isEmpty } })
  }
}

extension ValueReader where Value == [ClosedRange<Int>] {
  /// Years and spans of years with commas between: `2023,2025..2026`, `..2020`.
  fileprivate static let years = ValueReader { text in
    let spans = text.split(separator: ",").map(span)
    return spans.contains(nil) ? nil : spans.compactMap { $0 }
  } else: { text, _ in
    Diagnostic(RequestFinding.badYear(value: text))
  }

  @Sendable private static func span(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map {
      Int($0.trimmed)
    }
    let isSpan = text.contains("..")
    guard (1...2).contains(ends.count), isSpan || ends.count == 1,
      let first = ends[0], let last = ends[ends.count - 1],
      (1...9999).contains(first), (1...9999).contains(last)
    else { return nil }
    let low = isSpan && text.hasPrefix("..") ? 1 : min(first, last)
    return low...(isSpan && text.hasSuffix("..") ? 9999 : max(first, last))
  }
}
