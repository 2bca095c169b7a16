import FoundationEssentials
import Identifiers
import Registry
import SQLite

/// Writes lines of the journal within one transaction.
struct JournalWriter {
  private let connection: Connection
  private let actor: Actor
  private let provesRows: Bool
  private let time: Timestamp
  private var last: (sequence: Int64, digest: [UInt8])

  /// Begins behind the last line.
  ///
  /// - Parameter provesRows: Whether lines prove the rows that were written before them
  ///   (``RowProof``); not in the journal of looks, which has none.
  init(
    _ connection: Connection, actor: Actor, provesRows: Bool = true, time: Timestamp = .now
  ) throws {
    self.connection = connection
    self.time = time
    self.actor = actor
    self.provesRows = provesRows
    last =
      try connection.first(
        "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1"
      ) { ($0.int64(0), $0.bytes(1)) } ?? (0, JournalText.beginning)
  }

  /// The sequence of the line to be written next.
  var nextSequence: Int64 { last.sequence + 1 }

  /// Writes a line, after the rows that follow from it: it has their digests. Gives its sequence.
  @discardableResult
  mutating func write(
    _ action: JournalAction, entry: EntryID? = nil, record: [UInt8]? = nil,
    details: [String: String?] = [:]
  ) throws -> Int64 {
    var details = details
    if provesRows {
      // Whoever made the registry wrote no line: its own row follows from the first one.
      if nextSequence == 1 {
        try connection.run("INSERT INTO touched SELECT 1, identifier, '' FROM registry")
      }
      let proofs = try connection.takeTouchedRows()
      if !proofs.isEmpty {
        details[JournalText.rows] = "sha256:" + Data(proofs.flatMap(\.bytes)).base64EncodedString()
      }
    }
    let text = JournalText(
      sequence: nextSequence, time: time, actor: actor, action: action.rawValue, entry: entry,
      record: record, details: CanonicalJSON.object(details))
    let digest = text.digest(after: last.digest)
    try connection.run(
      """
      INSERT INTO journal (sequence, time, actor, role, host, action, entry, record_digest, details,
        digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, text.sequence, time.milliseconds, actor.name, actor.role, actor.host, text.action, entry,
      record, text.details, digest)
    last = (text.sequence, digest)
    return text.sequence
  }
}
