import Document
import Foundation
import Registry
import RegistryIndex
import SQLite
import SampleRegistries
import Search
import Testing

@testable import SQLiteRegistry

@Suite("Several programs at one registry", .serialized)
struct ProcessTests {
  private let test = TestRegistry()

  @Test("draw a thousand numbers from twenty processes without gap, double or loss")
  func manyProcesses() throws {
    let workers = try (0..<20).map { _ in try Worker("issue", test.path, count: 50) }
    var acknowledged: [Int] = []
    for worker in workers {
      let lines = worker.lines()
      #expect(lines.allSatisfy { $0.first == "issued" }, "\(lines.last ?? [])")
      acknowledged += lines.compactMap { $0.first == "issued" ? Int($0[1]) : nil }
    }
    #expect(acknowledged.sorted() == Array(1...1000))
    let registry = try test.open(.writing)
    #expect(
      try registry.summaries(where: EntryFilter()).compactMap(\.description.serial)
        == Array(1...1000))
    #expect(try registry.gaps(in: TestRegistry.series(2026)) == [])
    #expect(try registry.verify().findings == [])
  }

  @Test("wait their turn: of fifty processes none is refused", .enabled(if: Worker.isThorough))
  func fairness() throws {
    _ = try test.open()
    let start = ContinuousClock.now
    let workers = try (0..<50).map { _ in try Worker("issue", test.path, count: 20) }
    let lines = workers.flatMap { $0.lines() }
    let mean = Int((ContinuousClock.now - start) / .milliseconds(1)) / max(1, lines.count)
    let longest = lines.compactMap { Int($0[3]) }.max() ?? 0
    print("fifty processes: \(lines.count) issued, one in \(mean) ms, longest wait \(longest) ms")
    #expect(lines.compactMap { Int($0[1]) }.sorted() == Array(1...1000))
    #expect(longest < 2 * 50 * mean)
  }

  @Test("lose nothing that was acknowledged when they are killed at any moment")
  func killed() throws {
    let rounds = Worker.isThorough ? 330 : 40
    _ = try test.open()
    var numbers: [Int64: Int] = [:]
    var identifiers: [Int64: String] = [:]
    var random = SplitMix(state: 20_261_121)
    for round in 0..<rounds {
      let jobs = ["issue", "import", "backup", "index"]
      let workers = [
        try Worker(jobs[round % 4], test.path, count: 1000),
        try Worker(jobs[Int(random.next() % 4)], test.path, count: 1000),
      ]
      // One time in four while the registry is still being opened.
      if round % 4 > 0 { workers[0].waitForBeginning() }
      usleep(UInt32(random.next() % 80_000))
      for worker in workers {
        worker.kill()
        usleep(UInt32(random.next() % 5000))
      }
      for line in workers.flatMap({ $0.lines() }) {
        switch (line.first, line.count) {
        case ("issued", 4): numbers[Int64(line[2]) ?? 0] = Int(line[1])
        case ("added", 3): identifiers[Int64(line[1]) ?? 0] = line[2]
        case ("copied", 2), ("indexed", 2): break
        default: Issue.record("\(line)")
        }
      }
      guard round % 10 == 9 || round == rounds - 1 else { continue }
      let registry = try test.open(.writing)
      let search = RegistrySearch(registry, folder: test.file.indexFolder)
      #expect(try registry.verify().findings + search.findings() == [])
      #expect(
        try search.search(SearchRequest(Query(.everything))).total == registry.entryCount())
      let copy = test.path + ".copy"
      if FileManager.default.fileExists(atPath: copy) {
        #expect(try RegistryFile(copy).open(.reading).verify().findings == [])
      }
    }
    let registry = try test.open(.writing)
    for (id, number) in numbers {
      #expect(try registry.summaries(of: [id]).first?.description.serial == number)
    }
    for (id, identifier) in identifiers {
      #expect(try registry.entry(identifiedBy: identifier) == id)
    }
    let serials = try registry.summaries(where: EntryFilter()).compactMap(\.description.serial)
    #expect(serials == Array(1...max(1, serials.count)) || serials.isEmpty)
    #expect(!identifiers.isEmpty && !numbers.isEmpty)
  }

  @Test("say that the disk is full, and keep what was there")
  func fullDisk() throws {
    _ = try test.issue("2026-01-05", in: try test.open())
    let size =
      try FileManager.default.attributesOfItem(atPath: test.path)[.size] as? Int ?? 0
    #expect(!FileManager.default.fileExists(atPath: test.path + "-wal"))
    let lines = try Worker("issue", test.path, count: 10_000, limit: size + 1_000_000).lines()
    #expect(lines.last?.first == "refused")
    #expect(lines.last?.last == "registry.not-written")
    let issued = lines.filter { $0.first == "issued" }.count
    #expect(issued > 1)
    let registry = try test.open(.writing)
    #expect(try registry.verify().findings == [])
    #expect(try registry.nextNumber(in: TestRegistry.series(2026)) == issued + 2)
  }
}

/// Random numbers that are the same each time (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
