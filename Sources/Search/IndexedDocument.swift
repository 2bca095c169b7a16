import Identifiers

/// What is indexed of an entry.
public struct IndexedDocument: Sendable {
  /// The entry.
  public var id: EntryID
  /// The date as a number that grows with it, `yyyymmdd`; a partial date is its first day
  /// (`SearchDay`).
  public var day: Int32
  /// The whole plain text in UTF-8, title and number included. Phrases may cross line ends.
  public var text: [UInt8]
  /// Trích yếu.
  public var title: String
  /// Other words, by field; a field may come several times.
  public var fields: [(SearchField, String)]
  /// Values to filter and count by; a field may come several times.
  public var facets: [(FacetField, String)]

  /// Makes what is indexed of an entry.
  public init(
    id: EntryID, day: Int32, text: [UInt8], title: String = "",
    fields: [(SearchField, String)] = [], facets: [(FacetField, String)] = []
  ) {
    self.id = id
    self.day = day
    self.text = text
    self.title = title
    self.fields = fields
    self.facets = facets
  }
}
