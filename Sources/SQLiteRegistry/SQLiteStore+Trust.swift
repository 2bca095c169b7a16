import Cryptography
import Diagnostics
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// Holds the registry to its digests and rules: the structure of the file, its tables and triggers,
  /// references, the chain of the journal, every entry, document, text and file, the numbers, and the
  /// index.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some time, kept elsewhere; without it nobody can tell
  ///     whether lines were taken off its end.
  ///   - segment: Looks at an index file and gives what is wrong with it.
  ///   - progress: Told how many entries are done and how many there are.
  func verify(
    expecting expected: JournalHead? = nil,
    segment: (SearchSegment) throws -> [Diagnostic] = { _ in [] },
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> VerificationReport {
    let (report, segments) = try read { session in
      try session.connection.transaction(.reading) {
        var verifier = RegistryVerifier(session, path: self.path)
        try verifier.verify(expecting: expected, progress: progress)
        return (verifier.report, (try? SQLiteStore.segments(session)) ?? [])
      }
    }
    var whole = report
    for file in segments { whole.findings += try segment(file) }
    return whole
  }

  /// Writes down that entries were looked at, printed or taken out.
  func record(
    _ action: JournalAction, of ids: [EntryID], details: [String: String] = [:], by actor: Actor
  ) throws {
    try write { session in
      var journal = try JournalWriter(session.connection, actor: actor)
      for id in ids {
        try journal.write(action, entry: id, details: CanonicalJSON.object(details))
      }
      if ids.isEmpty { try journal.write(action, details: CanonicalJSON.object(details)) }
    }
  }

  /// Where the journal ends now.
  func journalHead() throws -> JournalHead {
    try read { session in
      try session.connection.first(
        "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1"
      ) {
        JournalHead(sequence: $0.int64(0), digest: ContentDigest(sha256: $0.bytes(1)).description)
      }
        ?? JournalHead(
          sequence: 0, digest: ContentDigest(sha256: JournalText.beginning).description)
    }
  }

  /// Lines of the journal in order: those after a line, of one entry or of all.
  func journal(after sequence: Int64, entry: EntryID?, limit: Int) throws -> [JournalLine] {
    try lines(
      [("sequence > ?", sequence), entry.map { ("entry = ?", $0) }], "ORDER BY sequence", limit)
  }

  /// Lines of the journal from the newest back.
  func journal(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, limit: Int
  ) throws -> [JournalLine] {
    try lines(
      [
        sequence.map { ("sequence < ?", $0) }, entry.map { ("entry = ?", $0) },
        action.map { ("action = ?", $0.rawValue) },
      ], "ORDER BY sequence DESC", limit)
  }

  private func lines(
    _ conditions: [(sql: String, value: any Bindable)?], _ order: String, _ limit: Int
  ) throws -> [JournalLine] {
    let given = conditions.compactMap { $0 }
    let filter = given.map(\.sql).joined(separator: " AND ")
    return try read { session in
      var found: [JournalLine] = []
      try session.connection.each(
        """
        SELECT sequence, time, actor, role, host, action, entry, record_digest, details, digest
        FROM journal \(filter.isEmpty ? "" : "WHERE " + filter) \(order) LIMIT ?
        """, given.map(\.value) + [limit]
      ) { found.append(SQLiteStore.line($0)) }
      return found
    }
  }

  private static func line(_ row: borrowing Row) -> JournalLine {
    JournalLine(
      sequence: row.int64(0), time: Timestamp(milliseconds: row.int64(1)),
      actor: Actor(name: row.text(2), role: row.textIfPresent(3), host: row.textIfPresent(4)),
      action: JournalAction(rawValue: row.text(5)) ?? .viewed, entry: row.int64IfPresent(6),
      record: row.bytesIfPresent(7).map { ContentDigest(sha256: $0) }, details: row.text(8),
      digest: ContentDigest(sha256: row.bytes(9)))
  }
}
