import Identifiers
import Registry
import SQLite

/// Writes lines of the journal within one transaction.
struct JournalWriter {
  private let connection: Connection
  private let actor: Actor
  private let time = Timestamp.now
  private var last: (sequence: Int64, digest: [UInt8])

  init(_ connection: Connection, actor: Actor) throws {
    self.connection = connection
    self.actor = actor
    last =
      try connection.first(
        "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1"
      ) { ($0.int64(0), $0.bytes(1)) } ?? (0, JournalText.beginning)
  }

  /// The sequence of the line to be written next.
  var nextSequence: Int64 { last.sequence + 1 }

  /// Writes a line; gives its sequence.
  @discardableResult
  mutating func write(
    _ action: JournalAction, entry: EntryID? = nil, record: [UInt8]? = nil, details: String = "{}"
  ) throws -> Int64 {
    let text = JournalText(
      sequence: nextSequence, time: time, actor: actor, action: action.rawValue, entry: entry,
      record: record, details: details)
    let digest = text.digest(after: last.digest)
    try connection.run(
      """
      INSERT INTO journal (sequence, time, actor, role, host, action, entry, record_digest, details,
        digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, text.sequence, time.milliseconds, actor.name, actor.role, actor.host, text.action, entry,
      record, details, digest)
    last = (text.sequence, digest)
    return text.sequence
  }
}
