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
    try read { session in
      try session.connection.all(
        """
        SELECT sequence, time, actor, role, host, action, entry, record_digest, details, digest
        FROM journal WHERE sequence > ?1 AND (?2 IS NULL OR entry = ?2) ORDER BY sequence LIMIT ?3
        """, sequence, entry, limit
      ) { row in
        JournalLine(
          sequence: row.int64(0), time: Timestamp(milliseconds: row.int64(1)),
          actor: Actor(
            name: row.text(2), role: row.textIfPresent(3), host: row.textIfPresent(4)),
          action: JournalAction(rawValue: row.text(5)) ?? .viewed,
          entry: row.int64IfPresent(6),
          record: row.bytesIfPresent(7).map { ContentDigest(sha256: $0) },
          details: row.text(8), digest: ContentDigest(sha256: row.bytes(9)))
      }
    }
  }
}
