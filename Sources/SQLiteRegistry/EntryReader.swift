import Citations
import Cryptography
import Document
import Identifiers
import Registry
import SQLite
import VietnameseText

/// Reads entries row by row.
struct EntryReader {
  let session: Session
  var connection: Connection { session.connection }

  /// The condition that content of an entry `e` is shown to nobody: it is entered as secret, or its text
  /// bears a mark of secrecy.
  static let isSealed =
    "(e.is_secret = 1 OR EXISTS (SELECT 1 FROM marked_entries m WHERE m.entry = e.id))"

  /// The columns that ``summary(_:)`` reads, of `entries e`.
  static let columns =
    """
    e.id, e.identifier, e.origin, e.confidence, e.is_secret, e.body_id, e.body_name,
    e.supervising_body, e.province, e.former_province, e.register_year, e.kind, e.kind_letters,
    e.number, e.symbol, e.date, e.title, e.signer, e.signer_position, e.archive_units,
    e.file_organ_id, e.file_year, e.file_notation, e.ordinal_in_file, e.language, e.page_count,
    e.note, e.priority, e.copy_count, e.due_date,
    (SELECT CASE max(CASE r.kind WHEN 'recalls' THEN 3 WHEN 'replaces' THEN 2 ELSE 1 END)
      WHEN 3 THEN 'recalled' WHEN 2 THEN 'replaced' WHEN 1 THEN 'corrected' END
      FROM relations r WHERE r.entry = e.id),
    \(isSealed)
    """
  /// How many columns that is.
  static let columnCount: Int32 = 32

  /// The line of an entry as it is shown.
  static func summary(_ row: borrowing Row) -> EntrySummary {
    EntrySummary(
      id: row.int64(0), identifier: row.text(1),
      state: row.textIfPresent(30).flatMap(EntryState.init) ?? .inForce,
      description: description(row), isSealed: row.int(31) == 1)
  }

  /// What was written down of an entry, for who holds it to its digest: sealed content is in it.
  static func description(_ row: borrowing Row) -> EntryDescription {
    let body = BodyReference(
      id: row.textIfPresent(5), name: row.text(6), province: row.textIfPresent(8),
      formerProvince: row.textIfPresent(9))
    var description = EntryDescription(
      origin: EntryOrigin(rawValue: row.text(2)) ?? .imported, body: body,
      kind: DocumentKind(name: row.text(11), letters: row.textIfPresent(12)),
      number: row.textIfPresent(13), symbol: row.textIfPresent(14),
      date: row.textIfPresent(15).flatMap { PartialDate(iso: $0) }, title: row.text(16))
    description.confidence = row.doubleIfPresent(3)
    description.isSecret = row.int(4) == 1
    description.supervisingBody = row.textIfPresent(7)
    description.registerYear = row.intIfPresent(10)
    description.signer = row.textIfPresent(17)
    description.signerPosition = row.textIfPresent(18)
    description.archiveUnits = row.textIfPresent(19)
    if let organ = row.textIfPresent(20) {
      description.fileCode = FileCode(organId: organ, year: row.int(21), notation: row.text(22))
    }
    description.ordinalInFile = row.intIfPresent(23)
    description.language = row.text(24)
    description.pageCount = row.intIfPresent(25)
    description.note = row.textIfPresent(26)
    description.priority = row.intIfPresent(27)
    description.copyCount = row.intIfPresent(28)
    description.dueDate = row.textIfPresent(29).flatMap { CalendarDate(iso: $0) }
    return description
  }

  func summary(of id: EntryID) throws -> EntrySummary? {
    try connection.first(
      "SELECT \(EntryReader.columns) FROM entries e WHERE e.id = ?", id, row: EntryReader.summary)
  }

  /// Those of some entries whose content is shown to nobody.
  func sealed(of entries: EntrySelection) throws -> Set<EntryID> {
    var sealed: Set<EntryID> = []
    try connection.each(
      "SELECT e.id FROM entries e WHERE \(entries.condition(on: "e.id")) AND \(EntryReader.isSealed)",
      entries.values
    ) { sealed.insert($0.int64(0)) }
    return sealed
  }

  /// The texts of some entries as far as they are shown, by entry: nothing of those that are sealed.
  func shownTexts(of entries: EntrySelection) throws -> [EntryID: [UInt8]] {
    let sealed = try sealed(of: entries)
    return try texts(of: entries).reduce(into: [:]) { shown, text in
      shown[text.key] = sealed.contains(text.key) ? [] : text.value
    }
  }

  func text(of id: EntryID) throws -> [UInt8]? {
    try connection.first("SELECT text FROM entry_texts WHERE entry = ?", id) { row in
      try row.withBytes(0) { try session.packer.decompress($0) }
    }
  }

  func documentBytes(of id: EntryID) throws -> [UInt8]? {
    guard
      let packed = try connection.first(
        "SELECT document FROM documents WHERE entry = ?", id, row: { $0.bytes(0) })
    else { return nil }
    let text = try text(of: id) ?? []
    return try packed.withUnsafeBytes { try session.packer.decompress($0, prefix: text) }
  }

