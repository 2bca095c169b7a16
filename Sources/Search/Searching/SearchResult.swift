import Diagnostics
import Identifiers

/// An entry that was found; also the mark to go on behind.
public struct SearchHit: Sendable, Hashable, Codable {
  /// The entry.
  public let id: EntryID
  /// Its day, `yyyymmdd`.
  public let day: Int32
  /// How well it fits.
  public let tier: SearchTier

  /// Makes a hit.
  public init(id: EntryID, day: Int32, tier: SearchTier) {
    self.id = id
    self.day = day
    self.tier = tier
  }
}

/// How well a document fits a query, best first. Documents of one tier come newest first, of one day
/// the later entry first.
///
/// A document is of the first tier whose condition it meets:
///
/// 1. The whole query is a document number in any order (`184/KH-UBND`, `kh 184 ubnd`, `184`), and it
///    is the document's own.
/// 2. The query holds when every term is looked for in the title only, and terms typed with marks
///    with just these marks.
/// 3. It holds when every term is looked for in the whole text, with just these marks.
/// 4. It holds in the title only, in any spelling.
/// 5. It holds.
///
/// A term typed without marks asks for none: any spelling of it is as good, and a query without any
/// marks has no tiers 2 and 3. Filters, terms of a field of their own and what must be absent are the
/// same in all tiers; a query of nothing else has the last tier only.
public enum SearchTier: Int, Sendable, Hashable, Codable, Comparable, CaseIterable {
  case ownNumber = 0
  case exactInTitle
  case exactInText
  case foldedInTitle
  case foldedInText

  /// Whether a tier is better than another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A value of a facet and how many of the documents found have it.
public struct FacetCount: Sendable, Hashable, Codable {
  /// The value.
  public let value: String
  /// The documents found that have it.
  public let count: Int
}

/// What was found.
public struct SearchResult: Sendable {
  /// The number of all documents found.
  public var total: Int
  /// The hits asked for.
  public var hits: [SearchHit]
  /// The facets asked for: values by count, then by value.
  public var facets: [FacetField: [FacetCount]]
  /// What is wrong with the segments that were left out. Without them it isn't the answer.
  public var damage: [SegmentError] = []
  /// What the person should know, such as a part of the index that can't be used.
  public var notices: [Diagnostic] = []
}
