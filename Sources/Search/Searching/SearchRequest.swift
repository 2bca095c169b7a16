import Identifiers

/// What is asked of an index.
public struct SearchRequest: Sendable {
  /// The order of hits.
  public enum Sort: String, Sendable, CaseIterable {
    /// By tier, then newest first.
    case relevance
    /// Newest first.
    case newest
    /// Oldest first.
    case oldest
  }

  /// The query.
  public var query: Query
  /// The order of hits.
  public var sort: Sort
  /// So many hits at most.
  public var limit: Int { didSet { limit = max(0, limit) } }
  /// Hits go on behind this one; nil from the first.
  public var after: SearchHit?
  /// Facets to count.
  public var facets: [FacetField]
  /// So many values of each facet at most, the most frequent.
  public var facetLimit: Int { didSet { facetLimit = max(0, facetLimit) } }
  /// Only these entries; nil for all.
  public var including: Set<EntryID>?
  /// Not these entries.
  public var excluding: Set<EntryID>

  /// Makes a request.
  public init(
    _ query: Query, sort: Sort = .relevance, limit: Int = 20, after: SearchHit? = nil,
    facets: [FacetField] = [], facetLimit: Int = 20, including: Set<EntryID>? = nil,
    excluding: Set<EntryID> = []
  ) {
    self.query = query
    self.sort = sort
    self.limit = max(0, limit)
    self.after = after
    self.facets = facets
    self.facetLimit = max(0, facetLimit)
    self.including = including
    self.excluding = excluding
  }
}
