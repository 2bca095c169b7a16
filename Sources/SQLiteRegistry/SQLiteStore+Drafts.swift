import Cryptography
import Document
import FoundationEssentials
import Identifiers
import Registry
import SQLite

extension SQLiteStore {
  /// Keeps a new draft.
  ///
  /// - Parameters:
  ///   - document: What it says.
  ///   - brief: The brief it was composed from.
  ///   - note: What its writer says of it.
  ///   - actor: Who wrote it.
  func addDraft(
    _ document: AdministrativeDocument, brief: [UInt8]? = nil, note: String? = nil, by actor: Actor
  ) throws -> Draft {
    try write { session in
      try session.connection.run(
        "INSERT INTO drafts (identifier, state) VALUES (?, 'draft')", UniqueIdentifier.make())
      let id = session.connection.lastInsertedRow
      return try self.save(document, of: id, version: 1, brief, note, actor, session)
    }
  }

  /// Keeps a new version of a draft. What was submitted or approved becomes a draft again: a change
  /// goes back to the one who signs (NĐ 30/2020, Điều 12).
  ///
  /// - Parameter basedOn: The version that was changed; refused when there is a newer one.
  func saveDraft(
    _ id: DraftID, _ document: AdministrativeDocument, basedOn version: Int,
    brief: [UInt8]? = nil, note: String? = nil, by actor: Actor
  ) throws -> Draft {
    try write { session in
      try refuseClosed(id, session.connection)
      let newest = try SQLiteStore.draft(id, session.connection)?.version ?? 0
      guard newest == version else {
        throw RegistryError(
          .refused, RegistryFinding.draftNewerVersion(draft: id, newest: newest, version: version),
          file: self.path)
      }
      try session.connection.run("UPDATE drafts SET state = 'draft', step = 0 WHERE id = ?", id)
      return try self.save(document, of: id, version: version + 1, brief, note, actor, session)
    }
  }

  func approvalSteps(of body: BodyReference) throws -> [String] {
    try read { session in
      guard let row = try SQLiteStore.row(of: body, session.connection) else { return [] }
      return try SQLiteStore.approvalSteps(row, session.connection)
    }
  }

  func setApprovalSteps(_ steps: [String], of body: BodyReference, by actor: Actor) throws {
    try write { session in
      let connection = session.connection
      var writer = EntryWriter(connection)
      try connection.run(
        """
        INSERT INTO approval_steps (body, steps) VALUES (?, ?)
        ON CONFLICT (body) DO UPDATE SET steps = excluded.steps
        """, try writer.row(of: body), SQLiteStore.text(of: steps))
      var journal = try JournalWriter(connection, actor: actor)
      try journal.write(
        .policySet,
        details: [
          "body": body.key, "approvalSteps": steps.joined(separator: "; "),
        ])
    }
  }

  func submitDraft(_ id: DraftID, for body: BodyReference, by actor: Actor) throws -> Draft {
    try write { session in
      let row = try SQLiteStore.row(of: body, session.connection)
      let steps = try row.map { try SQLiteStore.approvalSteps($0, session.connection) } ?? []
      return try self.move(id, to: .submitted, steps: steps, nil, actor, session.connection)
    }
  }

  /// Submits, approves, returns or gives up a draft.
  func moveDraft(_ id: DraftID, to state: DraftState, reason: String? = nil, by actor: Actor)
    throws -> Draft
  {
    try write { session in
      try self.move(id, to: state, steps: nil, reason, actor, session.connection)
    }
  }

  /// - Parameter steps: The steps a draft takes that is submitted.
  private func move(
    _ id: DraftID, to state: DraftState, steps: [String]?, _ reason: String?, _ actor: Actor,
    _ connection: Connection
  ) throws -> Draft {
    guard let draft = try SQLiteStore.draft(id, connection) else { throw noDraft(id) }
    guard draft.state.canMove(to: state) else {
      throw RegistryError(
        .refused,
        RegistryFinding.draftCannotMove(draft: id, from: draft.state.rawValue, to: state.rawValue),
        file: path)
    }
    if state == .abandoned || (state == .draft && draft.state != .draft) {
      try requireReason(reason ?? "")
    }
    let isApprovedOnTheWay = state == .approved && draft.step < draft.steps.count
    let reached = isApprovedOnTheWay ? .submitted : state
    let step =
      switch state {
      case .draft: 0
      case .submitted: 1
      case .approved: draft.step + (isApprovedOnTheWay ? 1 : 0)
      case .issued, .abandoned: draft.step
      }
    let route = state == .submitted ? steps ?? [] : draft.steps
    try connection.run(
      "UPDATE drafts SET state = ?, step = ?, steps = ? WHERE id = ?", reached.rawValue, step,
      SQLiteStore.text(of: route), id)
    let approver = route.isEmpty || state != .approved ? nil : route[draft.step - 1]
    var journal = try JournalWriter(connection, actor: actor)
    try journal.write(
      .draftMoved,
      details: [
        "draft": String(id), "from": draft.state.rawValue, "to": reached.rawValue,
        "reason": reason, "step": approver,
        "route": state == .submitted ? SQLiteStore.text(of: route) : nil,
      ])
    guard let moved = try SQLiteStore.draft(id, connection) else { throw noDraft(id) }
    return moved
  }

