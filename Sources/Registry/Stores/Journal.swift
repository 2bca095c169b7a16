import Identifiers

/// Reads the journal: every act that changed the registry, chained line to line by digests.
public protocol Journal: Sendable {
  /// Where the journal ends now.
  func journalHead() throws -> JournalHead
  /// Lines of the journal in order: those after a line, of one entry or of all.
  func journal(after sequence: Int64, entry: EntryID?, limit: Int) throws -> [JournalLine]
  /// Lines of the journal from the newest back.
  ///
  /// - Parameters:
  ///   - sequence: Only lines before this one; nil from the end.
  ///   - entry: Only lines of this entry.
  ///   - action: Only lines of this act.
  ///   - actor: Only lines of the person with just this name.
  ///   - limit: At most so many.
  func journal(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, actor: String?, limit: Int
  ) throws -> [JournalLine]
  /// The names of those who wrote lines, each once.
  func journalActors() throws -> [String]
}

extension Journal {
  /// Lines of the journal from the newest back, whoever wrote them.
  public func journal(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, limit: Int
  ) throws -> [JournalLine] {
    try journal(before: sequence, entry: entry, action: action, actor: nil, limit: limit)
  }
}
