import Foundation
import Registry
import SQLite
import SampleRegistries
import Testing

@testable import SQLiteRegistry

@Suite("A flipped bit in a registry")
struct FlippedBitTests {
  private let test = TestRegistry()

  @Test("that changes anything it holds is found, wherever it is")
  func flips() throws {
    try fill()
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    let whole = try Data(contentsOf: URL(fileURLWithPath: copy))
    let rows = try rows(of: copy)
    let flipped = test.folder.path("flipped.sqlite")
    var random = SplitMix(state: 20_261_129)
    let rounds = Worker.isThorough ? 500 : 60
    var (changed, found) = (0, 0)
    for _ in 0..<rounds {
      var bytes = whole
      let place = Int(random.next() % UInt64(whole.count))
      let bit = UInt8(random.next() % 8)
      bytes[place] ^= 1 << bit
      try bytes.write(to: URL(fileURLWithPath: flipped))
      let isFound = isFound(in: flipped)
      found += isFound ? 1 : 0
      if (try? self.rows(of: flipped)) == rows { continue }
      changed += 1
      #expect(isFound, "byte \(place), bit \(bit)")
    }
    print("flipped: \(rounds) bits, \(changed) change what it holds, \(found) found")
  }

  private func isFound(in path: String) -> Bool {
    do { return try !RegistryFile(path).open(.reading).verify().isSound } catch { return true }
  }

  /// All rows of all tables.
  private func rows(of path: String) throws -> [String] {
    let connection = try Connection(path: path, access: .unchanging)
    let tables = try connection.all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ) { $0.text(0) }
    return try tables.flatMap { table in
      let columns = try connection.all("PRAGMA table_info(\(table))") { $0.text(1) }
      let all = columns.map { "quote(\($0))" }.joined(separator: " || '|' || ")
      return [table] + (try connection.all("SELECT \(all) FROM \(table) ORDER BY 1") { $0.text(0) })
    }
  }

  private func fill() throws {
    let registry = try test.open()
    let entries = try (1...30).map { number in
      let file = TestRegistry.wordFile(number, TestRegistry.bytes(3000, seed: number))
      return try TestRegistry.prepared(TestRegistry.entry(number, files: [file]))
    }
    _ = try registry.add(entries, by: test.actor)
    let series = TestRegistry.series(2027)
    _ = try registry.reserve(3, in: series, reason: "Đã cấp cho văn bản giấy", by: test.actor)
    try registry.void(2, in: series, reason: "Không ban hành", by: test.actor)
    let draft = try registry.addDraft(
      TestRegistry.document(60), brief: Array("phiếu".utf8), note: "bản đầu", by: test.actor)
    _ = try registry.moveDraft(draft.id, to: .submitted, by: test.actor)
    try registry.record(.viewed, of: [1, 2], by: test.actor)
  }
}

extension TestRegistry {
  /// Bytes that don't pack.
  fileprivate static func bytes(_ count: Int, seed: Int) -> [UInt8] {
    var random = SplitMix(state: UInt64(seed))
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }
}
