import Cryptography
import Identifiers
import Registry
import SQLite
import VietnameseText

/// Writes entries within one transaction.
struct EntryWriter {
  private let connection: Connection
  private var bodies: [BodyReference: Int64] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The row of a body, made when it is new.
  mutating func row(of body: BodyReference) throws -> Int64 {
    if let known = bodies[body] { return known }
    let key = body.key
    try connection.run(
      "INSERT INTO bodies (key, name) VALUES (?, ?) ON CONFLICT (key) DO NOTHING", key, body.name)
    let row = try connection.first("SELECT id FROM bodies WHERE key = ?", key) { $0.int64(0) }
    bodies[body] = row
    return row ?? 0
  }

  /// The entry that has an entry's number, symbol, body and year; nil when there is none or it has
  /// no number.
  mutating func sameNumber(as entry: EntryDescription) throws -> EntryID? {
    guard let serial = entry.serial, let year = entry.year else { return nil }
    let number = EntryWriter.numberKey(entry.number)
    let found = try connection.all(
      """
      SELECT id, number, is_secret FROM entries
      WHERE body = ? AND year = ? AND serial = ? AND symbol_key IS ? ORDER BY id
      """, try row(of: entry.body), year, serial, EntryWriter.symbolKey(entry.symbol)
    ) { ($0.int64(0), $0.text(1), $0.int(2) == 1) }
    return found.first { EntryWriter.numberKey($0.1) == number && $0.2 == entry.isSecret }?.0
  }

  /// The entry with the same original file, or with the same text; nil when there is none.
  func sameContent(as entry: PreparedEntry) throws -> EntryID? {
    guard let digest = entry.contentDigest?.bytes else { return nil }
    return try connection.first(
      """
      SELECT id FROM entries e WHERE content_key = ?1 AND (text_digest = ?2 OR EXISTS (
        SELECT 1 FROM entry_files f JOIN files ON files.id = f.file
        WHERE f.entry = e.id AND f.role = 'original' AND files.digest = ?2)) ORDER BY id
      """, entry.contentKey, digest
    ) { $0.int64(0) }
  }

  /// Writes an entry with all that hangs on it.
  mutating func write(_ entry: PreparedEntry, conflictsWith conflict: EntryID? = nil) throws
    -> EntryID
  {
    let description = entry.content.description
    let body = try row(of: description.body)
    try connection.run(
      EntryWriter.insertion, entry.identifier, description.origin.rawValue,
      description.confidence, description.isSecret, body, description.body.id,
      description.body.name, description.supervisingBody, description.body.province,
      description.body.formerProvince, description.year, description.registerYear,
      description.kind.name, description.kind.letters, NumberSeries.kindKey(description.kind),
      description.serial, description.number, description.symbol,
      EntryWriter.symbolKey(description.symbol), description.date?.iso,
      Int(description.day), description.title, description.signer, description.signerPosition,
      description.archiveUnits, description.fileCode?.organId, description.fileCode?.year,
      description.fileCode?.notation, description.ordinalInFile, description.language,
      description.pageCount, description.note, description.priority, description.copyCount,
      description.dueDate?.iso, entry.contentDigest == nil ? nil : entry.contentKey, conflict,
      entry.textDigest, entry.documentDigest, entry.recordDigest)
    let id = connection.lastInsertedRow
    try connection.run("INSERT INTO entry_texts (entry, text) VALUES (?, ?)", id, entry.packedText)
    if let document = entry.packedDocument {
      try connection.run("INSERT INTO documents (entry, document) VALUES (?, ?)", id, document)
    }
    try writeLists(entry.content, of: id)
    for (ordinal, file) in entry.content.files.enumerated() {
      try write(file, of: id, ordinal: ordinal)
    }
    return id
  }

  private func writeLists(_ entry: NewEntry, of id: EntryID) throws {
    for (ordinal, recipient) in entry.description.recipients.enumerated() {
      try connection.run(
        "INSERT INTO recipients (entry, ordinal, organ_id, name, purpose) VALUES (?, ?, ?, ?, ?)",
        id, ordinal, recipient.organId, recipient.name, recipient.purpose)
    }
    for (ordinal, citation) in entry.citations.enumerated() {
      try connection.run(
        """
        INSERT INTO citations (entry, ordinal, role, key, number, date, issuer, kind, name)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, id, ordinal, citation.role.rawValue, citation.key, citation.number,
        citation.date?.iso, citation.issuer, citation.kind, citation.name)
    }
    for (ordinal, movement) in entry.movements.enumerated() {
      try connection.run(
        "INSERT INTO movements (entry, ordinal, name) VALUES (?, ?, ?)", id, ordinal, movement)
    }
    for (ordinal, target) in entry.targets.enumerated() {
      try connection.run(
        """
        INSERT INTO targets (entry, ordinal, measure, comparison, quantity, upper, unit, period,
          value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, id, ordinal, target.measure, target.comparison.rawValue, target.quantity, target.upper,
        target.unit, target.period, target.value)
    }
  }

  private func write(_ new: NewFile, of id: EntryID, ordinal: Int) throws {
    let digest = new.file.digest.bytes
    var file = try connection.first("SELECT id FROM files WHERE digest = ?", digest) {
      $0.int64(0)
    }
    if file == nil {
      try connection.run(
        "INSERT INTO files (digest, size) VALUES (?, ?)", digest, new.bytes.count)
      file = connection.lastInsertedRow
      let starts = stride(from: 0, to: new.bytes.count, by: EntryWriter.chunkSize)
      for (ordinal, start) in starts.enumerated() {
        let end = min(start + EntryWriter.chunkSize, new.bytes.count)
        try connection.run(
          "INSERT INTO file_chunks (file, ordinal, bytes) VALUES (?, ?, ?)", file, ordinal,
          new.bytes[start..<end])
      }
    }
    try connection.run(
      """
      INSERT INTO entry_files (entry, ordinal, file, name, media_type, role)
      VALUES (?, ?, ?, ?, ?, ?)
      """, id, ordinal, file, new.file.name, new.file.mediaType, new.file.role.rawValue)
  }

  /// What all spellings of a symbol have in common.
  static func symbolKey(_ symbol: String?) -> String? { symbol.map(Folding.slug) }

  /// What all spellings of a number have in common: small letters, no leading zeros.
  static func numberKey(_ number: String?) -> String? {
    number.map { String(Folding.fold($0).drop { $0 == "0" || $0 == " " }) }
  }

  /// The most bytes of a file in one row.
  private static let chunkSize = 1 << 20

  private static let insertion =
    """
    INSERT INTO entries (identifier, origin, confidence, is_secret, body, body_id, body_name,
      supervising_body, province, former_province, year, register_year, kind, kind_letters, kind_key,
      serial, number, symbol, symbol_key, date, day, title, signer, signer_position, archive_units,
      file_organ_id, file_year, file_notation, ordinal_in_file, language, page_count, note,
      priority, copy_count, due_date, content_key, conflicts_with, text_digest, document_digest,
      record_digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
