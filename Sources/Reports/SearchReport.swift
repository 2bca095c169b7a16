import Diagnostics
import Office
import Registry
import Search

/// A page of what a search found.
public struct SearchReport: Report {
  /// A hit: the line of an entry, its place among the hits, and where the words stand in its text.
  private struct Hit: Report {
    let line: EntryLine
    let place: Place

    struct Place: Encodable, Sendable {
      let tier: Int
      let mark: String
      let snippet: [Piece]
    }

    func encode(to encoder: any Encoder) throws {
      try line.encode(to: encoder)
      try place.encode(to: encoder)
    }

    static let schema = Schema.object(
      EntryLine.properties.merging(
        ["tier": .integer, "mark": .string, "snippet": .array(.of(Piece.self))]
      ) { first, _ in first })
  }

  private struct Piece: Report {
    let text: String
    let isMatch: Bool

    static let schema = Schema.object(["text": .string, "isMatch": .boolean])
  }

  private struct Suggestion: Report {
    let typed: String
    let suggested: String

    static let schema = Schema.object(["typed": .string, "suggested": .string])
  }

  private struct Value: Report {
    let value: String
    let label: String
    let count: Int

    static let schema = Schema.object(["value": .string, "label": .string, "count": .integer])
  }

  private let query: String
  private let sort: String
  private let total: Int
  private let hits: [Hit]
  private let facets: [String: [Value]]
  private let diagnostics: [FindingReport]
  private let suggestions: [Suggestion]
  /// The mark the next page begins behind; null on the last.
  @OrNull private var next: String?

  /// Makes the report of an answer.
  public init(_ answer: SearchAnswer, labels: ProvinceLabels, in words: Words) {
    query = answer.question.typed
    sort = answer.sort.rawValue
    total = answer.page.total
    hits = answer.page.entries.map { found in
      Hit(
        line: EntryLine(found.summary, labels: labels),
        place: Hit.Place(
          tier: found.hit.tier.rawValue, mark: found.hit.mark,
          snippet: (found.snippet?.pieces ?? []).map { Piece(text: $0.text, isMatch: $0.isMatch) }))
    }
    facets = Dictionary(
      uniqueKeysWithValues: answer.page.facets.map { field, counts in
        (
          "\(field)",
          counts.map {
            Value(value: $0.value, label: labels.label(of: $0.value, in: field), count: $0.count)
          }
        )
      })
    diagnostics = answer.findings.map { FindingReport($0, in: words) }
    suggestions = answer.suggestions.map {
      Suggestion(typed: $0.typed, suggested: $0.suggested)
    }
    next = answer.next?.mark
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "query": .string, "sort": .choice(SearchRequest.Sort.self), "total": .integer,
    "hits": .array(.of(Hit.self)), "facets": .map(.array(.of(Value.self))),
    "diagnostics": .array(.of(FindingReport.self)), "suggestions": .array(.of(Suggestion.self)),
    "next": .nullable(.string),
  ])
}

extension ProvinceLabels {
  /// A value of a facet as people read it.
  public func label(of value: String, in field: FacetField) -> String {
    switch field {
    case .province: name(value)
    case .formerProvince: formerName(value)
    default: value
    }
  }
}

/// A question kept under a name.
public struct SavedSearchReport: Report {
  private let name: String
  private let query: String
  private let savedBy: String
  private let savedAt: String

  /// Makes the report of a kept question.
  public init(_ search: SavedSearch) {
    name = search.name
    query = search.query
    savedBy = search.savedBy
    savedAt = search.savedAt.iso
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "name": .string, "query": .string, "savedBy": .string, "savedAt": .moment,
  ])
}

/// What was handed over as a folder.
public struct ExportReport: Report {
  private let folder: String
  @OrNull private var query: String?
  private let entries: Int
  private let files: Int
  private let bytes: Int
  private let diagnostics: [FindingReport]

  /// Makes the report of an export.
  /// - Parameter folder: what the folder is called where it was put.
  public init(_ answer: ExportAnswer, folder: String, in words: Words) {
    self.folder = folder
    entries = answer.summary.entries
    files = answer.summary.files
    bytes = answer.summary.bytes
    diagnostics = answer.findings.map { FindingReport($0, in: words) }
    query = answer.question?.typed
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object([
    "folder": .string, "query": .nullable(.string), "entries": .integer, "files": .integer,
    "bytes": .integer, "diagnostics": .array(.of(FindingReport.self)),
  ])
}

/// The index as it was made.
public struct IndexReport: Report {
  private let entries: Int
  private let files: Int

  /// Makes the report of an index.
  public init(_ size: IndexSize) {
    entries = size.entries
    files = size.files
  }

  /// What it looks like in JSON.
  public static let schema = Schema.object(["entries": .integer, "files": .integer])
}
