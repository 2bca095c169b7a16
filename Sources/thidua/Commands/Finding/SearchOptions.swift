import Diagnostics
import Office
import Search
import VietnameseText

extension CommandOption {
  /// The options that say what a search asks beside its words.
  static let question: [any DeclaredOption] =
    SearchQuestion.options.map {
      CommandOption($0.option, value: $0.value, help: "search.option.\($0.option.dropFirst(2))")
    } + [
      CommandOption("--year", value: "YEAR", help: "search.option.year"),
      CommandOption("--from", value: "DATE", help: "search.option.from"),
      CommandOption("--to", value: "DATE", help: "search.option.to"),
    ]
}

extension SearchQuestion {
  /// The options whose values are names, each with the set it fills and whether commas part them.
  fileprivate static let options:
    [(
      option: String, value: String, set: WritableKeyPath<SearchQuestion, Set<String>> & Sendable,
      hasCommas: Bool
    )] = [
      ("--province", "NAME", \.provinces, true), ("--body", "NAME", \.bodies, false),
      ("--number", "NUMBER", \.numbers, true), ("--symbol", "SYMBOL", \.symbols, true),
      ("--signer", "NAME", \.signers, false), ("--cites", "NUMBER", \.citing, true),
      ("--movement", "WORDS", \.movements, false), ("--target", "WORDS", \.targets, false),
      ("--title", "WORDS", \.titles, false), ("--recipient", "WORDS", \.recipients, false),
      ("--kind", "KIND", \.kinds, true), ("--state", "STATE", \.states, true),
      ("--dossier", "SYMBOL", \.dossiers, false),
    ]

  /// The question a line asks: the words typed, and what must hold beside them.
  init(_ arguments: Arguments, _ faults: inout [Diagnostic]) {
    self.init(text: arguments.operands.joined(separator: " "))
    isVerbatim = arguments.has("--verbatim")
    for option in SearchQuestion.options {
      self[keyPath: option.set] = Set(
        arguments.values(of: option.option).flatMap { value in
          (option.hasCommas ? value.split(separator: ",").map(String.init) : [value])
            .map { SearchQuestion.trimmed($0) }
        }.filter { !$0.isEmpty })
    }
    for text in arguments.values(of: "--year").flatMap({ $0.split(separator: ",") }) {
      let bounds = text.split(separator: ".", omittingEmptySubsequences: true).map {
        Int(SearchQuestion.trimmed(String($0)))
      }
      let isRange = text.contains("..")
      guard (1...2).contains(bounds.count), !bounds.contains(nil), isRange || bounds.count == 1,
        case let (first, last) = (bounds[0] ?? 0, (bounds.last ?? nil) ?? 0),
        (1...9999).contains(first), (1...9999).contains(last)
      else {
        faults.append(Diagnostic("usage.bad-year", .error, ["value": String(text)]))
        continue
      }
      let low = isRange && text.hasPrefix("..") ? 1 : min(first, last)
      let high = isRange && text.hasSuffix("..") ? 9999 : max(first, last)
      years.insert(low...high)
    }
    from = SearchQuestion.date(of: "--from", arguments, &faults)
    to = SearchQuestion.date(of: "--to", arguments, &faults)
  }

  /// The date an option gives, whole or partial.
  private static func date(
    of option: String, _ arguments: Arguments, _ faults: inout [Diagnostic]
  ) -> PartialDate? {
    guard let text = arguments.value(of: option) else { return nil }
    if let date = PartialDate(typed: text) { return date }
    faults.append(Diagnostic("usage.bad-date", .error, ["value": text]))
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
