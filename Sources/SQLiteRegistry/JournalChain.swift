import Cryptography
import Registry
import SQLite

/// The lines of a journal, each chained to the one before by its digest.
enum JournalChain {
  /// What is wrong with a line.
  enum Fault {
    /// No line has this sequence.
    case missing(Int64)
    /// The line isn't what its digest was taken of.
    case changed(Int64)
    /// The journal doesn't have the line it was known to end at.
    case cut(Int64)
    /// The line is of an earlier time than the one before.
    case backwards(Int64)
  }

  /// Follows the chain from its beginning.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some times; it must still have those lines.
  ///   - fault: Told what is wrong.
  /// - Returns: Where it ends.
  static func follow(
    _ connection: Connection, expecting expected: [JournalHead] = [], _ fault: (Fault) -> Void
  ) throws -> JournalHead {
    var previous = JournalText.beginning
    var sequence: Int64 = 0
    var time = Timestamp(milliseconds: .min)
    var missing = Dictionary(grouping: expected.filter { $0.sequence != 0 }, by: \.sequence)
    try connection.each(
      """
      SELECT sequence, time, actor, role, host, action, entry, record_digest, details, digest
      FROM journal ORDER BY sequence
      """, []
    ) { row in
      let line = JournalText(
        sequence: row.int64(0), time: Timestamp(milliseconds: row.int64(1)),
        actor: Actor(name: row.text(2), role: row.textIfPresent(3), host: row.textIfPresent(4)),
        action: row.text(5), entry: row.int64IfPresent(6), record: row.bytesIfPresent(7),
        details: row.text(8))
      let digest = row.bytes(9)
      sequence += 1
      if line.sequence != sequence {
        fault(.missing(sequence))
        sequence = line.sequence
      }
      if line.digest(after: previous) != digest { fault(.changed(sequence)) }
      previous = digest
      if line.time < time { fault(.backwards(sequence)) }
      time = line.time
      if let heads = missing[sequence] {
        let found = ContentDigest(sha256: digest).description
        if heads.allSatisfy({ $0.digest == found }) { missing[sequence] = nil }
      }
    }
    for line in missing.keys.sorted() { fault(.cut(line)) }
    return JournalHead(
      sequence: sequence, digest: ContentDigest(sha256: previous).description)
  }

  /// Where the journal ends, by its last line alone.
  static func head(_ connection: Connection) throws -> JournalHead {
    let last = try connection.first(
      "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1"
    ) { ($0.int64(0), $0.bytes(1)) }
    return JournalHead(
      sequence: last?.0 ?? 0,
      digest: ContentDigest(sha256: last?.1 ?? JournalText.beginning).description)
  }

  /// Lines that meet all conditions, in an order.
  static func lines(
    _ connection: Connection, _ conditions: [(sql: String, value: any Bindable)?],
    _ order: String, _ limit: Int
  ) throws -> [JournalLine] {
    let given = conditions.compactMap { $0 }
    let filter = given.map(\.sql).joined(separator: " AND ")
    var found: [JournalLine] = []
    try connection.each(
      """
      SELECT sequence, time, actor, role, host, action, entry, record_digest, details, digest
      FROM journal \(filter.isEmpty ? "" : "WHERE " + filter) \(order) LIMIT ?
      """, given.map(\.value) + [limit]
    ) { row in
      found.append(
        JournalLine(
          sequence: row.int64(0), time: Timestamp(milliseconds: row.int64(1)),
          actor: Actor(
            name: row.text(2), role: row.textIfPresent(3), host: row.textIfPresent(4)),
          action: JournalAction(rawValue: row.text(5)) ?? .viewed,
          entry: row.int64IfPresent(6),
          record: row.bytesIfPresent(7).map { ContentDigest(sha256: $0) }, details: row.text(8),
          digest: ContentDigest(sha256: row.bytes(9))))
    }
    return found
  }

  /// Lines from the newest back.
  static func lines(
    _ connection: Connection, before sequence: Int64?, entry: Int64?, action: JournalAction?,
    actor: String?, limit: Int
  ) throws -> [JournalLine] {
    try lines(
      connection,
      [
        sequence.map { ("sequence < ?", $0) }, entry.map { ("entry = ?", $0) },
        action.map { ("action = ?", $0.rawValue) }, actor.map { ("actor = ?", $0) },
      ], "ORDER BY sequence DESC", limit)
  }

  /// The names of those who wrote lines, each once: from one to the next in the index of actors.
  static func actors(_ connection: Connection) throws -> [String] {
    try connection.all(
      """
      WITH RECURSIVE names (name) AS (
        SELECT min(actor) FROM journal
        UNION ALL SELECT (SELECT min(actor) FROM journal WHERE actor > name) FROM names
          WHERE name IS NOT NULL)
      SELECT name FROM names WHERE name IS NOT NULL
      """
    ) { $0.text(0) }
  }
}
