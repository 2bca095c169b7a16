import Diagnostics
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// Writes down that one document corrects, replaces or recalls another (NĐ 30/2020, Điều 18): faults
  /// of form are corrected by a letter, wrong content gives way to a document of the same form, and a
  /// recall freezes what it recalls.
  ///
  /// - Parameters:
  ///   - kind: What is done.
  ///   - id: The entry it is done to.
  ///   - by: The entry of the document that does it; only a recall can be without.
  ///   - reason: Why.
  ///   - actor: Who writes it down.
  func relate(
    _ kind: EntryRelation.Kind, _ id: EntryID, by: EntryID?, reason: String, actor: Actor
  ) throws {
    try requireReason(reason)
    try write { session in
      let reader = EntryReader(session: session)
      guard let entry = try reader.summary(of: id) else { throw self.noEntry(id) }
      let other = try by.map { by in
        guard let other = try reader.summary(of: by) else { throw self.noEntry(by) }
        return other
      }
      let findings = SQLiteStore.objections(kind, entry, by: other)
      if !findings.isEmpty { throw RegistryError(.refused, findings) }
      var journal = try JournalWriter(session.connection, actor: actor)
      try session.connection.run(
        "INSERT INTO relations (kind, entry, by_entry, reason, journal) VALUES (?, ?, ?, ?, ?)",
        kind.rawValue, id, by, reason, journal.nextSequence)
      try journal.write(
        action(kind), entry: id, details: ["by": by.map(String.init), "reason": reason])
    }
  }

  private func action(_ kind: EntryRelation.Kind) -> JournalAction {
    switch kind {
    case .corrects: .corrected
    case .replaces: .replaced
    case .recalls: .recalled
    }
  }

  /// What speaks against a relation; empty when nothing does.
  private static func objections(
    _ kind: EntryRelation.Kind, _ entry: EntrySummary, by other: EntrySummary?
  ) -> [Diagnostic] {
    let name = entry.description.code ?? entry.description.title
    var findings: [Diagnostic] = []
    func object(_ finding: RelationFinding) { findings.append(Diagnostic(finding)) }
    if entry.state == .recalled { object(.recalledIsFrozen(entry: name)) }
    if entry.state == .replaced, kind != .recalls { object(.alreadyReplaced(entry: name)) }
    guard let other else {
      if kind != .recalls { object(.relationNeedsDocument(entry: name)) }
      return findings
    }
    let otherName = other.description.code ?? other.description.title
    if other.id == entry.id { object(.relationToItself(entry: name)) }
    if other.state == .recalled || other.state == .replaced {
      object(.relationByDead(entry: name, other: otherName))
    }
    if let day = entry.description.date?.firstDay, let later = other.description.date?.lastDay,
      later < day
    {
      object(.relationByOlder(entry: name, other: otherName))
    }
    let otherKind = other.description.kind
    if kind == .replaces, otherKind.name != entry.description.kind.name {
      object(
        .replacedByOtherKind(entry: name, kind: entry.description.kind.name, other: otherName))
    }
    if kind == .corrects, otherKind.letters != nil {
      object(.correctedByLetterOnly(entry: name, other: otherName))
    }
    return findings
  }
}