  private static func approvalSteps(_ body: Int64, _ connection: Connection) throws -> [String] {
    try connection.first("SELECT steps FROM approval_steps WHERE body = ?", body) {
      steps(of: $0.text(0))
    } ?? []
  }

  /// A list of texts as a JSON array.
  static func text(of list: [String]) -> String {
    var json = CanonicalJSON()
    json.array(list) { $0.string($1) }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func steps(of text: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }

  /// A draft.
  func draft(_ id: DraftID) throws -> Draft {
    try read { session in
      guard let draft = try SQLiteStore.draft(id, session.connection) else {
        throw self.noDraft(id)
      }
      return draft
    }
  }

  func drafts(in state: DraftState?, before id: DraftID?, limit: Int) throws -> [Draft] {
    let conditions: [(sql: String, value: any Bindable)?] = [
      state.map { ("d.state = ?", $0.rawValue) }, id.map { ("d.id < ?", $0) },
    ]
    let given = conditions.compactMap { $0 }
    return try read { session in
      var drafts: [Draft] = []
      try session.connection.each(
        SQLiteStore.draftQuery + given.map { " AND " + $0.sql }.joined()
          + " ORDER BY d.id DESC LIMIT ?", given.map(\.value) + [limit]
      ) { drafts.append(SQLiteStore.draft($0)) }
      return drafts
    }
  }

  /// The versions of a draft, oldest first.
  func draftVersions(_ id: DraftID) throws -> [DraftVersion] {
    try read { session in
      try session.connection.all(
        """
        SELECT v.version, \(SQLiteStore.isSealedDraft), v.title, v.note, j.actor, j.role, j.host, j.time
        FROM draft_versions v JOIN drafts d ON d.id = v.draft JOIN journal j ON j.sequence = v.journal
        WHERE v.draft = ? ORDER BY v.version
        """, id
      ) { row in
        DraftVersion(
          version: row.int(0), title: row.text(2), note: row.textIfPresent(3),
          isSealed: row.int(1) == 1,
          savedBy: Actor(
            name: row.text(4), role: row.textIfPresent(5), host: row.textIfPresent(6)),
          savedAt: Timestamp(milliseconds: row.int64(7)))
      }
    }
  }

  /// What a version of a draft says, and the brief it was composed from; the newest without a
  /// number.
  func draftContent(_ id: DraftID, version: Int? = nil) throws -> (
    document: AdministrativeDocument, brief: [UInt8]?
  ) {
    let found = try read { session in
      try session.connection.first(
        """
        SELECT v.document, v.brief, \(SQLiteStore.isSealedDraft)
        FROM draft_versions v JOIN drafts d ON d.id = v.draft
        WHERE v.draft = ?1 AND (?2 IS NULL OR v.version = ?2) ORDER BY v.version DESC
        """, id, version
      ) { row in
        guard row.int(2) == 0 else { throw RegistryError(.refused, [.secretContent()]) }
        return (try row.withBytes(0) { try session.packer.decompress($0) }, row.bytesIfPresent(1))
      }
    }
    guard let found else { throw noDraft(id) }
    return (try SQLiteStore.decoded(found.0, path), found.1)
  }

  /// Refuses to issue a draft whose newest version wasn't approved by all steps of its route, as the
  /// journal has it: the draft's own row is only a copy of that.
  func refuseUnapproved(_ id: DraftID, _ connection: Connection) throws {
    guard let draft = try SQLiteStore.draft(id, connection) else { throw noDraft(id) }
    let saved = try connection.first(
      "SELECT journal FROM draft_versions WHERE draft = ? ORDER BY version DESC LIMIT 1", id
    ) { $0.int64(0) }
    var (route, passed, isApproved) = ([String](), [String?](), false)
    try connection.each(
      """
      SELECT json_extract(details, '$.to'), json_extract(details, '$.step'),
        json_extract(details, '$.route')
      FROM journal WHERE action = 'draft-moved' AND sequence > ?
        AND json_extract(details, '$.draft') = ? ORDER BY sequence
      """, [saved, String(id)]
    ) { row in
      let (state, step) = (DraftState(rawValue: row.text(0)), row.textIfPresent(1))
      if state == .submitted, step == nil {
        // Lines of older versions don't tell the route; the row of that time is proven.
        route = row.textIfPresent(2).map(SQLiteStore.steps) ?? draft.steps
        passed = []
      } else {
        passed = state == .submitted || state == .approved ? passed + [step] : []
      }
      isApproved = state == .approved
    }
    guard isApproved, route.isEmpty ? passed.count == 1 : passed == route else {
      throw RegistryError(
        .refused, RegistryFinding.draftNotApprovedInJournal(draft: id, version: draft.version),
        file: path)
    }
  }

  /// Refuses to touch a draft that was issued or given up, or that isn't there.
  func refuseClosed(_ id: DraftID, _ connection: Connection) throws {
    guard let draft = try SQLiteStore.draft(id, connection) else { throw noDraft(id) }
    if draft.state == .issued || draft.state == .abandoned {
      throw RegistryError(
        .refused, RegistryFinding.draftClosed(draft: id, state: draft.state.rawValue), file: path)
    }
  }

  private func save(
    _ document: AdministrativeDocument, of id: DraftID, version: Int, _ brief: [UInt8]?,
    _ note: String?, _ actor: Actor, _ session: Session
  ) throws -> Draft {
    let connection = session.connection
    if let mark = SecrecyMark(in: document) {
      throw RegistryError(.refused, [mark.refusal()])
    }
    let json = document.canonicalJSON
    var journal = try JournalWriter(connection, actor: actor)
    try connection.run(
      """
      INSERT INTO draft_versions (draft, version, title, document, brief, note, journal)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, id, version, document.subject, try session.packer.compress(json),
      brief, note, journal.nextSequence)
    try journal.write(
      .draftSaved,
      details: [
        "document": ContentDigest(of: json).description, "draft": String(id),
        "version": String(version), "title": document.subject,
      ])
    guard let draft = try SQLiteStore.draft(id, connection) else { throw noDraft(id) }
    return draft
  }

  private func noDraft(_ id: DraftID) -> RegistryError {
    RegistryError(.notFound, RegistryFinding.noSuchDraft(draft: id), file: path)
  }

  private static func draft(_ id: DraftID, _ connection: Connection) throws -> Draft? {
    try connection.first(draftQuery + " AND d.id = ?", id, row: draft)
  }

  private static func draft(_ row: borrowing Row) -> Draft {
    Draft(
      id: row.int64(0), identifier: row.text(1),
      state: DraftState(rawValue: row.text(2)) ?? .draft, title: row.text(4),
      version: row.int(5), step: row.int(10), steps: steps(of: row.text(11)),
      savedBy: Actor(name: row.text(6), role: row.textIfPresent(7), host: row.textIfPresent(8)),
      savedAt: Timestamp(milliseconds: row.int64(9)), entry: row.int64IfPresent(3))
  }

  /// The condition that a version `v` of a draft `d` is shown to nobody: its document bears a mark of
  /// secrecy, or the entry it became is sealed.
  private static let isSealedDraft =
    """
    (EXISTS (SELECT 1 FROM marked_drafts k WHERE k.draft = v.draft AND k.version = v.version)
      OR EXISTS (SELECT 1 FROM entries e WHERE e.id = d.entry AND \(EntryReader.isSealed)))
    """

  private static let draftQuery =
    """
    SELECT d.id, d.identifier, d.state, d.entry,
      CASE WHEN \(isSealedDraft) THEN '' ELSE v.title END, v.version, j.actor, j.role, j.host, j.time, d.step, d.steps
    FROM drafts d
    JOIN draft_versions v ON v.draft = d.id
      AND v.version = (SELECT max(version) FROM draft_versions WHERE draft = d.id)
    JOIN journal j ON j.sequence = v.journal WHERE true
    """

  static func decoded(_ json: [UInt8], _ path: String) throws -> AdministrativeDocument {
    do {
      return try JSONDecoder().decode(AdministrativeDocument.self, from: Data(json))
    } catch {
      throw RegistryError(.damaged, RegistryFinding.documentUnreadable(entry: "–"), file: path)
    }
  }
}
