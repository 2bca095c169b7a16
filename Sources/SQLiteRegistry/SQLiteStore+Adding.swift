import Diagnostics
import Document
import Registry
import SQLite

extension SQLiteStore {
  /// Takes entries in, all in one transaction.
  func add(_ entries: [PreparedEntry], by actor: Actor, options: AddOptions = AddOptions())
    throws -> [AddOutcome]
  {
    for entry in entries {
      try refuseOversize(entry.content.description)
      try refuseSecret(entry)
    }
    return try write { session in
      let connection = session.connection
      var writer = EntryWriter(connection)
      var journal = try JournalWriter(connection, actor: actor)
      return try entries.map { try add($0, options, connection, &writer, &journal) }
    }
  }

  private func add(
    _ entry: PreparedEntry, _ options: AddOptions, _ connection: Connection,
    _ writer: inout EntryWriter, _ journal: inout JournalWriter
  ) throws -> AddOutcome {
    if let same = try connection.first(
      "SELECT id FROM entries WHERE identifier = ?", entry.identifier, row: { $0.int64(0) })
    {
      return .sameIdentifier(as: same)
    }
    if !options.keepsSameContent, let same = try writer.sameContent(as: entry) {
      return .sameContent(as: same)
    }
    let conflict = try writer.sameNumber(as: entry.content.description)
    if let conflict, !options.keepsSameNumber { return .sameNumber(as: conflict) }
    let id = try writer.write(entry, conflictsWith: conflict)
    try journal.write(
      .added, entry: id, record: entry.recordDigest,
      details: ["note": options.note])
    return .added(id)
  }

  /// Refuses content that is a state secret.
  func refuseSecret(_ entry: PreparedEntry) throws {
    if let mark = entry.secrecyMark { throw RegistryError(.refused, [mark.refusal()]) }
    if entry.holdsSecretContent { throw RegistryError(.refused, [.secretContent()]) }
  }

  /// Refuses metadata longer than the decree allows.
  func refuseOversize(_ description: EntryDescription) throws {
    let findings = description.lengthFindings
    if !findings.isEmpty { throw RegistryError(.refused, findings) }
  }
}
