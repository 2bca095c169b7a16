import Citations
import Cryptography
import Document
import Identifiers
import Registry
import SQLite
import VietnameseText

extension SQLiteStore {
  /// An entry with everything that hangs on it.
  func entry(_ id: EntryID) throws -> RegistryEntry {
    try read { session in
      try session.connection.transaction(.reading) {
        guard let entry = try SQLiteStore.entry(id, session) else { throw self.noEntry(id) }
        return entry
      }
    }
  }

  static func entry(_ id: EntryID, _ session: Session) throws -> RegistryEntry? {
    let reader = EntryReader(session: session)
    guard let summary = try reader.summary(of: id)?.sealed else { return nil }
    let isSealed = try reader.isSealed(id)
    var description = summary.description
    if !isSealed { description.recipients = try reader.recipients(of: id...id)[id] ?? [] }
    let digests = try session.connection.first(
      """
      SELECT document_digest, text_digest, record_digest, conflicts_with FROM entries WHERE id = ?
      """, id
    ) { ($0.bytesIfPresent(0), $0.bytes(1), $0.bytes(2), $0.int64IfPresent(3)) }
    let line = try session.connection.first(
      """
      SELECT actor, role, host, time, digest FROM journal WHERE entry = ? ORDER BY sequence
      """, id
    ) { row in
      (
        Actor(name: row.text(0), role: row.textIfPresent(1), host: row.textIfPresent(2)),
        Timestamp(milliseconds: row.int64(3)), row.bytes(4)
      )
    }
    guard let digests else { return nil }
    return RegistryEntry(
      id: id, identifier: summary.identifier, state: summary.state, description: description,
      files: isSealed ? [] : try reader.files(of: id),
      citations: isSealed ? [] : try reader.citations(of: id...id)[id] ?? [],
      movements: isSealed ? [] : try reader.movements(of: id...id)[id] ?? [],
      targets: isSealed ? [] : try reader.targets(of: id...id)[id] ?? [],
      relations: try reader.relations(of: id), createdBy: line?.0 ?? Actor(name: ""),
      createdAt: line?.1 ?? Timestamp(milliseconds: 0),
      documentDigest: digests.0.map { ContentDigest(sha256: $0) },
      textDigest: ContentDigest(sha256: digests.1),
      recordDigest: ContentDigest(sha256: digests.2),
      chainDigest: ContentDigest(sha256: line?.2 ?? []), conflictsWith: digests.3,
      isSealed: isSealed)
  }

  /// The entry with an identifier, nil when there is none.
  func entry(identifiedBy identifier: String) throws -> EntryID? {
    try read { session in
      try session.connection.first(
        "SELECT id FROM entries WHERE identifier = ?", identifier, row: { $0.int64(0) })
    }
  }

  /// The entries that bear a number and symbol, in any spelling, oldest first.
  func entries(numbered code: String) throws -> [EntryID] {
    let digits = code.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard let serial = Int(digits) else { return [] }
    let rest = code[digits.endIndex...]
    let symbol = DocumentNumber(code).map { Folding.slug($0.symbol) } ?? Folding.slug(String(rest))
    return try read { session in
      try session.connection.all(
        """
        SELECT id FROM entries WHERE serial = ?1 AND (?2 = '' OR symbol_key = ?2) ORDER BY id
        """, serial, symbol
      ) { $0.int64(0) }
    }
  }

  /// Whether a file with these bytes was taken in already, and with which entry.
  func entry(withOriginal digest: ContentDigest) throws -> EntryID? {
    try read { session in
      try session.connection.first(
        """
        SELECT f.entry FROM files JOIN entry_files f ON f.file = files.id
        WHERE files.digest = ? AND f.role = 'original' ORDER BY f.entry
        """, digest.bytes
      ) { $0.int64(0) }
    }
  }

  /// The lines of some entries, in the order asked for; what isn't there is left out.
  func summaries(of ids: [EntryID]) throws -> [EntrySummary] {
    try read { session in
      let reader = EntryReader(session: session)
      return try ids.compactMap { try reader.summary(of: $0)?.sealed }
    }
  }

