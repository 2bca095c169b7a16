/// An entry that cites a document, and how it does.
public struct CitingEntry: Sendable, Equatable {
  /// The line of the entry.
  public let entry: EntrySummary
  /// The citation.
  public let citation: EntryCitation
}
