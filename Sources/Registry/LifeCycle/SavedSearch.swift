/// A query kept under a name.
public struct SavedSearch: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The query as typed.
  public let query: String
  /// Who saved it.
  public let savedBy: String
  /// When.
  public let savedAt: Timestamp

  /// Makes what a store read.
  package init(
    name: String, query: String, savedBy: String, savedAt: Timestamp
  ) {
    self.name = name
    self.query = query
    self.savedBy = savedBy
    self.savedAt = savedAt
  }
}
