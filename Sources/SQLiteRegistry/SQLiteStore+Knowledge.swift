import Document
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// The plain texts of the entries that come after one, in order.
  func texts(after id: EntryID, limit: Int) throws -> [(id: EntryID, text: [UInt8])] {
    try read { session in
      try session.connection.all(
        """
        SELECT t.entry, t.text, \(EntryReader.isSealed) FROM entry_texts t JOIN entries e ON e.id = t.entry
        WHERE t.entry > ? ORDER BY t.entry LIMIT ?
        """, id, limit
      ) { row in
        (
          id: row.int64(0),
          text: row.int(2) == 1
            ? [] : try row.withBytes(1) { try session.packer.decompress($0) }
        )
      }
    }
  }

  /// The ids of the entries that hold a document and came here in one of several ways, in order.
  func documentedEntries(from origins: Set<EntryOrigin>) throws -> [EntryID] {
    let words = origins.map(\.rawValue)
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try read { session in
      var ids: [EntryID] = []
      try session.connection.each(
        """
        SELECT e.id FROM entries e JOIN documents d ON d.entry = e.id
        WHERE e.origin IN (\(marks)) AND NOT \(EntryReader.isSealed) ORDER BY e.id
        """, words
      ) { ids.append($0.int64(0)) }
      return ids
    }
  }

  /// The entries that cite documents, by the keys of their numbers (``EntryCitation/key``), with
  /// every such citation; in order of the entries.
  func entries(citing keys: [String]) throws -> [CitingEntry] {
    try read { session in
      try keys.flatMap { key in
        try session.connection.all(
          """
          SELECT \(EntryReader.columns), c.role, c.number, c.date, c.issuer, c.kind, c.name, c.key
          FROM citations c JOIN entries e ON e.id = c.entry
          WHERE c.key = ? AND NOT \(EntryReader.isSealed)
          ORDER BY c.entry, c.ordinal
          """, key
        ) { row in
          CitingEntry(
            entry: EntryReader.summary(row),
            citation: EntryReader.citation(row, from: EntryReader.columnCount))
        }
      }.sorted { $0.entry.id < $1.entry.id }
    }
  }

  /// What some entries cite, in order, by entry.
  func citations(of ids: [EntryID]) throws -> [EntryID: [EntryCitation]] {
    try read { session in
      let reader = EntryReader(session: session)
      let sealed = try reader.sealed(of: .ids(ids))
      let found = try reader.citations(of: .ids(ids.filter { !sealed.contains($0) }))
      return ids.reduce(into: [:]) { lists, id in lists[id] = found[id] ?? [] }
    }
  }
}
