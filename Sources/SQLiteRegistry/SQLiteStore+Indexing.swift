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
            EntryReader.summary(row),
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
          if summary.isSealed { return IndexableEntry(id: summary.id) }
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
}
