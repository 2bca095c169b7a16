import Reports
import Office
import Diagnostics
import Document
import Identifiers
import Registry
import RegistryIndex
import Search
import Tables
import VietnameseText

/// What a search found, as people and programs read it.
struct SearchView {
  let words: Words
  let provinces: ProvinceLabels
  /// Whether matches are made bold; they stand in «quotes» otherwise.
  let isBold: Bool

  /// The facets that are shown, in order; former provinces among the provinces.
  static let facets: [FacetField] = [
    .province, .formerProvince, .body, .year, .kind, .movement,
  ]

  /// Longer values of facets are cut on the terminal, in characters.
  private static let labelLimit = 60

  /// The lines of a hit: number, date, body, province, then title and snippet.
  func lines(of found: FoundEntry, ordinal: Int) -> [String] {
    let description = found.summary.description
    var facts = [
      description.code ?? text("no-number"),
      description.date.map(ImportReport.date) ?? description.year.map(String.init)
        ?? text("no-date"),
      description.body.name,
    ]
    if let province = provinces.label(of: description.body, in: words) {
      facts.append(province)
    }
    facts.append("#\(found.summary.id)")
    if found.summary.state != .inForce {
      facts.append("[\(EntryWords.state(found.summary.state, in: words))]")
    }
    let title = [description.kind.name, description.title].filter { !$0.isEmpty }
    var lines = ["\(ordinal). " + facts.joined(separator: "  ")]
    lines.append("   " + title.joined(separator: " "))
    if let snippet = found.snippet, !snippet.pieces.isEmpty {
      lines.append("   " + marked(snippet))
    }
    return lines
  }

  /// The lines of the facets, each with its values and how many hits have them.
  func lines(of facets: [FacetField: [FacetCount]]) -> [String] {
    SearchView.facets.compactMap { field in
      guard let counts = facets[field], !counts.isEmpty else { return nil }
      let values = counts.map { count in
        let label = label(of: count.value, in: field)
        let short =
          label.count > SearchView.labelLimit
          ? label.prefix(SearchView.labelLimit - 1) + "…" : label[...]
        return "\(short) (\(count.count))"
      }
      return "\(text("facet.\(field)")): " + values.joined(separator: ", ")
    }
  }

  /// A value of a facet as people read it.
  func label(of value: String, in field: FacetField) -> String {
    switch field {
    case .province: provinces.name(value)
    case .formerProvince: provinces.formerName(value)
    default: value
    }
  }

  /// A snippet with its matches marked.
  func marked(_ snippet: Snippet) -> String {
    var text = ""
    var match = ""
    var gap = ""
    func closeMatch() {
      if !match.isEmpty { text += isBold ? "\u{1B}[1m\(match)\u{1B}[0m" : "«\(match)»" }
      text += gap
      (match, gap) = ("", "")
    }
    // Matches side by side are marked as one.
    for piece in snippet.pieces {
      if piece.isMatch {
        match += gap + piece.text
        gap = ""
      } else if !match.isEmpty, piece.text == " " {
        gap = " "
      } else {
        closeMatch()
        text += piece.text
      }
    }
    closeMatch()
    return text
  }

  /// The hits as a table.
  func table(of entries: [FoundEntry]) -> Table {
    let plain = SearchView(words: words, provinces: provinces, isBold: false)
    return Table(
      title: text("table"),
      columns: [
        TableColumn(text("column.entry"), .number), TableColumn(text("column.number"), .label),
        TableColumn(text("column.date"), .date), TableColumn(text("column.kind"), .label),
        TableColumn(text("column.title"), width: 46), TableColumn(text("column.body"), width: 30),
        TableColumn(text("column.province"), .label, width: 18),
        TableColumn(text("column.signer"), width: 18), TableColumn(text("column.state"), .label),
        TableColumn(text("column.snippet"), width: 60),
      ],
      rows: entries.map { found in
        let description = found.summary.description
        return [
          .number(Double(found.summary.id)), .text(orEmpty: description.code),
          EntryWords.cell(of: description.date), .text(orEmpty: description.kind.name),
          .text(orEmpty: description.title), .text(orEmpty: description.body.name),
          .text(orEmpty: provinces.label(of: description.body, in: words)),
          .text(orEmpty: description.signer),
          .text(EntryWords.state(found.summary.state, in: words)),
          .text(orEmpty: found.snippet.map(plain.marked)),
        ]
      })
  }

