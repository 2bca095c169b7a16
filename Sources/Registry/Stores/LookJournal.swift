import Identifiers

/// Writes down looks: who saw, printed or took out which entries. Looks are a chain of their own beside
/// the journal, so that who only looks waits for nobody who issues.
public protocol LookJournal: Sendable {
  /// Writes down that entries were looked at, printed or taken out, also where the registry itself is
  /// closed to writing. It waits a tenth of a second at most.
  ///
  /// - Throws: ``RegistryError`` when it can't be written down: the caller tells so and shows the
  ///   entries all the same.
  func record(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor) throws
  /// Lines of the looks from the newest back. Registries of version 1 have their older looks in the
  /// journal.
  ///
  /// - Parameters:
  ///   - sequence: Only lines before this one; nil from the end.
  ///   - entry: Only looks at this entry.
  ///   - action: Only looks of this kind.
  ///   - actor: Only looks of the person with just this name.
  ///   - limit: At most so many.
  func looks(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, actor: String?, limit: Int
  ) throws -> [JournalLine]
  /// The names of those who looked, each once.
  func lookActors() throws -> [String]
  /// Where the looks end now.
  func lookHead() throws -> JournalHead
}

extension LookJournal {
  /// Lines of the looks from the newest back, whoever looked.
  public func looks(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, limit: Int
  ) throws -> [JournalLine] {
    try looks(before: sequence, entry: entry, action: action, actor: nil, limit: limit)
  }

  /// Writes down that entries were looked at, printed or taken out.
  public func record(_ action: JournalAction, of ids: [EntryID], by actor: Actor) throws {
    try record(action, of: ids, details: [:], by: actor)
  }
}
