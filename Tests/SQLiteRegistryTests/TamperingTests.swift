import Foundation
import Registry
import SQLite
import SampleRegistries
import Testing

@testable import SQLiteRegistry

/// Somebody with the file and SQL: takes the triggers off, changes something, and puts the triggers back
/// as they were.
@Suite("A registry changed past the program")
struct TamperingTests {
  private let test = TestRegistry()

  /// What is done, and how.
  static let kinds: [(what: String, sql: String)] = [
    ("a draft is set to approved", "UPDATE drafts SET state = 'approved' WHERE id = 1"),
    ("a draft skips a step", "UPDATE drafts SET step = 1 WHERE id = 2"),
    ("a step is taken off a draft's route", "UPDATE drafts SET steps = '[]' WHERE id = 2"),
    ("a draft that was given up comes back", "UPDATE drafts SET state = 'draft' WHERE id = 3"),
    ("a draft gets another identifier", "UPDATE drafts SET identifier = 'x' WHERE id = 1"),
    ("a draft is put in", "INSERT INTO drafts (identifier, state) VALUES ('y', 'draft')"),
    (
      "a draft and its versions are taken out",
      "DELETE FROM draft_versions WHERE draft = 1; DELETE FROM drafts WHERE id = 1"
    ),
    ("the brief of a draft is changed", "UPDATE draft_versions SET brief = x'00' WHERE draft = 1"),
    ("the note of a draft is changed", "UPDATE draft_versions SET note = 'khác' WHERE draft = 1"),
    ("the title of a draft is changed", "UPDATE draft_versions SET title = 'khác' WHERE draft = 1"),
    (
      "the document of a draft is changed",
      "UPDATE draft_versions SET document = (SELECT document FROM draft_versions WHERE draft = 2) WHERE draft = 1"
    ),
    (
      "the last version of a draft is taken out",
      "DELETE FROM draft_versions WHERE draft = 2 AND version = 2"
    ),
    (
      "a version of a draft is put in",
      "INSERT INTO draft_versions SELECT draft, 9, title, document, brief, note, journal FROM draft_versions WHERE draft = 1"
    ),
    ("the steps of a body are changed", "UPDATE approval_steps SET steps = '[]'"),
    ("the steps of a body are taken out", "DELETE FROM approval_steps"),
    (
      "a policy is put in",
      "INSERT INTO number_policies (body, from_year, policy) VALUES (1, 2020, 'per-kind')"
    ),
    ("a policy is changed", "UPDATE number_policies SET policy = 'common'"),
    ("a policy is taken out", "DELETE FROM number_policies"),
    ("the key of a request is put in", "INSERT INTO issue_requests (key, entry) VALUES ('k9', 1)"),
    ("the key of a request leads to another entry", "UPDATE issue_requests SET entry = 1"),
    ("the key of a request is taken out", "DELETE FROM issue_requests"),
    (
      "a reserved number is taken out",
      "DELETE FROM numbers WHERE state = 'reserved' AND number = (SELECT max(number) FROM numbers WHERE state = 'reserved')"
    ),
    ("a void number is taken out", "DELETE FROM numbers WHERE state = 'void'"),
    (
      "a reserved number is made void", "UPDATE numbers SET state = 'void' WHERE state = 'reserved'"
    ),
    ("why a number is void is changed", "UPDATE numbers SET reason = 'khác' WHERE state = 'void'"),
    (
      "a number is reserved that nobody drew",
      "INSERT INTO numbers (series, number, state, reason, journal) SELECT series, 99, 'reserved', reason, journal FROM numbers WHERE state = 'reserved' LIMIT 1"
    ),
    (
      "the day of a number is changed",
      "UPDATE numbers SET date = '2026-01-01' WHERE state = 'issued'"
    ),
    ("a series is moved to another year", "UPDATE number_series SET year = 2030"),
    ("a series is put in", "INSERT INTO number_series (body, year, stream) VALUES (1, 2031, '')"),
    (
      "a second identity is put in", "INSERT INTO registry (identifier, created_at) VALUES ('z', 0)"
    ),
    ("the identity is changed", "UPDATE registry SET identifier = 'z'"),
    ("the day it was made is changed", "UPDATE registry SET created_at = 0"),
    ("a body is renamed", "UPDATE bodies SET name = 'Sở Nội vụ' WHERE id = 1"),
    ("a body is put in", "INSERT INTO bodies (key, name) VALUES ('x/y', 'Z')"),
    ("a kept query is changed", "UPDATE saved_searches SET query = 'khác'"),
    ("who kept a query is changed", "UPDATE saved_searches SET saved_by = 'khác'"),
    ("a kept query is taken out", "DELETE FROM saved_searches"),
    (
      "an accepted citation is put in",
      "INSERT INTO accepted_citations (key, number, reason, journal) VALUES ('k', '1/KH', 'r', 1)"
    ),
    ("an accepted citation is taken out", "DELETE FROM accepted_citations"),
    ("why a citation was accepted is changed", "UPDATE accepted_citations SET reason = 'khác'"),
    (
      "a relation is put in",
      "INSERT INTO relations (kind, entry, by_entry, reason, journal) VALUES ('recalls', 2, NULL, 'r', 1)"
    ),
    ("a relation is taken out", "DELETE FROM relations"),
    ("a relation names another document", "UPDATE relations SET by_entry = 3"),
    ("a relation becomes another", "UPDATE relations SET kind = 'recalls'"),
    (
      "an entry that bears a number twice doesn't say so",
      "UPDATE entries SET conflicts_with = NULL WHERE conflicts_with IS NOT NULL"
    ),
    (
      "an entry says that its number is another's",
      "UPDATE entries SET conflicts_with = 1 WHERE id = 2"
    ),
    (
      "what finds an entry by its content is changed",
      "UPDATE entries SET content_key = 5 WHERE id = 1"
    ),
    ("the title of an entry is changed", "UPDATE entries SET title = 'khác' WHERE id = 1"),
    ("the signer of an entry is changed", "UPDATE entries SET signer = 'khác' WHERE id = 1"),
    ("an entry's file gets another name", "UPDATE entry_files SET name = '../x' WHERE entry = 4"),
    ("an entry's file is taken out", "DELETE FROM entry_files WHERE entry = 4"),
    (
      "a file nobody took in is put in", "INSERT INTO files (digest, size) VALUES (zeroblob(32), 0)"
    ),
    ("a citation of an entry is changed", "UPDATE citations SET number = '1/KH' WHERE entry = 4"),
    ("a target of an entry is changed", "UPDATE targets SET quantity = 1 WHERE entry = 4"),
    ("a movement of an entry is taken out", "DELETE FROM movements WHERE entry = 4"),
    (
      "a text is exchanged for another's",
      "UPDATE entry_texts SET text = (SELECT text FROM entry_texts WHERE entry = 2) WHERE entry = 1"
    ),
    ("a text is taken out", "DELETE FROM entry_texts WHERE entry = 1"),
    ("a document is taken out", "DELETE FROM documents WHERE entry = 1"),
    ("an entry is hidden as secret", "INSERT INTO marked_entries (entry) VALUES (1)"),
    ("a draft is hidden as secret", "INSERT INTO marked_drafts (draft, version) VALUES (1, 1)"),
    ("the series of an entry is forgotten", "DELETE FROM entry_series"),
    (
      "a series of entries is put in",
      "INSERT INTO entry_series (body, year, kind_key, is_secret, entry) VALUES (1, 1999, 'x', 0, 1)"
    ),
    (
      "a line of the journal says another name",
      "UPDATE journal SET actor = 'khác' WHERE sequence = 2"
    ),
    ("a line of the journal is taken out", "DELETE FROM journal WHERE sequence = 2"),
    (
      "what was found in an older registry is put in",
      "INSERT INTO found_rows (ordinal, proof) VALUES (0, zeroblob(32))"
    ),
  ]