  private func text(_ key: String) -> String { Message("search.\(key)").text(in: words) }
}

/// Words for what entries are.
enum EntryWords {
  /// What has become of an entry.
  static func state(_ state: EntryState, in words: Words) -> String {
    Message("entry.state.\(state.rawValue)").text(in: words)
  }

  /// A date as a cell, whole or partial.
  static func cell(of date: PartialDate?) -> Cell {
    guard let date else { return .empty }
    return date.calendarDate.map(Cell.date) ?? .text(ImportReport.date(date))
  }
}

/// The JSON of a search.
struct SearchReport: Encodable {
  /// A piece of a snippet.
  struct Piece: Encodable {
    var text: String
    var isMatch: Bool
  }

  /// A hit.
  struct Hit: Encodable {
    var id: EntryID
    var identifier: String
    @OrNull var number: String? = nil
    @OrNull var symbol: String? = nil
    @OrNull var code: String? = nil
    @OrNull var date: PartialDate? = nil
    @OrNull var year: Int? = nil
    var kind: String
    var title: String
    var issuer: String
    @OrNull var province: String? = nil
    @OrNull var formerProvince: String? = nil
    @OrNull var provinceLabel: String? = nil
    @OrNull var signer: String? = nil
    var state: EntryState
    var tier: Int
    var mark: String
    var snippet: [Piece]
  }

  /// A word nobody wrote, and one that is near to it.
  struct Suggestion: Encodable {
    var typed: String
    var suggested: String
  }

  /// A value of a facet.
  struct Value: Encodable {
    var value: String
    var label: String
    var count: Int
  }

  var query: String
  var sort: String
  var total: Int
  var hits: [Hit]
  var facets: [String: [Value]]
  var notices: [FindingReport]
  var suggestions: [Suggestion]
  /// The mark the next page begins behind; null on the last.
  @OrNull var next: String? = nil

  init(
    _ entries: [FoundEntry], of total: Int, facets: [FacetField: [FacetCount]] = [:],
    query: String, sort: SearchRequest.Sort, next: String?, notices: [Diagnostic],
    suggestions: [SpellingSuggestion] = [], view: SearchView
  ) {
    self.query = query
    self.suggestions = suggestions.map {
      Suggestion(typed: $0.typed, suggested: $0.suggested)
    }
    self.sort = sort.rawValue
    self.next = next
    self.total = total
    self.notices = notices.map { FindingReport($0, in: view.words) }
    self.facets = Dictionary(
      uniqueKeysWithValues: facets.map { field, counts in
        (
          "\(field)",
          counts.map {
            Value(value: $0.value, label: view.label(of: $0.value, in: field), count: $0.count)
          }
        )
      })
    hits = entries.map { found in
      let description = found.summary.description
      return Hit(
        id: found.summary.id, identifier: found.summary.identifier, number: description.number,
        symbol: description.symbol, code: description.code, date: description.date,
        year: description.year, kind: description.kind.name, title: description.title,
        issuer: description.body.name, province: description.body.province,
        formerProvince: description.body.formerProvince,
        provinceLabel: view.provinces.label(of: description.body, in: view.words),
        signer: description.signer, state: found.summary.state, tier: found.hit.tier.rawValue,
        mark: PageMark.text(of: found.hit),
        snippet: (found.snippet?.pieces ?? []).map { Piece(text: $0.text, isMatch: $0.isMatch) })
    }
  }
}
