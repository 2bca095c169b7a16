import Cryptography
import Diagnostics
import Document
import Identifiers
import Registry
import SQLite

/// Holds a registry to everything that must be true of it, and goes on after each fault.
struct RegistryVerifier {
  let session: Session
  let path: String
  var report = VerificationReport()

  init(_ session: Session, path: String) {
    self.session = session
    self.path = path
  }

  /// Verifies everything but the looks, which are a file of their own.
  ///
  /// - Parameters:
  ///   - expected: Where the journal ended at some times; it must still have those lines.
  ///   - progress: Told how many entries are done and how many there are.
  mutating func verify(expecting expected: [JournalHead], progress: (Int, Int) throws -> Void)
    throws
  {
    try section { verifier in
      for line in try verifier.connection.integrityFindings() {
        verifier.find(.structure(problem: line))
      }
    }
    try section { try $0.verifySchema() }
    try section { verifier in
      for finding in try verifier.connection.foreignKeyFindings() {
        verifier.find(.reference(row: finding.row, table: finding.table))
      }
    }
    try section { try $0.verifyJournal(expecting: expected) }
    try section { try $0.verifyRows() }
    try section { try $0.verifyEntries(progress) }
    try section { try $0.verifyFiles() }
    try section { try $0.verifyNumbers() }
    try section { try $0.verifySeries() }
    try section { try $0.verifyActs() }
    try section { try $0.verifyDrafts() }
  }

  var connection: Connection { session.connection }

  mutating func find(_ finding: VerificationFinding) {
    guard report.findings.count < RegistryVerifier.mostFindings else { return }
    report.findings.append(Diagnostic(finding, at: Place(file: path)))
    if finding.isSecret { report.secretCount += 1 }
  }

  /// Does a part of the work; damage that stops it is a finding, and the next part is done.
  private mutating func section(_ body: (inout RegistryVerifier) throws -> Void) throws {
    do {
      try body(&self)
    } catch let error as SQLiteError where error.kind != .busy {
      find(.structure(problem: error.message))
    }
  }

