import Diagnostics
import Registry
import Search

/// A page of what was found, with what a list shows of each entry.
public struct SearchPage: Sendable {
  /// How many entries fit the query.
  public var total: Int
  /// The entries of this page, best first.
  public var entries: [FoundEntry]
  /// The facets asked for.
  public var facets: [FacetField: [FacetCount]]
  /// What the person should know of the search.
  public var notices: [Diagnostic]
}

/// An entry that was found.
public struct FoundEntry: Sendable {
  /// Its place in the result; also the mark the next page goes on behind.
  public var hit: SearchHit
  /// Its line of the register.
  public var summary: EntrySummary
  /// The stretch of its text that shows the words found; nil without a text.
  public var snippet: Snippet?
}
