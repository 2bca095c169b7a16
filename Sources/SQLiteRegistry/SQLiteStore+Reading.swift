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
    guard let entry = try entries([id]).first else { throw noEntry(id) }
    return entry
  }

  /// Some entries with everything that hangs on them, in the order asked for; what isn't there is left
  /// out.
  func entries(_ ids: [EntryID]) throws -> [RegistryEntry] {
    try read { session in
      try session.connection.transaction(.reading) { try SQLiteStore.entries(ids, session) }
    }
  }

  static func entry(_ id: EntryID, _ session: Session) throws -> RegistryEntry? {
    try entries([id], session).first
  }

  /// What the table of entries and the journal say of an entry beside its line.
  private struct Proof {
    var documentDigest: ContentDigest?
    var textDigest, recordDigest, chainDigest: ContentDigest
    var conflictsWith: EntryID?
    var actor: Actor
    var time: Timestamp
  }

  private static func entries(_ ids: [EntryID], _ session: Session) throws -> [RegistryEntry] {
    let reader = EntryReader(session: session)
    let asked = EntrySelection.ids(ids)
    let summaries = try reader.summaries(of: asked)
    let shown = EntrySelection.ids(ids.filter { summaries[$0]?.isSealed == false })
    let recipients = try reader.recipients(of: shown)
    let files = try reader.files(of: shown)
    let citations = try reader.citations(of: shown)
    let movements = try reader.movements(of: shown)
    let targets = try reader.targets(of: shown)
    let relations = try reader.relations(of: asked)
    let proofs = try proofs(of: asked, session.connection)
    return ids.compactMap { id in
      guard let summary = summaries[id], let proof = proofs[id] else { return nil }
      var description = summary.description
      description.recipients = recipients[id] ?? []
      return RegistryEntry(
        id: id, identifier: summary.identifier, state: summary.state, description: description,
        files: files[id] ?? [], citations: citations[id] ?? [], movements: movements[id] ?? [],
        targets: targets[id] ?? [], relations: relations[id] ?? [], createdBy: proof.actor,
        createdAt: proof.time, documentDigest: proof.documentDigest,
        textDigest: proof.textDigest, recordDigest: proof.recordDigest,
        chainDigest: proof.chainDigest, conflictsWith: proof.conflictsWith,
        isSealed: summary.isSealed)
    }
  }

  private static func proofs(
    of entries: EntrySelection, _ connection: Connection
  ) throws -> [EntryID: Proof] {
    var proofs: [EntryID: Proof] = [:]
    try connection.each(
      """
      SELECT e.id, e.document_digest, e.text_digest, e.record_digest, e.conflicts_with,
        j.actor, j.role, j.host, j.time, j.digest
      FROM entries e LEFT JOIN journal j ON j.entry = e.id AND j.record_digest IS NOT NULL
      WHERE \(entries.condition(on: "e.id")) ORDER BY j.sequence DESC
      """, entries.values
    ) { row in
      proofs[row.int64(0)] = Proof(
        documentDigest: row.bytesIfPresent(1).map { ContentDigest(sha256: $0) },
        textDigest: ContentDigest(sha256: row.bytes(2)),
        recordDigest: ContentDigest(sha256: row.bytes(3)),
        chainDigest: ContentDigest(sha256: row.bytes(9)), conflictsWith: row.int64IfPresent(4),
        actor: Actor(
          name: row.text(5), role: row.textIfPresent(6), host: row.textIfPresent(7)),
        time: Timestamp(milliseconds: row.int64(8)))
    }
    return proofs
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
      // Thousands of entries bear a number; few bear it with the symbol.
      if symbol.isEmpty {
        return try session.connection.all(
          "SELECT id FROM entries WHERE serial = ? ORDER BY id", serial
        ) { $0.int64(0) }
      }
      return try session.connection.all(
        "SELECT id FROM entries WHERE serial = ? AND symbol_key = ? ORDER BY id", serial, symbol
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
      let found = try EntryReader(session: session).summaries(of: .ids(ids))
      return ids.compactMap { found[$0] }
    }
  }

  /// The lines that a filter lets through, in order of body, year and number.
  func summaries(where filter: EntryFilter) throws -> [EntrySummary] {
    let (sql, values) = filter.statement(reading: EntryReader.columns)
    return try read { session in
      var found: [EntrySummary] = []
      try session.connection.each(sql, values) { found.append(EntryReader.summary($0)) }
      return found
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
      if try reader.sealed(of: .ids([id])).contains(id) { return nil }
      if let bytes = try reader.documentBytes(of: id) { return bytes }
      if try reader.summary(of: id) == nil { throw self.noEntry(id) }
      return nil
    }
  }

  /// The plain text of an entry in UTF-8.
  func text(of id: EntryID) throws -> [UInt8] {
    try read { session in
      guard let text = try EntryReader(session: session).shownTexts(of: .ids([id]))[id] else {
        throw self.noEntry(id)
      }
      return text
    }
  }

  /// The plain texts of some entries, in the order asked for; what isn't there is left out.
  func texts(of ids: [EntryID]) throws -> [(id: EntryID, text: [UInt8])] {
    try read { session in
      let found = try EntryReader(session: session).shownTexts(of: .ids(ids))
      return ids.compactMap { id in found[id].map { (id, $0) } }
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
            WHERE f.file = files.id AND NOT \(EntryReader.isSealed))
          """, digest.bytes, row: { $0.int64(0) })
      else {
        throw RegistryError(
          .notFound, RegistryFinding.noSuchFile(digest: digest.description), file: self.path)
      }
      try session.connection.each(
        "SELECT bytes FROM file_chunks WHERE file = ? ORDER BY ordinal", [file]
      ) { try body($0.bytes(0)) }
    }
  }

  /// The ids of the entries after one whose content is shown to nobody.
  func sealedEntries(after id: EntryID) throws -> [EntryID] {
    try read { session in
      try session.connection.all(
        """
        SELECT id FROM entries WHERE id > ?1 AND is_secret = 1
        UNION SELECT entry FROM marked_entries WHERE entry > ?1
        """, id
      ) { $0.int64(0) }
    }
  }

  func noEntry(_ id: EntryID) -> RegistryError {
    RegistryError(.notFound, RegistryFinding.noSuchEntry(entry: id), file: path)
  }
}
