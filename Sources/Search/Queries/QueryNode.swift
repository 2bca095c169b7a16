/// What a query asks of a document.
public indirect enum QueryNode: Sendable, Equatable {
  /// Nothing: every document will do.
  case everything
  /// The words of a term.
  case term(SearchTerm)
  /// Its own serial is this number.
  case serial(Int)
  /// One of these values of a facet.
  case values(FacetField, [String])
  /// A year in this range.
  case years(ClosedRange<Int>)
  /// A day in this range, `yyyymmdd`.
  case days(ClosedRange<Int32>)
  /// All of these.
  case all([QueryNode])
  /// Any of these.
  case any([QueryNode])
  /// Not this.
  case not(QueryNode)
}
