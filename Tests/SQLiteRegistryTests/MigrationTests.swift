import Archive
import Foundation
import Registry
import SQLite
import SampleRegistries
import Testing
import VietnameseText

@testable import SQLiteRegistry

/// A registry as the first version of the program left it: issued plans, one of them recalled, one
/// secret, one from a draft; an imported text and a line of an old register; numbers reserved and
/// void; drafts in every state; a citation accepted by name; a saved search; looks.
@Suite("A registry of version 1")
struct MigrationTests {
  private let test = TestRegistry()

  init() throws {
    let packed = try Data(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/version1.sqlite.zst"))
    let bytes = try packed.withUnsafeBytes { try Zstandard().decompress($0) }
    try Data(bytes).write(to: URL(fileURLWithPath: test.path))
  }

  /// Everything the registry holds.
  private func expectWhole(_ registry: any RegistryStore) throws {
    let entries = try registry.entries(Array(1...7))
    #expect(entries.map(\.id) == [1, 2, 3, 4, 5, 6, 7])
    #expect(
      entries.map(\.description.origin) == [
        .issued, .issued, .register, .imported, .issued, .issued, .issued,
      ])
    #expect(entries[0].state == .recalled && entries[0].relations.map(\.reason) == ["nhầm"])
    #expect(entries[0].files.count == 2 && !entries[0].citations.isEmpty)
    #expect(entries[1].isSealed)
    #expect(try registry.document(of: 5)?.code.number == "04")
    #expect(try registry.file(entries[0].files[0].digest).count == entries[0].files[0].size)
    #expect(
      try registry.drafts(in: nil).map(\.state)
        == [.draft, .issued, .abandoned, .approved, .submitted])
    let series = try registry.series(ofYear: 2026).first { !$0.isSecret }
    let gaps = try registry.gaps(in: #require(series))
    #expect(gaps.map(\.number) == [2, 3])
    #expect(try registry.nextNumber(in: #require(series)) == 7)
    #expect(try registry.bodies().count == 2)
    #expect(try registry.acceptedCitations().map(\.number) == ["987/KH-UBND"])
    #expect(try registry.savedSearches().map(\.name) == ["moi"])
    let looks = try registry.journal(before: nil, entry: nil, action: .viewed, limit: 9)
    #expect(looks.map(\.entry) == [4, 1])
    // What is secret was kept then; it is told and shown to nobody.
    #expect(
      try Set(registry.verify().findings.map(\.code)) == [
        "registry.verify-secret", "registry.verify-not-provable",
      ])
  }

  @Test("holds all it held when it is brought to the version of today")
  func migrated() throws {
    let digests = test.path + ".signatures"
    try Data([1]).write(to: URL(fileURLWithPath: digests))
    try expectWhole(test.open(.writing))
    #expect(!FileManager.default.fileExists(atPath: digests))
    let connection = try Connection(path: test.path, access: .readOnly)
    #expect(try connection.first("PRAGMA user_version") { $0.int(0) } == Schema.version)
    let registry = try test.open(.writing)
    #expect(try test.issue("2026-07-07", in: registry).id == 8)
    try expectFindings(registry)
  }

  private func expectFindings(_ registry: any RegistryStore) throws {
    #expect(
      try Set(registry.verify().findings.map(\.code)) == [
        "registry.verify-secret", "registry.verify-not-provable",
      ])
  }

  @Test("can be read as it is, without being changed")
  func unchanged() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: test.path))
    try expectWhole(test.open(.reading))
    #expect(try Data(contentsOf: URL(fileURLWithPath: test.path)) == before)
  }
}
