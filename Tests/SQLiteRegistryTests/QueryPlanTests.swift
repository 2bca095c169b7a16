import Diagnostics
import Office
import Registry
import SQLite
import SampleRegistries
import SampleWords
import Testing

@testable import SQLiteRegistry

/// Looks at how SQLite carries out what is asked often: none of it may go through all entries or all
/// lines of the journal, and a page takes the same number of statements however long it is.
@Suite("What is asked often")
struct QueryPlanTests {
  private let test = TestRegistry()

  /// The plans of the statements that an act runs.
  private func plans(_ act: (SQLiteStore) throws -> Void) throws -> [Connection.Plan] {
    let store = try SQLiteStore(test.file, access: .reading, readers: 1)
    try act(store)
    return try store.plans().filter { $0.sql.contains("SELECT") && !$0.sql.contains("pragma") }
  }

  private func fill(_ count: Int) throws {
    let registry = try test.open()
    let entries = try (1...count).map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor)
    try registry.relate(.recalls, 1, by: nil, reason: "nhầm", actor: test.actor)
  }

  private func expectSearches(
    _ act: (SQLiteStore) throws -> Void, location: SourceLocation = #_sourceLocation
  ) throws {
    for plan in try plans(act) {
      for step in plan.steps where step.hasPrefix("SCAN") {
        let table = step.split(separator: " ")[1]
        #expect(
          !["e", "entries", "c", "citations", "r", "relations", "j", "journal"].contains(table),
          "\(step): \(plan.sql)", sourceLocation: location)
      }
    }
  }

  @Test("finds lists by their indices, whatever they are narrowed by")
  func filters() throws {
    try fill(3)
    var filters: [EntryFilter] = []
    func narrow(_ set: (inout EntryFilter) -> Void) {
      var filter = EntryFilter()
      set(&filter)
      filters.append(filter)
    }
    narrow { $0.bodyKey = TestRegistry.body.key }
    narrow { $0.province = "lai-chau" }
    narrow { $0.year = 2026 }
    narrow { $0.fileNotation = "01.TĐKT" }
    narrow { $0.citing = EntryCitation.key(ofNumber: "184/KH-UBND") }
    narrow {
      $0.bodyKey = TestRegistry.body.key
      $0.year = 2026
      $0.isSecret = false
      $0.kind = "Kế hoạch"
    }
    for filter in filters {
      try expectSearches { _ = try $0.summaries(where: filter) }
    }
  }

  @Test("finds bodies, series, numbers and gaps without going through the entries")
  func numbers() throws {
    try fill(3)
    try expectSearches { store in
      #expect(try store.bodies().map(\.key) == [TestRegistry.body.key])
      #expect(try store.series(ofYear: 2026).count == 1)
      #expect(try store.nextNumber(in: TestRegistry.series(2026)) == 4)
      _ = try store.gaps(in: TestRegistry.series(2026))
      #expect(try store.series(ofYear: 2026, province: "lai-chau").count == 1)
      #expect(try store.bodies(named: "so-xay-dung").count == 1)
      _ = try store.entries(numbered: "02/KH-SXD")
    }
  }

  @Test("finds a number by its symbol too, for thousands of entries bear the number")
  func numbered() throws {
    try fill(3)
    let found = try plans { store throws in
      #expect(try store.entries(numbered: "02/KH-SXD") == [2])
      #expect(try store.entries(numbered: "02") == [2])
    }
    let steps = found.filter { $0.sql.contains("symbol_key = ?") }.flatMap(\.steps)
    #expect(steps.contains { $0.contains("(serial=? AND symbol_key=?)") }, "\(steps)")
  }

  @Test("reads the newest lines of the journal, and those of an entry, and no others")
  func journal() throws {
    try fill(3)
    let found = try plans { store throws in
      #expect(
        try store.journal(before: nil, entry: nil, action: nil, limit: 2).map(\.sequence) == [4, 3])
      #expect(
        try store.journal(before: 4, entry: nil, action: nil, limit: 1).map(\.sequence) == [3])
      #expect(
        try store.journal(before: nil, entry: 1, action: nil, limit: 9).map(\.action)
          == [.recalled, .added])
      #expect(try store.journal(after: 0, entry: 1, limit: 9).count == 2)
      #expect(
        try store.journal(before: nil, entry: nil, action: .recalled, limit: 9).count == 1)
      let name = test.actor.name
      #expect(
        try store.journal(before: nil, entry: nil, action: nil, actor: name, limit: 9).count == 4)
      #expect(try store.journalActors() == [name])
    }
    for plan in found.filter({ $0.sql.contains("FROM journal") }) {
      #expect(!plan.steps.contains { $0.contains("TEMP B-TREE") }, "\(plan.steps)")
      if plan.sql.contains("entry = ?") {
        #expect(plan.steps.contains { $0.contains("journal_by_entry") }, "\(plan.steps)")
      }
    }
  }

  @Test("reads a page of any length in the same number of statements")
  func pages() throws {
    try fill(60)
    func runs(_ ids: [Int64]) throws -> Int {
      try plans { store throws in
        #expect(try store.entries(ids).map(\.id) == ids)
        #expect(try store.summaries(of: ids).map(\.id) == ids)
        #expect(try store.texts(of: ids).map(\.id) == ids)
        #expect(try store.citations(of: ids).count == ids.count)
      }.reduce(0) { $0 + $1.runs }
    }
    #expect(try runs([7]) == runs(Array((1...60).reversed())))
  }

  @Test("reads a register and the series of numbers of any length in the same number of statements")
  func registers() throws {
    let registry = try test.open()
    let entries = try (1...60).map { try TestRegistry.prepared(TestRegistry.entry($0)) }
    _ = try registry.add(entries, by: test.actor)
    for id in Int64(1)...9 {
      try registry.relate(.recalls, id * 2, by: id * 2 + 1, reason: "nhầm", actor: test.actor)
    }
    func runs(_ numbers: ClosedRange<Int>) throws -> Int {
      try plans { store throws in
        let office = Office(registry: store) { () throws(InvalidInput) in throw InvalidInput([]) }
        let request = RegisterRequest(
          SeriesName(body: TestRegistry.body.id, year: 2026), span: RegisterSpan(numbers: numbers))
        let answer = try office.register(request, as: caller)
        guard case .lines(let register) = answer.content else { return }
        #expect(register.lines.count == numbers.count)
      }.reduce(0) { $0 + $1.runs }
    }
    #expect(try runs(2...2) == runs(1...60))

    let bodies = (1...20).map { BodyReference(name: "Sở số \($0)", province: "lai-chau") }
    let others = try bodies.map {
      try TestRegistry.prepared(TestRegistry.entry(1, date: "2025-02-03", body: $0))
    }
    _ = try registry.add(
      others, by: test.actor, options: AddOptions(keepsSameNumber: true, keepsSameContent: true))
    func runs(ofYear year: Int, _ count: Int) throws -> Int {
      try plans { store throws in
        let office = Office(registry: store) { () throws(InvalidInput) in throw InvalidInput([]) }
        let found = try office.series(ofYear: year, province: "Lai Châu", as: caller)
        #expect(found.count == count)
      }.reduce(0) { $0 + $1.runs }
    }
    #expect(try runs(ofYear: 2026, 1) == runs(ofYear: 2025, 20))
  }

  private var caller: Caller {
    Caller(test.actor, rights: Set(Right.allCases), words: .vietnamese, channel: .api)
  }

  @Test("lets as many read at once as there are readers, and the others wait for any of them")
  func readers() throws {
    try fill(1)
    let store = try SQLiteStore(test.file, access: .reading, readers: 2)
    try store.read { _ in
      try store.read { _ in }
      #expect(try store.entryCount() == 1)
    }
  }
}
