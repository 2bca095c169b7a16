import Identifiers

/// Writes down looks: who saw, printed or took out which entries.
public protocol LookJournal: Sendable {
  /// Writes down that entries were looked at, printed or taken out.
  func record(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor) throws
}

extension LookJournal {
  /// Writes down that entries were looked at, printed or taken out.
  public func record(_ action: JournalAction, of ids: [EntryID], by actor: Actor) throws {
    try record(action, of: ids, details: [:], by: actor)
  }
}
