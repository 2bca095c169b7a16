import Citations
import Diagnostics
import Document
import Registry
import SampleRegistries
import Testing
import VietnameseText

@testable import SQLiteRegistry

@Suite("Numbering")
struct NumberingTests {
  private let test = TestRegistry()

  @Test("begins with 01 each 1 January and goes on without gaps")
  func rollover() throws {
    let registry = try test.open()
    let codes = try ["2025-12-30", "2025-12-31", "2026-01-01", "2026-01-01"].map {
      try test.issue($0, in: registry).description.code
    }
    #expect(codes == ["01/KH-SXD", "02/KH-SXD", "01/KH-SXD", "02/KH-SXD"])
    #expect(try registry.nextNumber(in: TestRegistry.series(2026)) == 3)
    #expect(try registry.gaps(in: TestRegistry.series(2026)) == [])
  }

  @Test("has one series for all kinds, or one for each where the office says so")
  func policies() throws {
    let registry = try test.open()
    let letter = DocumentKind(name: "Công văn", letters: nil)
    #expect(try test.issue("2026-01-05", in: registry).description.number == "01")
    #expect(try test.issue("2026-01-05", kind: letter, in: registry).description.number == "02")
    #expect(throws: RegistryError.self) {
      try registry.setPolicy(
        .perKind, of: TestRegistry.body, fromYear: 2026, by: test.actor)
    }
    try registry.setPolicy(.perKind, of: TestRegistry.body, fromYear: 2027, by: test.actor)
    #expect(try registry.policy(of: TestRegistry.body, year: 2026) == .common)
    #expect(try registry.policy(of: TestRegistry.body, year: 2028) == .perKind)
    #expect(try test.issue("2027-01-05", in: registry).description.number == "01")
    #expect(try test.issue("2027-01-05", kind: letter, in: registry).description.number == "01")
    #expect(try test.issue("2027-01-05", kind: letter, in: registry).description.number == "02")
    #expect(try registry.series(ofYear: 2027).count == 2)
    #expect(try registry.series(ofYear: 2026).count == 1)
  }

  @Test("gives secret documents and advisory bodies series of their own")
  func ownSeries() throws {
    let registry = try test.open()
    let council = BodyReference(
      name: "Hội đồng Thi đua - Khen thưởng tỉnh Lai Châu", province: "lai-chau")
    #expect(try test.issue("2026-01-05", in: registry).description.number == "01")
    #expect(try test.issue("2026-01-05", secret: true, in: registry).description.number == "01")
    #expect(try test.issue("2026-01-05", body: council, in: registry).description.number == "01")
    #expect(try test.issue("2026-01-05", in: registry).description.number == "02")
  }

  @Test("goes on after the highest number of what was taken in, and explains the gaps")
  func backFilling() throws {
    let registry = try test.open()
    let old = try [3, 7].map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(old, by: test.actor, options: AddOptions())
    let series = TestRegistry.series(2026)
    #expect(try test.issue("2026-03-05", in: registry).description.number == "08")
    let kept = try registry.reserve(3, in: series, reason: "Kế hoạch của Khối", by: test.actor)
    #expect(kept == [9, 10, 11])
    #expect(try test.issue("2026-03-06", in: registry).description.number == "12")
    #expect(
      try test.issue("2026-03-06", reserved: 10, in: registry).description.number == "10")
    try registry.void(11, in: series, reason: "Hủy bản thảo", by: test.actor)
    try registry.void(2, in: series, reason: "Sổ cũ bỏ trống", by: test.actor)
    let gaps = try registry.gaps(in: series)
    #expect(gaps.map(\.number) == [1, 2, 4, 5, 6, 9, 11])
    for gap in gaps {
      switch (gap.number, gap.explanation) {
      case (2, .void(let reason, let actor, _)):
        #expect(reason == "Sổ cũ bỏ trống" && actor == test.actor)
      case (11, .void(let reason, _, _)): #expect(reason == "Hủy bản thảo")
      case (9, .reserved(let reason, _, _)): #expect(reason == "Kế hoạch của Khối")
      case (1, .unknown), (4, .unknown), (5, .unknown), (6, .unknown): break
      default: Issue.record("\(gap)")
      }
    }
    // Void, borne by an entry, borne by another, never drawn.
    for number in [11, 3, 8, 13, 0] {
      #expect(throws: RegistryError.self) {
        try registry.void(number, in: series, reason: "x", by: test.actor)
      }
    }
    #expect(throws: RegistryError.self) {
      try registry.void(9, in: series, reason: " ", by: test.actor)
    }
    #expect(throws: RegistryError.self) {
      try test.issue("2026-03-06", reserved: 11, in: registry)
    }
    #expect(try test.issue("2026-03-06", in: registry).description.number == "13")
  }

  @Test("keeps days in the order of numbers unless a reason is given")
  func days() throws {
    let registry = try test.open()
    _ = try test.issue("2026-02-01", in: registry)
    _ = try registry.reserve(
      1, in: TestRegistry.series(2026), reason: "Giữ số", by: test.actor)
    _ = try test.issue("2026-02-10", in: registry)
    let error = #expect(throws: RegistryError.self) {
      try test.issue("2026-02-09", in: registry)
    }
    #expect(error?.diagnostics.first?.code == "registry.day-too-early")
    let late = #expect(throws: RegistryError.self) {
      try test.issue("2026-02-11", reserved: 2, in: registry)
    }
    #expect(late?.diagnostics.first?.code == "registry.day-too-late")
    #expect(
      try test.issue("2026-02-05", reserved: 2, in: registry).description.number == "02")
    #expect(
      try test.issue("2026-02-09", dateOverride: "Ký trước, vào sổ sau", in: registry)
        .description.number == "04")
  }

  @Test("uses no number up when making the document fails, or bears another number")
  func failures() throws {
    struct Stop: Error {}
    let registry = try test.open()
    #expect(throws: Stop.self) {
      try registry.issue(test.request("2026-01-05")) { _ in throw Stop() }
    }
    #expect(throws: RegistryError.self) {
      try registry.issue(test.request("2026-01-05")) { _ in TestRegistry.entry(7) }
    }
    #expect(throws: RegistryError.self) {
      var request = test.request("2026-01-05")
      request.series.year = 2025
      return try registry.issue(request) { _ in TestRegistry.entry(1) }
    }
    #expect(try registry.entryCount() == 0)
    #expect(try test.issue("2026-01-05", in: registry).description.number == "01")
  }

  @Test("issues nothing twice for the same request")
  func again() throws {
    let registry = try test.open()
    var request = test.request("2026-01-05")
    request.requestKey = "phiếu-1"
    let first = try registry.issue(request, making: test.making)
    #expect(try registry.issue(request) { _ in throw CancellationError() } == first)
    #expect(try registry.entryCount() == 1)
  }

  @Test("lets through the gate only what has no error, no hole, a signer and no unknown citation")
  func gate() throws {
    let registry = try test.open()
    let unknown = [
      EntryCitation(Citation(number: "999/KH-UBND"), role: .basis),
      EntryCitation(Citation(number: "41-CT/TW"), role: .body),
    ]
    let error = #expect(throws: RegistryError.self) {
      try IssueGate.judge(
        diagnostics: [
          Diagnostic(SecrecyFinding.content), Diagnostic(SecrecyFinding.content, as: .warning),
        ],
        openFields: ["fields.slogan"], signer: " ", unknownCitations: unknown)
    }
    #expect(
      error?.diagnostics.map(\.code) == [
        "secrets.content", "registry.gate-open-field", "registry.gate-no-signer",
        "registry.gate-unknown-citation", "registry.gate-unknown-citation",
      ])
    try registry.acceptCitation("999 / kh-ubnd", reason: "Bản giấy tại Văn thư", by: test.actor)
    try registry.acceptCitation("41-CT/TW", reason: "Đã đối chiếu", by: test.actor)
    let accepted = try registry.acceptedCitations()
    #expect(accepted.count == 2)
    let clearance = try IssueGate.judge(
      diagnostics: [Diagnostic(SecrecyFinding.content, as: .warning)], signer: "Nguyễn Văn An",
      unknownCitations: unknown, accepted: accepted)
    #expect(clearance.acceptedCitations == ["999/KH-UBND", "41-CT/TW"])
  }

  @Test("lets twenty threads draw numbers at once")
  func threads() async throws {
    let registry = try test.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          for _ in 0..<5 { _ = try test.issue("2026-01-05", in: registry) }
        }
      }
      try await group.waitForAll()
    }
    let numbers = try registry.summaries(where: EntryFilter()).compactMap(\.description.serial)
    #expect(numbers == Array(1...100))
  }
}
