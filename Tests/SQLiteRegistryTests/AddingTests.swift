import Diagnostics
import Document
import Identifiers
import Registry
import SampleDocuments
import SampleRegistries
import Testing

@testable import SQLiteRegistry

@Suite("Taking entries in")
struct AddingTests {
  private let test = TestRegistry()

  @Test("keeps everything as it was given")
  func everything() throws {
    let registry = try test.open()
    let file = NewFile(
      name: "kế hoạch.docx", mediaType: "application/zip", role: .original,
      bytes: (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    var given = TestRegistry.entry(5, files: [file])
    given.description.fileCode = FileCode(organId: "H35.10", year: 2026, notation: "01.TĐKT")
    given.description.priority = 2
    given.description.confidence = 0.875
    let outcome = try registry.add(
      [TestRegistry.prepared(given)], by: test.actor, options: AddOptions())
    #expect(outcome == [.added(1)])

    let entry = try registry.entry(1)
    #expect(entry.description == given.description)
    #expect(entry.citations == given.citations)
    #expect(entry.movements == given.movements)
    #expect(entry.targets == given.targets)
    #expect(entry.files == [file.file])
    #expect(entry.createdBy == test.actor)
    #expect(entry.state == .inForce)
    #expect(try registry.document(of: 1) == given.document)
    #expect(try registry.documentBytes(of: 1) == given.document?.canonicalJSON)
    #expect(try registry.text(of: 1) == given.text)
    #expect(try registry.file(file.file.digest) == file.bytes)
    #expect(try registry.entry(identifiedBy: entry.identifier) == 1)
    #expect(try registry.entry(withOriginal: file.file.digest) == 1)
    #expect(try registry.entries(numbered: "5/kh-sxd") == [1])
    #expect(try registry.entries(numbered: "05/KH-SXD") == [1])
    #expect(try registry.entries(numbered: "6/KH-SXD") == [])
    #expect(try registry.summaries(of: [7, 1]).map(\.id) == [1])
  }

  @Test("tells duplicates by content, by number and by identifier, and adds them when told to")
  func duplicates() throws {
    let registry = try test.open()
    let first = try TestRegistry.prepared(TestRegistry.entry(1))
    var reworded = TestRegistry.entry(1)
    reworded.text += Array(" Đã sửa.".utf8)
    var otherSpelling = TestRegistry.entry(1, date: "2026-02-02")
    otherSpelling.description.number = "1"
    otherSpelling.description.symbol = "KH - SXD"
    otherSpelling.description.body.name = "SỞ XÂY DỰNG TỈNH LAI CHÂU"
    #expect(
      try registry.add(
        [
          first, first, TestRegistry.prepared(TestRegistry.entry(1)),
          TestRegistry.prepared(reworded), TestRegistry.prepared(otherSpelling),
          TestRegistry.prepared(TestRegistry.entry(1, date: "2025-01-05")),
        ], by: test.actor, options: AddOptions())
        == [
          .added(1), .sameIdentifier(as: 1), .sameContent(as: 1), .sameNumber(as: 1),
          .sameNumber(as: 1), .added(2),
        ])
    #expect(
      try registry.add(
        [TestRegistry.prepared(reworded)], by: test.actor,
        options: AddOptions(keepsSameNumber: true)) == [.added(3)])
    #expect(try registry.entry(3).conflictsWith == 1)
  }

  @Test("takes lines of old registers, which have no document and no text")
  func registerLines() throws {
    let registry = try test.open()
    let lines = try (1...3).map { number in
      var line = EntryDescription(
        origin: .register, body: TestRegistry.body, kind: .plan, number: String(number),
        symbol: "KH-SXD", title: "Dòng sổ cũ")
      line.registerYear = 2019
      return try TestRegistry.prepared(NewEntry(line))
    }
    #expect(
      try registry.add(lines, by: test.actor, options: AddOptions())
        == [.added(1), .added(2), .added(3)])
    #expect(try registry.document(of: 2) == nil)
    #expect(try registry.text(of: 2) == [])
    #expect(try registry.summaries(of: [2])[0].description.day == 2019_01_01)
  }

  @Test("refuses metadata longer than the decree allows, and says all that is too long")
  func lengths() throws {
    let registry = try test.open()
    var entry = TestRegistry.entry(1)
    entry.description.symbol = String(repeating: "Đ", count: 31)
    entry.description.signer = String(repeating: "ề", count: 51)
    entry.description.title = String(repeating: "dài ", count: 400)
    entry.description.pageCount = 1000
    let error = #expect(throws: RegistryError.self) {
      try registry.add(
        [TestRegistry.prepared(entry)], by: test.actor, options: AddOptions())
    }
    #expect(
      error?.diagnostics.map(\.place?.path) == [
        "CodeNotation", "SignerInfo.FullName", "PageAmount",
      ])
    #expect(entry.description.fit().count == 3)
    #expect(
      try registry.add([TestRegistry.prepared(entry)], by: test.actor, options: AddOptions())
        == [.added(1)])
  }

  @Test("hands entries to the index in order")
  func indexing() throws {
    let registry = try test.open()
    let entries = try (1...5).map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor, options: AddOptions())
    let handed = try registry.entries(after: 2, limit: 2)
    #expect(handed.map(\.id) == [3, 4])
    #expect(handed[0].text == TestRegistry.entry(3).text)
    #expect(handed[1].citations.map(\.key) == ["184/kh-ubnd"])
    #expect(handed[1].description == TestRegistry.entry(4).description)
  }
}
