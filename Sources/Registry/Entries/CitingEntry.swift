/// An entry that cites a document, and how it does.
public struct CitingEntry: Sendable, Equatable {
  /// The line of the entry.
  public let entry: EntrySummary
  /// The citation.
  public let citation: EntryCitation

  /// Makes what a store read.
  package init(
    entry: EntrySummary, citation: EntryCitation
  ) {
    self.entry = entry
    self.citation = citation
  }
}
