/// Keeps queries under names.
public protocol SearchKeeping: Sendable {
  /// Keeps a query under a name; one kept under that name before is gone.
  func saveSearch(_ query: String, as name: String, by actor: Actor) throws
  /// The queries kept, by name.
  func savedSearches() throws -> [SavedSearch]
  /// Forgets the query kept under a name; false when there is none.
  func forgetSearch(_ name: String, by actor: Actor) throws -> Bool
}
