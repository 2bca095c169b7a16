import Diagnostics
import Document
import Foundation
import Registry
import SQLite
import SampleDocuments
import SampleRegistries
import Testing

@testable import SQLiteRegistry

@Suite("Trust in the registry")
struct TrustTests {
  private let test = TestRegistry()

  @Test("is confirmed by verify when all is well")
  func sound() throws {
    let registry = try filled()
    let report = try registry.verify()
    #expect(report.findings == [])
    #expect(report.entryCount == 6 && report.fileCount == 3)
    #expect(try registry.journalHead() == report.head)
  }

  @Test("is lost when any row was changed behind its back", arguments: TrustTests.tampering)
  func tampered(_ sql: String) throws {
    do {
      _ = try filled()
    }
    let connection = try Connection(path: test.path, access: .readWrite)
    let triggers = try connection.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ) { ($0.text(0), $0.text(1)) }
    try connection.execute("PRAGMA foreign_keys = OFF")
    for (name, _) in triggers { try connection.execute("DROP TRIGGER \(name)") }
    try connection.execute(sql)
    #expect(connection.changedRows > 0)
    for (_, sql) in triggers { try connection.execute(sql) }
    let report = try test.open(.writing).verify()
    #expect(!report.isSound)
  }

  @Test("is lost when a trigger was dropped")
  func droppedTrigger() throws {
    _ = try filled()
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute("DROP TRIGGER entries_update")
    #expect(
      try test.open(.writing).verify().findings.map(\.code) == ["registry.verify-schema"])
  }

  @Test("needs the end of the journal kept elsewhere to tell a cut journal")
  func cutJournal() throws {
    let head = try filled().journalHead()
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute(
      """
      DROP TRIGGER journal_delete; DELETE FROM journal WHERE action = 'policy-set';
      DROP TRIGGER number_policies_delete; DELETE FROM number_policies;
      """)
    for table in ["journal", "number_policies"] {
      try connection.execute(
        """
        CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): frozen'); END
        """)
    }
    let registry = try test.open(.writing)
    #expect(try registry.verify().findings == [])
    #expect(
      try registry.verify(expecting: head).findings.map(\.code) == [
        "registry.verify-journal-cut"
      ])
  }

  @Test("rests on a journal of who did what, from where")
  func journal() throws {
    let registry = try filled()
    let lines = try registry.journal(after: 0, entry: nil, limit: 100)
    #expect(lines.map(\.sequence) == Array(1...Int64(lines.count)))
    #expect(lines.allSatisfy { $0.actor == test.actor })
    #expect(
      Set(lines.map(\.action)) == [
        .added, .issued, .reserved, .voided, .recalled, .draftSaved, .draftMoved,
        .citationAccepted, .policySet,
      ])
    #expect(
      try registry.newestLines(entry: 1, limit: 100).map(\.action) == [
        .viewed, .viewed, .added,
      ])
  }

  @Test("goes on in a copy made while the registry is written to, and in what is restored from it")
  func copies() throws {
    let registry = try filled()
    let copy = test.folder.path("copy.sqlite")
    var issued = 0
    let report = try test.file.backup(to: copy, by: test.actor) { _, _ in
      try test.issue("2026-04-05", in: registry)
      issued += 1
    }
    #expect(issued > 0 && report.isSound && report.entryCount == 6)
    #expect(try registry.entryCount() == 6 + issued)
    #expect(throws: RegistryError.self) { try test.file.backup(to: copy, by: test.actor) }
    #expect(!FileManager.default.fileExists(atPath: copy + "-wal"))

    let target = test.folder.path("restored.sqlite")
    let (restoredReport, aside) = try RegistryFile(target).restore(from: copy, by: test.actor)
    #expect(restoredReport == report && aside == nil)
    let restored = try RegistryFile(target).open()
    #expect(restored.identifier == registry.identifier)
    for id in Int64(1)...6 {
      #expect(try restored.entry(id) == registry.entry(id))
      #expect(try restored.text(of: id) == registry.text(of: id))
      #expect(try restored.documentBytes(of: id) == registry.documentBytes(of: id))
    }
    #expect(
      try restored.journal(after: report.head.sequence, entry: nil, limit: 9).map(\.action) == [
        .restored
      ])
    #expect(try restored.verify(expecting: report.head).isSound)

    #expect(throws: RegistryError.self) {
      try RegistryFile(target).restore(from: copy, by: test.actor)
    }
    let again = try RegistryFile(target).restore(from: copy, replacing: true, by: test.actor)
    let old = try RegistryFile(#require(again.setAside)).open(.reading)
    #expect(try old.verify().isSound)
  }

  @Test("keeps a damaged copy from being restored")
  func damagedCopy() throws {
    _ = try filled()
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    let text = try #require(
      bytes.range(of: Data("Thử nghiệm phong trào".utf8)) ?? bytes.range(of: Data("KH-SXD".utf8)))
    bytes[text.lowerBound] ^= 1
    try bytes.write(to: URL(fileURLWithPath: copy))
    let target = test.folder.path("restored.sqlite")
    #expect(throws: RegistryError.self) {
      try RegistryFile(target).restore(from: copy, by: test.actor)
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test("tells flipped bits and cut ends when opened or verified, and never crashes")
  func damage() throws {
    _ = try filled()
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    let whole = try Data(contentsOf: URL(fileURLWithPath: copy))
    let damaged = test.folder.path("damaged.sqlite")
    var random = SplitMix(state: 7)
    var told = 0
    let rounds = Worker.isThorough ? 400 : 60
    for round in 0..<rounds {
      var bytes = whole
      if round % 3 == 0 {
        bytes = bytes.prefix(Int(random.next() % UInt64(whole.count)))
      } else {
        for _ in 0..<(round % 3 == 1 ? 1 : 40) {
          bytes[Int(random.next() % UInt64(whole.count))] ^= 1 << UInt8(random.next() % 8)
        }
      }
      try bytes.write(to: URL(fileURLWithPath: damaged))
      do {
        let report = try RegistryFile(damaged).open(.reading).verify()
        if !report.isSound { told += 1 }
        if round % 3 == 0, bytes.count > 0 { #expect(!report.isSound) }
      } catch is RegistryError {
        told += 1
      }
    }
    // Single bits in unused space of pages change nothing that counts.
    #expect(told > rounds / 2)
  }

  private func filled() throws -> any RegistryStore {
    let registry = try test.open()
    let entries = try (1...3).map { number in
      try TestRegistry.prepared(
        TestRegistry.entry(number, files: [TestRegistry.wordFile(number)]))
    }
    _ = try registry.add(entries, by: test.actor, options: AddOptions(note: "thư mục cũ"))
    _ = try registry.reserve(
      2, in: TestRegistry.series(2026), reason: "Giữ số", by: test.actor)
    try registry.void(4, in: TestRegistry.series(2026), reason: "Hủy", by: test.actor)
    let draft = try registry.addDraft(SampleDocuments.draft, by: test.actor)
    _ = try registry.moveDraft(draft.id, to: .submitted, by: test.actor)
    for _ in 0..<3 { try test.issue("2026-03-05", in: registry) }
    try registry.relate(.recalls, 4, by: nil, reason: "Không phù hợp", actor: test.actor)
    try registry.acceptCitation("999/KH-UBND", reason: "Bản giấy", by: test.actor)
    try registry.setPolicy(.perKind, of: TestRegistry.body, fromYear: 2030, by: test.actor)
    try registry.record(.viewed, of: [1, 2], by: test.actor)
    try registry.record(.viewed, of: [1], by: test.actor)
    return registry
  }

  static let tampering = [
    "UPDATE entries SET title = title || '.' WHERE id = 2",
    "UPDATE entries SET number = '09' WHERE id = 5",
    "UPDATE entries SET serial = 9, year = 2020 WHERE id = 5",
    "UPDATE entries SET date = '2026-03-04' WHERE id = 5",
    "UPDATE entries SET body_name = 'Sở Tài chính' WHERE id = 1",
    "UPDATE entries SET symbol_key = 'x' WHERE id = 1",
    "UPDATE entry_texts SET text = (SELECT text FROM entry_texts WHERE entry = 2) WHERE entry = 1",
    "UPDATE documents SET document = zeroblob(10) WHERE entry = 3",
    "UPDATE file_chunks SET bytes = CAST('khác' AS BLOB) WHERE file = 1",
    "DELETE FROM file_chunks WHERE file = 2",
    "UPDATE entry_files SET name = 'x.docx' WHERE entry = 1",
    "DELETE FROM recipients WHERE entry = 1 AND ordinal = 4",
    "UPDATE citations SET number = '185/KH-UBND' WHERE entry = 1",
    "INSERT INTO movements (entry, ordinal, name) VALUES (1, 1, 'Phong trào khác')",
    "UPDATE targets SET quantity = 96 WHERE entry = 1",
    "DELETE FROM entries WHERE id = 6",
    "DELETE FROM relations",
    "UPDATE relations SET reason = 'Lý do khác'",
    "UPDATE journal SET actor = 'Người khác' WHERE sequence = 1",
    "UPDATE journal SET time = time + 1 WHERE sequence = 3",
    "DELETE FROM journal WHERE sequence = 2",
    "UPDATE journal SET details = '{' WHERE action = 'voided'",
    "UPDATE numbers SET state = 'reserved' WHERE state = 'void'",
    "UPDATE numbers SET reason = 'Lý do khác' WHERE state = 'void'",
    "UPDATE numbers SET number = 77 WHERE state = 'issued' AND number = 6",
    "DELETE FROM numbers WHERE state = 'issued' AND number = 7",
    "UPDATE draft_versions SET document = zeroblob(9)",
    "UPDATE accepted_citations SET reason = 'Lý do khác'",
  ]
}
