import Diagnostics
import Office
import Registry
import RegistryIndex
import Search
import Tables
import VietnameseText

/// What a search found, as people read it.
public struct SearchText: Sendable {
  private let words: Words
  private let provinces: ProvinceLabels
  private let isBold: Bool

  /// Makes the texts of hits.
  /// - Parameter isBold: whether matches are made bold for a terminal; they stand in «quotes»
  ///   otherwise.
  public init(words: Words, provinces: ProvinceLabels, isBold: Bool = false) {
    self.words = words
    self.provinces = provinces
    self.isBold = isBold
  }

  /// The facets that are shown, in order; former provinces among the provinces.
  public static let facets: [FacetField] = [
    .province, .formerProvince, .body, .year, .kind, .movement,
  ]

  /// Longer values of facets are cut on the terminal, in characters.
  private static let labelLimit = 60

  /// The lines of a page: how many were found, the hits, the facets, and how to go on; where nothing
  /// was found, what may have been meant.
  public func lines(of answer: SearchAnswer) -> [String] {
    func told(_ key: String, _ arguments: [String: String]) -> String {
      Message("search.\(key)", arguments).text(in: words)
    }
    let page = answer.page
    guard page.total > 0 else {
      return [told("nothing", ["query": answer.question.typed])]
        + answer.suggestions.map {
          told("did-you-mean", ["typed": $0.typed, "suggested": $0.suggested])
        }
    }
    var lines = [
      told("total", ["count": String(page.total), "shown": String(page.entries.count)])
    ]
    for (index, found) in page.entries.enumerated() {
      lines += self.lines(of: found, ordinal: index + 1)
    }
    lines += self.lines(of: page.facets)
    if let next = answer.next, page.entries.count < page.total {
      lines.append(told("next", ["mark": next.mark]))
    }
    return lines
  }

  /// The lines of a hit: number, date, body, province, then title and snippet.
  public func lines(of found: FoundEntry, ordinal: Int) -> [String] {
    let description = found.summary.description
    var facts = [
      description.code ?? text("no-number"),
      description.date?.readable ?? description.year.map(String.init) ?? text("no-date"),
      description.body.name,
    ]
    if let province = provinces.label(of: description.body, in: words) {
      facts.append(province)
    }
    facts.append("#\(found.summary.id)")
    if found.summary.state != .inForce { facts.append("[\(state(found.summary.state))]") }
    let title = [description.kind.name, description.title].filter { !$0.isEmpty }
    var lines = ["\(ordinal). " + facts.joined(separator: "  ")]
    lines.append("   " + title.joined(separator: " "))
    if let snippet = found.snippet, !snippet.pieces.isEmpty {
      lines.append("   " + marked(snippet))
    }
    return lines
  }

  /// The lines of the facets, each with its values and how many hits have them.
  public func lines(of facets: [FacetField: [FacetCount]]) -> [String] {
    SearchText.facets.compactMap { field in
      guard let counts = facets[field], !counts.isEmpty else { return nil }
      let values = counts.map { count in
        let label = provinces.label(of: count.value, in: field)
        return "\(label.shortened(to: SearchText.labelLimit)) (\(count.count))"
      }
      return "\(text("facet.\(field)")): " + values.joined(separator: ", ")
    }
  }

  /// A snippet with its matches marked.
  private func marked(_ snippet: Snippet) -> String {
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
  public func table(of entries: [FoundEntry]) -> Table {
    let plain = SearchText(words: words, provinces: provinces)
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
          Cell(description.date), .text(orEmpty: description.kind.name),
          .text(orEmpty: description.title), .text(orEmpty: description.body.name),
          .text(orEmpty: provinces.label(of: description.body, in: words)),
          .text(orEmpty: description.signer), .text(state(found.summary.state)),
          .text(orEmpty: found.snippet.map(plain.marked)),
        ]
      })
  }

  private func state(_ state: EntryState) -> String {
    Message("entry.state.\(state.rawValue)").text(in: words)
  }

  private func text(_ key: String) -> String { Message("search.\(key)").text(in: words) }
}

extension Cell {
  /// A date, whole or partial.
  init(_ date: PartialDate?) {
    self = date.map { $0.calendarDate.map(Cell.date) ?? .text($0.readable) } ?? .empty
  }
}
