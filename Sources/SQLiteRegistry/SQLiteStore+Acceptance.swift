import Registry
import SQLite

extension SQLiteStore {
  /// Accepts a citation nobody knows, by name and with a reason.
  func acceptCitation(_ number: String, reason: String, by actor: Actor) throws {
    try requireReason(reason)
    try write { session in
      let connection = session.connection
      let key = EntryCitation.key(ofNumber: number)
      var journal = try JournalWriter(connection, actor: actor)
      try connection.run(
        """
        INSERT INTO accepted_citations (key, number, reason, journal) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET number = excluded.number, reason = excluded.reason,
          journal = excluded.journal
        """, key, number, reason, journal.nextSequence)
      try journal.write(.citationAccepted, details: ["number": number, "reason": reason])
    }
  }

  /// The citations accepted by name.
  func acceptedCitations() throws -> [AcceptedCitation] {
    try read { session in
      try session.connection.all(
        """
        SELECT a.number, a.reason, j.actor, j.role, j.host, j.time
        FROM accepted_citations a JOIN journal j ON j.sequence = a.journal ORDER BY a.key
        """
      ) { row in
        AcceptedCitation(
          number: row.text(0), reason: row.text(1),
          actor: Actor(
            name: row.text(2), role: row.textIfPresent(3), host: row.textIfPresent(4)),
          time: Timestamp(milliseconds: row.int64(5)))
      }
    }
  }

  /// Keeps a query under a name; one kept under that name before is gone.
  func saveSearch(_ query: String, as name: String, by actor: Actor) throws {
    try write { session in
      try session.connection.run(
        """
        INSERT INTO saved_searches (name, query, saved_by, saved_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET query = excluded.query, saved_by = excluded.saved_by,
          saved_at = excluded.saved_at
        """, name, query, actor.name, Timestamp.now.milliseconds)
      var journal = try JournalWriter(session.connection, actor: actor)
      try journal.write(.searchSaved, details: ["name": name, "query": query])
    }
  }

  /// The queries kept, by name.
  func savedSearches() throws -> [SavedSearch] {
    try read { session in
      try session.connection.all(
        "SELECT name, query, saved_by, saved_at FROM saved_searches ORDER BY name"
      ) { row in
        SavedSearch(
          name: row.text(0), query: row.text(1), savedBy: row.text(2),
          savedAt: Timestamp(milliseconds: row.int64(3)))
      }
    }
  }

  /// Forgets the query kept under a name; false when there is none.
  func forgetSearch(_ name: String, by actor: Actor) throws -> Bool {
    try write { session in
      try session.connection.run("DELETE FROM saved_searches WHERE name = ?", name)
      guard session.connection.changedRows > 0 else { return false }
      var journal = try JournalWriter(session.connection, actor: actor)
      try journal.write(.searchForgotten, details: ["name": name])
      return true
    }
  }
}