  /// The lines that a filter lets through, in order of body, year and number.
  func summaries(where filter: EntryFilter) throws -> [EntrySummary] {
    try read { session in
      try session.connection.all(
        """
        SELECT \(EntryReader.columns) FROM entries e
        WHERE (?1 IS NULL OR e.body = (SELECT id FROM bodies WHERE key = ?1))
          AND (?2 IS NULL OR e.province = ?2) AND (?3 IS NULL OR e.year = ?3)
          AND (?4 IS NULL OR e.kind = ?4) AND (?5 IS NULL OR e.origin = ?5)
          AND (?6 IS NULL OR e.file_notation = ?6)
          AND (?7 IS NULL OR e.id IN (SELECT entry FROM citations WHERE key = ?7))
          AND (?8 IS NULL OR e.is_secret = ?8)
        ORDER BY e.body, e.year, e.serial, e.id
        """, filter.bodyKey, filter.province, filter.year, filter.kind, filter.origin?.rawValue,
        filter.fileNotation, filter.citing, filter.isSecret
      ) { EntryReader.summary($0).sealed }
    }
  }

  /// How many entries there are.
  func entryCount() throws -> Int {
    try read { try $0.connection.first("SELECT count(*) FROM entries") { $0.int(0) } ?? 0 }
  }

  /// The document of an entry; nil for lines of older registers.
  func document(of id: EntryID) throws -> AdministrativeDocument? {
    guard let bytes = try documentBytes(of: id) else { return nil }
    return try SQLiteStore.decoded(bytes, path)
  }

  /// The canonical JSON of an entry's document; nil for lines of older registers.
  func documentBytes(of id: EntryID) throws -> [UInt8]? {
    try read { session in
      let reader = EntryReader(session: session)
      if try reader.isSealed(id) { return nil }
      if let bytes = try reader.documentBytes(of: id) { return bytes }
      if try reader.summary(of: id) == nil { throw self.noEntry(id) }
      return nil
    }
  }

  /// The plain text of an entry in UTF-8.
  func text(of id: EntryID) throws -> [UInt8] {
    try read { session in
      guard let text = try EntryReader(session: session).shownText(of: id) else {
        throw self.noEntry(id)
      }
      return text
    }
  }

  /// The plain texts of some entries, in the order asked for; what isn't there is left out.
  func texts(of ids: [EntryID]) throws -> [(id: EntryID, text: [UInt8])] {
    try read { session in
      let reader = EntryReader(session: session)
      return try ids.compactMap { id in try reader.shownText(of: id).map { (id, $0) } }
    }
  }

  /// Hands the bytes of a file over in pieces.
  func readFile(_ digest: ContentDigest, _ body: ([UInt8]) throws -> Void) throws {
    try read { session in
      guard
        let file = try session.connection.first(
          """
          SELECT id FROM files WHERE digest = ?1 AND EXISTS (
            SELECT 1 FROM entry_files f JOIN entries e ON e.id = f.entry
            WHERE f.file = files.id AND e.is_secret = 0)
          """, digest.bytes, row: { $0.int64(0) })
      else {
        throw RegistryError(
          .notFound, "registry.no-such-file", ["digest": digest.description], file: self.path)
      }
      try session.connection.each(
        "SELECT bytes FROM file_chunks WHERE file = ? ORDER BY ordinal", [file]
      ) { try body($0.bytes(0)) }
    }
  }

  /// The ids of the entries after one that are entered as secret.
  func secretEntries(after id: EntryID) throws -> [EntryID] {
    try read { session in
      try session.connection.all(
        "SELECT id FROM entries WHERE id > ? AND is_secret = 1", id
      ) { $0.int64(0) }
    }
  }

  func noEntry(_ id: EntryID) -> RegistryError {
    RegistryError(.notFound, "registry.no-such-entry", ["entry": String(id)], file: path)
  }
}