  @Test("is found out, whatever was changed", arguments: kinds)
  func found(_ kind: (what: String, sql: String)) throws {
    try fill()
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute("PRAGMA foreign_keys = OFF")
    let triggers = try connection.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"
    ) { (name: $0.text(0), sql: $0.text(1)) }
    for trigger in triggers { try connection.execute("DROP TRIGGER \(trigger.name)") }
    try connection.execute(kind.sql)
    for trigger in triggers { try connection.execute(trigger.sql) }
    let report = try test.open(.reading).verify()
    #expect(!report.isSound, "\(kind.what)")
  }

  @Test("isn't what a registry is that only the program changed")
  func untouched() throws {
    try fill()
    #expect(try test.open(.reading).verify().findings == [])
  }

  @Test("issues no draft that only its row says is approved, and none by a step too few")
  func unapproved() throws {
    try fill()
    let registry = try test.open(.writing)
    let connection = try Connection(path: test.path, access: .readWrite)
    for (draft, change) in [
      (1, "state = 'approved', step = 1"), (2, "state = 'approved', step = 2"),
    ] {
      try connection.execute("UPDATE drafts SET \(change) WHERE id = \(draft)")
      let error = #expect(throws: RegistryError.self) {
        try test.issue("2026-03-03", draft: DraftID(draft), in: registry)
      }
      #expect(error?.diagnostics.first?.code == "registry.draft-not-approved-in-journal")
    }
  }

  @Test(
    "is found out by the heads kept beside its copies when its last lines are cut off or written anew"
  )
  func cut() throws {
    try fill()
    _ = try test.file.backup(to: test.folder.path("sao.sqlite"), by: test.actor)
    let registry = try test.open(.writing)
    #expect(
      try registry.verify(expecting: test.file.knownHeads(of: registry), progress: { _, _ in })
        .isSound)
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute("DROP TRIGGER journal_delete; DROP TRIGGER relations_delete")
    try connection.execute(
      "DELETE FROM relations; DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)"
    )
    for table in ["journal", "relations"] {
      try connection.execute(
        """
        CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): frozen'); END;
        """)
    }
    // By itself it is whole.
    #expect(try registry.verify().isSound)
    let known = test.file.knownHeads(of: registry)
    for _ in 0..<2 {
      let report = try registry.verify(expecting: known, progress: { _, _ in })
      #expect(report.findings.map(\.code) == ["registry.verify-journal-cut"])
      try registry.saveSearch("b", as: "b", by: test.actor)
    }
  }

  @Test("isn't what a registry is that was made of an older copy")
  func restored() throws {
    try fill()
    let copies = ["sao-1.sqlite", "sao-2.sqlite"].map(test.folder.path)
    _ = try test.file.backup(to: copies[0], by: test.actor)
    let registry = try test.open(.writing)
    try registry.saveSearch("b", as: "b", by: test.actor)
    _ = try test.file.backup(to: copies[1], by: test.actor)
    _ = try test.file.restore(from: copies[0], replacing: true, by: test.actor)
    let restored = try test.open(.writing)
    let known = test.file.knownHeads(of: restored)
    #expect(!known.isEmpty)
    #expect(try restored.verify(expecting: known, progress: { _, _ in }).findings == [])
  }

  @Test("tells times that run backwards, and is whole all the same")
  func backwards() throws {
    let registry = try test.open()
    try registry.saveSearch("a", as: "a", by: test.actor)
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.watchRows()
    try connection.transaction {
      var journal = try JournalWriter(
        connection, actor: test.actor, time: Timestamp(milliseconds: 1000))
      try journal.write(.printed)
    }
    let report = try registry.verify()
    #expect(report.findings.map(\.code) == ["registry.verify-journal-time"] && report.isSound)
  }

  private func fill() throws {
    let registry = try test.open()
    let (body, series) = (TestRegistry.body, TestRegistry.series(2026))
    try registry.setPolicy(
      .perKind, of: BodyReference(name: "Sở Y tế"), fromYear: 2026, by: test.actor)
    try registry.setApprovalSteps(["Trưởng phòng", "Giám đốc"], of: body, by: test.actor)
    for day in ["2026-01-05", "2026-01-06", "2026-01-07"] {
      _ = try test.issue(day, key: day, in: registry)
    }
    let file = NewFile(
      name: "a.docx", mediaType: "application/zip", role: .original, bytes: Array("Kế hoạch".utf8))
    let added = try [51, 52].map {
      try TestRegistry.prepared(TestRegistry.entry($0, files: [file]))
    }
    var options = AddOptions()
    (options.keepsSameContent, options.keepsSameNumber) = (true, true)
    _ = try registry.add(
      added + [try TestRegistry.prepared(TestRegistry.entry(51))], by: test.actor, options: options)
    _ = try registry.reserve(3, in: series, reason: "Đang trình", by: test.actor)
    try registry.void(
      try registry.nextNumber(in: series) - 1, in: series, reason: "Hủy", by: test.actor)
    for number in 1...3 {
      _ = try registry.addDraft(
        TestRegistry.document(60 + number), brief: Array("phiếu".utf8), note: "đầu", by: test.actor)
    }
    _ = try registry.saveDraft(2, TestRegistry.document(70), basedOn: 1, by: test.actor)
    _ = try registry.submitDraft(2, for: body, by: test.actor)
    _ = try registry.moveDraft(2, to: .approved, by: test.actor)
    _ = try registry.moveDraft(3, to: .abandoned, reason: "thôi", by: test.actor)
    try registry.acceptCitation("987/KH-UBND", reason: "Đã xem bản giấy", by: test.actor)
    try registry.saveSearch("nam:2026", as: "năm nay", by: test.actor)
    try registry.relate(.replaces, 1, by: 2, reason: "Đổi chỉ tiêu", actor: test.actor)
  }
}
