import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  func verify(
    expecting expected: [JournalHead], progress: (Int, Int) throws -> Void
  ) throws -> VerificationReport {
    var report = try read { session in
      try session.connection.transaction(.reading) {
        var verifier = RegistryVerifier(session, path: self.path)
        try verifier.verify(expecting: expected, progress: progress)
        return verifier.report
      }
    }
    report.findings += lookLog.findings()
    return report
  }

  func record(
    _ action: JournalAction, of ids: [EntryID], details: [String: String], by actor: Actor
  ) throws {
    try lookLog.write(action, of: ids, details: details, by: actor)
  }

  func looks(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, actor: String?, limit: Int
  ) throws -> [JournalLine] {
    try lookLog.lines(before: sequence, entry: entry, action: action, actor: actor, limit: limit)
  }

  func lookActors() throws -> [String] { try lookLog.actors() }

  func lookHead() throws -> JournalHead { try lookLog.head() }

  /// Writes an act into the journal that changes no table.
  func note(_ action: JournalAction, _ details: [String: String], by actor: Actor) throws {
    try write { session in
      var journal = try JournalWriter(session.connection, actor: actor)
      try journal.write(action, details: details)
    }
  }

  func journalHead() throws -> JournalHead { try read { try JournalChain.head($0.connection) } }

  func journal(after sequence: Int64, entry: EntryID?, limit: Int) throws -> [JournalLine] {
    try read { session in
      try JournalChain.lines(
        session.connection, [("sequence > ?", sequence), entry.map { ("entry = ?", $0) }],
        "ORDER BY sequence", limit)
    }
  }

  func journal(
    before sequence: Int64?, entry: EntryID?, action: JournalAction?, actor: String?, limit: Int
  ) throws -> [JournalLine] {
    try read { session in
      try JournalChain.lines(
        session.connection, before: sequence, entry: entry, action: action, actor: actor,
        limit: limit)
    }
  }

  func journalActors() throws -> [String] { try read { try JournalChain.actors($0.connection) } }
}