  /// The tables and triggers must be those this program makes: a dropped trigger thaws its table.
  private mutating func verifySchema() throws {
    func schema(_ connection: Connection) throws -> [String: String] {
      Dictionary(
        try connection.all(
          "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        ) { ($0.text(0), $0.text(1)) }, uniquingKeysWith: { first, _ in first })
    }
    let fresh = try Connection(path: ":memory:", access: .create)
    let version = try connection.first("PRAGMA user_version") { $0.int(0) } ?? 0
    try Schema.migrate(fresh, from: 0, to: version)
    let expected = try schema(fresh)
    let found = try schema(connection)
    for name in Set(expected.keys).union(found.keys).sorted() where expected[name] != found[name] {
      find(.schema(name: name))
    }
  }

  /// Follows the chain.
  private mutating func verifyJournal(expecting expected: [JournalHead]) throws {
    var verifier = self
    verifier.report.head = try JournalChain.follow(connection, expecting: expected) { fault in
      switch fault {
      case .missing(let line):
        verifier.find(.journalGap(line: line))
      case .changed(let line):
        verifier.find(.journalLine(line: line))
      case .cut(let line): verifier.find(.journalCut(line: line))
      case .backwards(let line): verifier.find(.journalTime(line: line))
      }
    }
    self = verifier
  }

  private mutating func verifyEntries(_ progress: (Int, Int) throws -> Void) throws {
    let total = try connection.first("SELECT count(*) FROM entries") { $0.int(0) } ?? 0
    let reader = EntryReader(session: session)
    var last: EntryID = 0
    while true {
      let rows = try connection.all(
        """
        SELECT \(EntryReader.columns), e.text_digest, e.document_digest, e.record_digest, e.year,
          e.serial, e.day, e.symbol_key, e.kind_key, b.key,
          (SELECT record_digest FROM journal j
            WHERE j.entry = e.id AND j.record_digest IS NOT NULL), e.content_key,
          EXISTS (SELECT 1 FROM marked_entries m WHERE m.entry = e.id)
        FROM entries e LEFT JOIN bodies b ON b.id = e.body WHERE e.id > ? ORDER BY e.id LIMIT 500
        """, last, row: VerifiedRow.init)
      guard let first = rows.first?.summary.id, let end = rows.last?.summary.id else { break }
      let recipients = try reader.recipients(of: .range(first...end))
      let citations = try reader.citations(of: .range(first...end))
      let movements = try reader.movements(of: .range(first...end))
      let targets = try reader.targets(of: .range(first...end))
      let files = try reader.files(of: .range(first...end))
      for row in rows {
        let id = row.summary.id
        var description = row.description
        description.recipients = recipients[id] ?? []
        let record = EntryRecord(
          identifier: row.summary.identifier, entry: description,
          files: files[id] ?? [], citations: citations[id] ?? [],
          movements: movements[id] ?? [], targets: targets[id] ?? [],
          documentDigest: row.documentDigest, textDigest: row.textDigest)
        if record.digest != row.recordDigest || row.journalDigest != row.recordDigest
          || !row.isDerivedRightly
        {
          find(.entry(entry: id))
        }
        verifyContent(row, files[id] ?? [], reader)
      }
      report.entryCount += rows.count
      try progress(report.entryCount, total)
      last = end
    }
    let missing = try connection.all(
      """
      SELECT entry FROM journal j WHERE record_digest IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = j.entry)
      """
    ) { $0.int64(0) }
    for id in missing { find(.entryMissing(entry: id)) }
    let twice = try connection.all(
      """
      SELECT entry FROM journal WHERE record_digest IS NOT NULL GROUP BY entry HAVING count(*) > 1
      """
    ) { $0.int64(0) }
    for id in twice { find(.entryTwice(entry: id)) }
  }

  /// Holds text and document to their digests.
  private mutating func verifyContent(
    _ row: VerifiedRow, _ files: [EntryFile], _ reader: EntryReader
  ) {
    let id = row.summary.id
    let text = try? reader.text(of: id)
    if text.map(SHA256.digest(of:)) != row.textDigest {
      find(.text(entry: id))
    }
    let document = try? reader.documentBytes(of: id)
    let original = files.first { $0.role == .original }?.digest.bytes
    let content = original ?? (text?.isEmpty == false ? row.textDigest : nil)
    if row.contentKey != content.map(StoredText.key) { find(.entry(entry: id)) }
    let isContentKept = !(text ?? []).isEmpty || document != nil
    let bearsMark = SecrecyMark(linesOf: text ?? []) != nil
    if row.description.isSecret && isContentKept || bearsMark {
      find(.secret(entry: id))
      if !row.summary.isSealed { find(.reference(row: id, table: "marked_entries")) }
    }
    if row.isMarked, !bearsMark {
      find(.reference(row: id, table: "marked_entries"))
    }
    if document.map(SHA256.digest(of:)) != row.documentDigest {
      find(.document(entry: id))
    }
  }

  private mutating func verifyFiles() throws {
    let files = try connection.all("SELECT id, digest, size FROM files ORDER BY id") {
      ($0.int64(0), $0.bytes(1), $0.int(2))
    }
    for (id, digest, size) in files {
      var hash = SHA256()
      var count = 0
      var ordinals = 0
      try connection.each(
        "SELECT ordinal, bytes FROM file_chunks WHERE file = ? ORDER BY ordinal", [id]
      ) { row in
        if row.int(0) == ordinals { ordinals += 1 }
        row.withBytes(1) {
          hash.update($0)
          count += $0.count
        }
      }
      if hash.digest() != digest || count != size {
        find(.file(digest: ContentDigest(sha256: digest).description))
      }
      report.fileCount += 1
    }
    let unused = try connection.all(
      """
      SELECT digest FROM files f
      WHERE NOT EXISTS (SELECT 1 FROM entry_files e WHERE e.file = f.id)
      """
    ) { $0.bytes(0) }
    for digest in unused { find(.file(digest: ContentDigest(sha256: digest).description)) }
  }

  /// Numbers and the entries that bear them must agree, and none be borne twice.
  private mutating func verifyNumbers() throws {
    let wrong = try connection.all(
      """
      SELECT n.number, s.year FROM numbers n JOIN number_series s ON s.id = n.series
      LEFT JOIN entries e ON e.id = n.entry LEFT JOIN journal j ON j.sequence = n.journal
      WHERE (n.state = 'issued' AND (e.id IS NULL OR e.serial <> n.number OR e.year <> s.year
          OR e.body <> s.body OR e.origin <> 'issued' OR e.date IS NOT n.date
          OR (s.stream = 'secret') <> e.is_secret OR j.entry IS NOT e.id
          OR j.action IS NOT 'issued'))
        OR (n.state = 'reserved' AND j.action IS NOT 'reserved')
        OR (n.state = 'void' AND j.action IS NOT 'voided')
        OR (n.state <> 'issued' AND json_extract(j.details, '$.reason') IS NOT n.reason)
      """
    ) { ($0.int(0), $0.int(1)) }
    for (number, year) in wrong {
      find(.number(number: NumberSeries.printed(number), year: year))
    }
    let unnumbered = try connection.all(
      """
      SELECT id FROM entries WHERE origin = 'issued' AND conflicts_with IS NULL
        AND EXISTS (SELECT 1 FROM journal j WHERE j.entry = entries.id AND j.action = 'issued')
        AND NOT EXISTS (SELECT 1 FROM numbers n WHERE n.entry = entries.id)
      """
    ) { $0.int64(0) }
    for id in unnumbered { find(.unnumbered(entry: id)) }
    let twice = try connection.all(
      """
      SELECT max(id) FROM entries WHERE serial IS NOT NULL AND conflicts_with IS NULL
      GROUP BY body, year, symbol_key, is_secret, ltrim(number, '0 ') HAVING count(*) > 1
        AND year IS NOT NULL
      """
    ) { $0.int64(0) }
    for id in twice { find(.numberTwice(entry: id)) }
  }

  /// The series that entries belong to must be those that are looked up.
  private mutating func verifySeries() throws {
    let kept = "SELECT body, year, kind_key, is_secret, entry FROM entry_series"
    let wrong =
      try connection.first(
        """
        SELECT count(*) FROM (SELECT * FROM (\(kept)) EXCEPT SELECT * FROM (\(Schema.seriesOfEntries))
          UNION ALL SELECT * FROM (\(Schema.seriesOfEntries) EXCEPT \(kept)))
        """
      ) { $0.int64(0) } ?? 0
    if wrong > 0 { find(.reference(row: wrong, table: "entry_series")) }
  }

  /// Relations and acceptances must say what the journal says.
  private mutating func verifyActs() throws {
    let relations = try connection.all(
      """
      SELECT r.id, r.entry FROM relations r LEFT JOIN journal j ON j.sequence = r.journal
      WHERE j.entry IS NOT r.entry
        OR j.action IS NOT CASE r.kind WHEN 'corrects' THEN 'corrected'
          WHEN 'replaces' THEN 'replaced' ELSE 'recalled' END
        OR json_extract(j.details, '$.reason') IS NOT r.reason
        OR json_extract(j.details, '$.by') IS NOT CAST(r.by_entry AS TEXT)
      UNION ALL
      SELECT 0, j.entry FROM journal j WHERE j.action IN ('corrected', 'replaced', 'recalled')
        AND NOT EXISTS (SELECT 1 FROM relations r WHERE r.journal = j.sequence)
      """
    ) { $0.int64(1) }
    for entry in relations { find(.relation(entry: entry)) }
    let accepted = try connection.all(
      """
      SELECT a.number FROM accepted_citations a LEFT JOIN journal j ON j.sequence = a.journal
      WHERE j.action IS NOT 'citation-accepted'
        OR json_extract(j.details, '$.number') IS NOT a.number
        OR json_extract(j.details, '$.reason') IS NOT a.reason
      """
    ) { $0.text(0) }
    for number in accepted { find(.acceptance(number: number)) }
  }

  private mutating func verifyDrafts() throws {
    let versions = try connection.all(
      """
      SELECT v.draft, v.version, v.document, json_extract(j.details, '$.document'),
        EXISTS (SELECT 1 FROM marked_drafts m WHERE m.draft = v.draft AND m.version = v.version)
      FROM draft_versions v LEFT JOIN journal j ON j.sequence = v.journal
      """
    ) { ($0.int64(0), $0.int(1), $0.bytes(2), $0.text(3), $0.int(4) == 1) }
    for (draft, version, packed, digest, isMarked) in versions {
      let json = try? packed.withUnsafeBytes { try session.packer.decompress($0) }
      if json.map({ ContentDigest(of: $0).description }) != digest {
        find(.draft(version: version, draft: draft))
      }
      if let json, let document = try? SQLiteStore.decoded(json, path),
        SecrecyMark(in: document) != nil
      {
        find(.secretDraft(draft: draft))
      } else if isMarked {
        find(.reference(row: draft, table: "marked_drafts"))
      }
    }
  }

  /// No more are told: one flipped bit in the right place can make thousands.
  private static let mostFindings = 1000
}

/// A row of an entry with what is derived from it.
private struct VerifiedRow {
  let summary: EntrySummary
  /// What was written down, sealed or not.
  let description: EntryDescription
  let textDigest: [UInt8]
  let documentDigest: [UInt8]?
  let recordDigest: [UInt8]
  /// What finds the entry by its content.
  let contentKey: Int64?
  /// Whether its text is said to bear a mark of secrecy.
  let isMarked: Bool
  /// The digest in the line of the journal that the entry came in with.
  let journalDigest: [UInt8]?
  /// Whether the columns that lookups use follow from the entry.
  let isDerivedRightly: Bool

  init(_ row: borrowing Row) {
    let start = EntryReader.columnCount
    summary = EntryReader.summary(row)
    description = EntryReader.description(row)
    textDigest = row.bytes(start)
    documentDigest = row.bytesIfPresent(start + 1)
    recordDigest = row.bytes(start + 2)
    journalDigest = row.bytesIfPresent(start + 9)
    contentKey = row.int64IfPresent(start + 10)
    isMarked = row.int(start + 11) == 1
    isDerivedRightly =
      row.intIfPresent(start + 3) == description.year
      && row.intIfPresent(start + 4) == description.serial
      && row.int(start + 5) == Int(description.day)
      && row.textIfPresent(start + 6) == EntryWriter.symbolKey(description.symbol)
      && row.text(start + 7) == NumberSeries.kindKey(description.kind)
      && row.text(start + 8) == description.body.key
  }
}
