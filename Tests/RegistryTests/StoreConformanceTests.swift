import Document
import Registry
import SampleRegistries
import Testing

/// What every store must do, whatever it keeps the registry in: asked through the protocols alone.
@Suite("A store", .serialized)
struct StoreConformanceTests {
  private let test = TestRegistry()

  private func add(_ numbers: ClosedRange<Int>, to store: any EntryWriting) throws -> [AddOutcome] {
    try store.add(numbers.map { try TestRegistry.prepared(TestRegistry.entry($0)) }, by: test.actor)
  }

  @Test("gives ids that are dense and in the order of commit", arguments: StoreMaker.all)
  func identities(_ maker: StoreMaker) async throws {
    let (store, again) = try maker.make()
    // What the store lies in is there as long as it can be opened once more.
    defer { withExtendedLifetime(again) {} }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let own = try writer % 2 == 0 ? store : again()
          for step in 0..<5 {
            let first = writer * 100 + step * 3 + 1
            _ = try add(first...first + 2, to: own)
          }
        }
      }
      // Who sees an entry sees all before it.
      group.addTask {
        for _ in 0..<50 {
          let last = try store.lastEntryID()
          guard last > 0 else { continue }
          #expect(
            try store.entries(after: 0, limit: 100).prefix(Int(last)).map(\.id) == Array(1...last))
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.lastEntryID() == 60 && store.entryCount() == 60)
    let added = try store.journal(after: 0, entry: nil, limit: 100).compactMap(\.entry)
    #expect(added == Array(1...60))
    #expect(try store.texts(after: 58, limit: 9).map(\.id) == [59, 60])
  }

  @Test("takes in what isn't there, and tells what was", arguments: StoreMaker.all)
  func adding(_ maker: StoreMaker) throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    #expect(try add(1...2, to: store) == [.added(1), .added(2)])
    #expect(try add(2...3, to: store) == [.sameContent(as: 2), .added(3)])
    let entries = try store.entries([3, 9, 1])
    #expect(entries.map(\.id) == [3, 1])
    #expect(entries[1].citations.map(\.key) == ["184/kh-ubnd"])
    #expect(try store.entry(identifiedBy: entries[0].identifier) == 3)
    #expect(try store.summaries(of: [3, 9, 1]).map(\.id) == [3, 1])
    #expect(try store.texts(of: [2]).map(\.text) == [TestRegistry.entry(2).text])
    #expect(try store.entries(citing: ["184/kh-ubnd"]).map(\.entry.id) == [1, 2, 3])
    #expect(throws: RegistryError.self) { try store.entry(9) }
    var filter = EntryFilter()
    filter.bodyKey = TestRegistry.body.key
    filter.year = 2026
    filter.limit = 2
    #expect(try store.summaries(where: filter).map(\.id) == [1, 2])
  }

  @Test("draws each number once, and explains the gaps", arguments: StoreMaker.all)
  func numbering(_ maker: StoreMaker) async throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    let series = TestRegistry.series(2026)
    #expect(try store.reserve(2, in: series, reason: "chờ", by: test.actor) == [1, 2])
    try store.void(2, in: series, reason: "thôi", by: test.actor)
    let drawn = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 0..<4 {
        group.addTask {
          let own = try writer % 2 == 0 ? store : again()
          return try (0..<3).compactMap { _ in
            try test.issue("2026-01-05", in: own).description.serial
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(drawn.sorted() == Array(3...14))
    #expect(try store.gaps(in: series).map(\.number) == [1, 2])
    #expect(try store.nextNumber(in: series) == 15)
    #expect(try store.series(ofYear: 2026) == [series] && store.bodies() == [TestRegistry.body])
    #expect(throws: RegistryError.self) {
      try store.void(3, in: series, reason: "đã cấp", by: test.actor)
    }
  }

  @Test("freezes what is recalled", arguments: StoreMaker.all)
  func relations(_ maker: StoreMaker) throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    _ = try add(1...2, to: store)
    try store.relate(.recalls, 1, by: nil, reason: "nhầm", actor: test.actor)
    #expect(try store.entryStates() == [1: .recalled])
    #expect(throws: RegistryError.self) {
      try store.relate(.replaces, 1, by: 2, reason: "thay", actor: test.actor)
    }
    #expect(try store.entry(1).relations.map(\.reason) == ["nhầm"])
  }

  @Test("moves drafts step by step, with every version kept", arguments: StoreMaker.all)
  func drafts(_ maker: StoreMaker) throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    try store.setApprovalSteps(["Trưởng phòng", "Giám đốc"], of: TestRegistry.body, by: test.actor)
    let first = try store.addDraft(TestRegistry.document(1), by: test.actor)
    let second = try store.saveDraft(
      first.id, TestRegistry.document(2), basedOn: 1, by: test.actor)
    #expect(second.version == 2 && second.step == 0)
    #expect(throws: RegistryError.self) {
      try store.saveDraft(first.id, TestRegistry.document(3), basedOn: 1, by: test.actor)
    }
    #expect(try store.submitDraft(first.id, for: TestRegistry.body, by: test.actor).step == 1)
    #expect(try store.moveDraft(first.id, to: .approved, by: test.actor).step == 2)
    #expect(try store.moveDraft(first.id, to: .approved, by: test.actor).state == .approved)
    #expect(try store.draftVersions(first.id).map(\.version) == [1, 2])
    #expect(try store.draftContent(first.id).document == TestRegistry.document(2))
    #expect(throws: RegistryError.self) { try store.draft(99) }
  }

  @Test("chains acts in the journal and looks beside it", arguments: StoreMaker.all)
  func journals(_ maker: StoreMaker) throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    _ = try add(1...2, to: store)
    let head = try store.journalHead()
    try again().record(.viewed, of: [2, 1], by: test.actor)
    try store.record(.exported, of: [1], details: ["folder": "a"], by: test.actor)
    #expect(try store.journalHead() == head && head.sequence == 2)
    #expect(try store.lookHead().sequence == 3)
    #expect(
      try store.looks(before: nil, entry: 1, action: nil, limit: 9).map(\.action)
        == [.exported, .viewed])
    #expect(
      try store.newestLines(entry: 2, limit: 9).map(\.action) == [.viewed, .added])
    let report = try store.verify(expecting: head)
    #expect(report.findings == [] && report.entryCount == 2 && report.head == head)
  }

  @Test("keeps acceptances and searches by name", arguments: StoreMaker.all)
  func named(_ maker: StoreMaker) throws {
    let (store, again) = try maker.make()
    defer { withExtendedLifetime(again) {} }
    try store.acceptCitation("987/KH-UBND", reason: "bản giấy", by: test.actor)
    #expect(try store.acceptedCitations().map(\.number) == ["987/KH-UBND"])
    try store.saveSearch("nam:2025", as: "a", by: test.actor)
    try store.saveSearch("nam:2026", as: "a", by: test.actor)
    #expect(try store.savedSearches().map(\.query) == ["nam:2026"])
    #expect(try store.forgetSearch("a", by: test.actor))
    #expect(try !store.forgetSearch("a", by: test.actor))
  }
}
