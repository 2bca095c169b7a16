/// A query, ready to be run.
public struct Query: Sendable, Equatable {
  /// What is asked of a document.
  public var root: QueryNode
  /// The number that the whole query is, as a document may bear it itself: such documents come first.
  public var ownNumber: OwnNumber?
  /// Filters on what the index doesn't know; the caller resolves them to entries.
  public var callerFilters: [CallerFilter]

  /// Makes a query.
  public init(
    _ root: QueryNode, ownNumber: OwnNumber? = nil, callerFilters: [CallerFilter] = []
  ) {
    self.root = root
    self.ownNumber = ownNumber
    self.callerFilters = callerFilters
  }

  /// The terms that are looked for, those that must be absent left out, for snippets.
  public var terms: [SearchTerm] { Query.terms(of: root) }

  private static func terms(of node: QueryNode) -> [SearchTerm] {
    switch node {
    case .term(let term): [term]
    case .all(let nodes), .any(let nodes): nodes.flatMap(terms)
    default: []
    }
  }
}

/// A document number typed in any order: a serial and words of the symbol.
public struct OwnNumber: Sendable, Equatable {
  /// The serial, without leading zeros, as it was typed otherwise (`184`, `15a`).
  public let serial: String
  let words: [WordForm]
}

/// A filter on what only the store knows.
public struct CallerFilter: Sendable, Equatable {
  /// What is filtered by.
  public enum Kind: String, Sendable {
    /// `trangthai:`, `state:`
    case state
  }
  /// What is filtered by.
  public let kind: Kind
  /// The values, any of which will do, folded.
  public let values: [String]
  /// Whether entries with such a value are left out instead.
  public let isNegated: Bool
}