  /// The lines of some entries, by entry.
  func summaries(of entries: EntrySelection) throws -> [EntryID: EntrySummary] {
    var found: [EntryID: EntrySummary] = [:]
    try connection.each(
      "SELECT \(EntryReader.columns) FROM entries e WHERE \(entries.condition(on: "e.id"))",
      entries.values
    ) { row in
      let summary = EntryReader.summary(row)
      found[summary.id] = summary
    }
    return found
  }

  /// The texts of some entries as they are kept, by entry.
  func texts(of entries: EntrySelection) throws -> [EntryID: [UInt8]] {
    var texts: [EntryID: [UInt8]] = [:]
    try connection.each(
      "SELECT entry, text FROM entry_texts WHERE \(entries.condition(on: "entry"))",
      entries.values
    ) { row in
      texts[row.int64(0)] = try row.withBytes(1) { try session.packer.decompress($0) }
    }
    return texts
  }

  /// The files of some entries, by entry.
  func files(of entries: EntrySelection) throws -> [EntryID: [EntryFile]] {
    var found: [EntryID: [EntryFile]] = [:]
    try connection.each(
      """
      SELECT f.entry, f.name, f.media_type, f.role, files.size, files.digest
      FROM entry_files f JOIN files ON files.id = f.file
      WHERE \(entries.condition(on: "f.entry")) ORDER BY f.entry, f.ordinal
      """, entries.values
    ) { row in
      found[row.int64(0), default: []].append(
        EntryFile(
          name: row.text(1), mediaType: row.text(2),
          role: EntryFile.Role(rawValue: row.text(3)) ?? .attachment, size: row.int(4),
          digest: ContentDigest(sha256: row.bytes(5))))
    }
    return found
  }

  /// The receivers of some entries, by entry.
  func recipients(of entries: EntrySelection) throws -> [EntryID: [Recipient]] {
    try lists("recipients", "organ_id, name, purpose", of: entries) { row in
      Recipient(row.text(2), purpose: row.textIfPresent(3), organId: row.textIfPresent(1))
    }
  }

  /// What some entries cite, by entry.
  func citations(of entries: EntrySelection) throws -> [EntryID: [EntryCitation]] {
    try lists("citations", "role, number, date, issuer, kind, name, key", of: entries) { row in
      EntryReader.citation(row, from: 1)
    }
  }

  /// The citation whose columns `role, number, date, issuer, kind, name, key` begin at one.
  static func citation(_ row: borrowing Row, from column: Int32) -> EntryCitation {
    EntryCitation(
      Citation(
        kind: row.textIfPresent(column + 4), number: row.textIfPresent(column + 1),
        date: row.textIfPresent(column + 2).flatMap { PartialDate(iso: $0) },
        issuer: row.textIfPresent(column + 3), name: row.textIfPresent(column + 5)),
      role: EntryCitation.Role(rawValue: row.text(column)) ?? .body,
      key: row.textIfPresent(column + 6))
  }

  /// The movements some entries name, by entry.
  func movements(of entries: EntrySelection) throws -> [EntryID: [String]] {
    try lists("movements", "name", of: entries) { $0.text(1) }
  }

  /// The targets some entries set, by entry.
  func targets(of entries: EntrySelection) throws -> [EntryID: [Target]] {
    try lists("targets", "measure, comparison, quantity, upper, unit, period, value", of: entries) {
      row in
      Target(
        measure: row.text(1), comparison: Target.Comparison(rawValue: row.text(2)) ?? .equal,
        quantity: row.doubleIfPresent(3) ?? 0,
        upper: row.doubleIfPresent(4), unit: row.textIfPresent(5), period: row.textIfPresent(6),
        value: row.text(7))
    }
  }

  /// What some entries do to others and what is done to them, by entry, in the order it was written
  /// down.
  func relations(of entries: EntrySelection) throws -> [EntryID: [EntryRelation]] {
    var found: [EntryID: [(row: Int64, relation: EntryRelation)]] = [:]
    for (side, other) in [("entry", "by_entry"), ("by_entry", "entry")] {
      try connection.each(
        """
        SELECT r.kind, r.entry, r.by_entry, r.reason, j.actor, j.role, j.host, j.time, r.\(side), r.id
        FROM relations r JOIN journal j ON j.sequence = r.journal
        WHERE \(entries.condition(on: "r.\(side)")) AND r.\(side) IS NOT r.\(other) ORDER BY r.id
        """, entries.values
      ) { row in
        let relation = EntryRelation(
          kind: EntryRelation.Kind(rawValue: row.text(0)) ?? .corrects, entry: row.int64(1),
          by: row.int64IfPresent(2), reason: row.text(3),
          actor: Actor(
            name: row.text(4), role: row.textIfPresent(5), host: row.textIfPresent(6)),
          time: Timestamp(milliseconds: row.int64(7)))
        found[row.int64(8), default: []].append((row.int64(9), relation))
      }
    }
    return found.mapValues { $0.sorted { $0.row < $1.row }.map(\.relation) }
  }

  private func lists<Element>(
    _ table: String, _ columns: String, of entries: EntrySelection,
    _ element: (borrowing Row) -> Element
  ) throws -> [EntryID: [Element]] {
    var lists: [EntryID: [Element]] = [:]
    try connection.each(
      """
      SELECT entry, \(columns) FROM \(table) WHERE \(entries.condition(on: "entry"))
      ORDER BY entry, ordinal
      """, entries.values
    ) { row in lists[row.int64(0), default: []].append(element(row)) }
    return lists
  }
}
