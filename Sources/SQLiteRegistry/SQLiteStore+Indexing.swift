import Cryptography
import Document
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// The entries that come after one, in order, with what an index needs of them.
  func entries(after id: EntryID, limit: Int) throws -> [IndexableEntry] {
    try read { session in
      try session.connection.transaction(.reading) {
        let reader = EntryReader(session: session)
        let rows = try session.connection.all(
          """
          SELECT \(EntryReader.columns), t.text FROM entries e
          LEFT JOIN entry_texts t ON t.entry = e.id WHERE e.id > ? ORDER BY e.id LIMIT ?
          """, id, limit
        ) { row in
          (
            EntryReader.summary(row).sealed,
            row.isNull(EntryReader.columnCount)
              ? []
              : try row.withBytes(EntryReader.columnCount) { try session.packer.decompress($0) }
          )
        }
        guard let first = rows.first?.0.id, let last = rows.last?.0.id else { return [] }
        let recipients = try reader.recipients(of: .range(first...last))
        let citations = try reader.citations(of: .range(first...last))
        let movements = try reader.movements(of: .range(first...last))
        let targets = try reader.targets(of: .range(first...last))
        return rows.map { summary, text in
          // What is secret has no words in any index.
          if summary.description.isSecret || SecrecyMark(linesOf: text) != nil {
            return IndexableEntry(id: summary.id)
          }
          var description = summary.description
          description.recipients = recipients[summary.id] ?? []
          return IndexableEntry(
            id: summary.id, description: description, text: text,
            citations: citations[summary.id] ?? [], movements: movements[summary.id] ?? [],
            targets: targets[summary.id] ?? [])
        }
      }
    }
  }

  /// The last entry's id, 0 when there is none.
  func lastEntryID() throws -> EntryID {
    try read { try $0.connection.first("SELECT max(id) FROM entries") { $0.int64(0) } ?? 0 }
  }

  /// The index files, in order of their entries.
  func searchSegments() throws -> [SearchSegment] {
    try read { try SQLiteStore.segments($0) }
  }

  static func segments(_ session: Session) throws -> [SearchSegment] {
    try session.connection.all(
      """
      SELECT file, first_entry, last_entry, documents, digest FROM search_segments
      ORDER BY first_entry
      """
    ) { row in
      SearchSegment(
        file: row.text(0), entries: row.int64(1)...max(row.int64(1), row.int64(2)),
        documentCount: row.int(3), digest: ContentDigest(sha256: row.bytes(4)))
    }
  }

  /// Writes down an index file in place of others. Refused when it covers entries that another file
  /// covers, or that aren't there, or when one of the others is no longer written down.
  func publish(_ segment: SearchSegment, replacing files: [String]) throws {
    try write { session in
      let connection = session.connection
      for file in files {
        try connection.run("DELETE FROM search_segments WHERE file = ?", file)
        if connection.changedRows == 0 { throw self.segmentRefused(segment) }
      }
      let others = try SQLiteStore.segments(session)
      let last = try connection.first("SELECT max(id) FROM entries") { $0.int64(0) } ?? 0
      guard segment.entries.lowerBound >= 1, segment.entries.upperBound <= last,
        !others.contains(where: { $0.entries.overlaps(segment.entries) || $0.file == segment.file })
      else { throw self.segmentRefused(segment) }
      try connection.run(
        """
        INSERT INTO search_segments (file, first_entry, last_entry, documents, digest)
        VALUES (?, ?, ?, ?, ?)
        """, segment.file, segment.entries.lowerBound, segment.entries.upperBound,
        segment.documentCount, segment.digest.bytes)
    }
  }

  /// Forgets all index files.
  func forgetSearchSegments() throws {
    try write { try $0.connection.run("DELETE FROM search_segments") }
  }

  /// The entries that aren't in force, with their states.
  func entryStates() throws -> [EntryID: EntryState] {
    try read { session in
      var states: [EntryID: EntryState] = [:]
      try session.connection.each("SELECT entry, state FROM entry_states", []) { row in
        states[row.int64(0)] = EntryState(rawValue: row.text(1))
      }
      return states
    }
  }

  private func segmentRefused(_ segment: SearchSegment) -> RegistryError {
    RegistryError(.refused, "registry.segment-refused", ["file": segment.file], file: path)
  }
}
