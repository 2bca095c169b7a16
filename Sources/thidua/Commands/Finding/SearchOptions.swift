import Diagnostics
import Identifiers
import Search

extension CommandOption {
  /// The options that say the same as the filters of a query, with the filter's name.
  static let filters: [(option: CommandOption, filter: String)] = [
    ("--province", "NAME", "tinh", "province"), ("--body", "NAME", "coquan", "body"),
    ("--year", "YEAR", "nam", "year"), ("--from", "DATE", "tungay", "from"),
    ("--to", "DATE", "denngay", "to"), ("--number", "NUMBER", "so", "number"),
    ("--symbol", "SYMBOL", "kyhieu", "symbol"), ("--signer", "NAME", "nguoiky", "signer"),
    ("--cites", "NUMBER", "viendan", "cites"), ("--movement", "WORDS", "phongtrao", "movement"),
    ("--target", "WORDS", "chitieu", "target"), ("--title", "WORDS", "tieude", "title"),
    ("--recipient", "WORDS", "noinhan", "recipient"), ("--kind", "KIND", "loai", "kind"),
    ("--state", "STATE", "trangthai", "state"), ("--dossier", "SYMBOL", "hoso", "dossier"),
  ].map { name, value, filter, key in
    (CommandOption(name, value: value, help: "search.option.\(key)"), filter)
  }
}

extension Arguments {
  /// The query: the words typed, and the filters that stand in options.
  var searchQuery: String {
    let typed = operands.joined(separator: " ")
    let filters = CommandOption.filters.flatMap { option, filter in
      values(of: option.name).map { "\(filter):\(Arguments.quoted($0))" }
    }
    guard !filters.isEmpty, !typed.isEmpty else {
      return ([typed] + filters).filter { !$0.isEmpty }.joined(separator: " ")
    }
    // What is typed is a whole of its own, whatever alternatives it has.
    let hasAlternatives =
      typed.contains("|")
      || typed.split(separator: " ").contains { ["OR", "HOẶC"].contains($0) }
    return ([hasAlternatives ? "(\(typed))" : typed] + filters).joined(separator: " ")
  }

  /// A value in quotes where it has blanks.
  private static func quoted(_ value: String) -> String {
    let value = value.filter { $0 != "\"" }
    return value.contains(where: { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "|" })
      ? "\"\(value)\"" : value
  }

  /// The order of hits; nil for one there isn't.
  var searchSort: SearchRequest.Sort? {
    guard let text = value(of: "--sort") else { return .relevance }
    return SearchRequest.Sort(rawValue: text)
  }
}

/// Where a page ends, as people hand it back: `4.20260105.12`.
enum PageMark {
  /// The mark of a hit.
  static func text(of hit: SearchHit) -> String { "\(hit.tier.rawValue).\(hit.day).\(hit.id)" }

  /// The hit of a mark; nil for what is none.
  static func hit(_ text: String) -> SearchHit? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let tier = Int(parts[0]).flatMap(SearchTier.init(rawValue:)),
      let day = Int32(parts[1]), let id = EntryID(parts[2])
    else { return nil }
    return SearchHit(id: id, day: day, tier: tier)
  }
}
