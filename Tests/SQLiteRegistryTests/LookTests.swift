import Foundation
import Registry
import SQLite
import SampleRegistries
import Synchronization
import Testing

@testable import SQLiteRegistry

@Suite("Looks at a registry")
struct LookTests {
  private let test = TestRegistry()

  private func filled() throws -> any RegistryStore {
    let registry = try test.open()
    _ = try registry.add(
      (1...3).map { try TestRegistry.prepared(TestRegistry.entry($0)) }, by: test.actor)
    return registry
  }

  private func looks(_ registry: any RegistryStore) throws -> [Int64?] {
    try registry.looks(before: nil, entry: nil, action: nil, limit: 100).map(\.entry)
  }

  @Test("are a chain of their own, newest first, beside the journal")
  func chain() throws {
    let registry = try filled()
    #expect(try looks(registry) == [] && registry.lookHead().sequence == 0)
    let head = try registry.journalHead()
    try registry.record(.viewed, of: [1, 2], details: ["what": "text"], by: test.actor)
    try registry.record(.printed, of: [3], by: test.actor)
    #expect(try looks(registry) == [3, 2, 1])
    #expect(
      try registry.looks(before: 3, entry: nil, action: .viewed, limit: 1).map(\.entry) == [2])
    #expect(try registry.looks(before: nil, entry: 1, action: nil, limit: 9).count == 1)
    #expect(try registry.journalHead() == head && registry.lookHead().sequence == 3)
    #expect(
      try registry.newestLines(limit: 4).map(\.action) == [.printed, .viewed, .viewed, .added])
    #expect(try registry.verify().findings == [])
  }

  @Test("are written by who only reads, and while another writes")
  func readers() throws {
    let registry = try filled()
    let reader = try test.open(.reading)
    let writer = try Connection(path: test.path, access: .readWrite)
    try writer.transaction(.immediate) {
      try reader.record(.viewed, of: [1], by: test.actor)
    }
    #expect(try looks(registry) == [1])
  }

  @Test("are given up after a tenth of a second, which is told")
  func waiting() throws {
    let registry = try filled()
    try registry.record(.viewed, of: [1], by: test.actor)
    let other = try Connection(path: LookLog.path(of: test.path), access: .readWrite)
    try other.transaction(.immediate) {
      let error = #expect(throws: RegistryError.self) {
        try registry.record(.viewed, of: [2], by: test.actor)
      }
      #expect(error?.reason == .unavailable)
    }
    #expect(try looks(registry) == [1])
  }

  @Test("wait a tenth of a second in all, for other threads too")
  func waitingTogether() throws {
    let registry = try filled()
    try registry.record(.viewed, of: [1], by: test.actor)
    let other = try Connection(path: LookLog.path(of: test.path), access: .readWrite)
    try other.transaction(.immediate) {
      let refused = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        do { try registry.record(.viewed, of: [2], by: test.actor) } catch {
          if (error as? RegistryError)?.reason == .unavailable {
            refused.add(1, ordering: .relaxed)
          }
        }
      }
      #expect(refused.load(ordering: .relaxed) == 8)
    }
    try registry.record(.viewed, of: [3], by: test.actor)
    #expect(try looks(registry) == [3, 1])
  }

  @Test("that a full disk or a closed folder refuses are told, and nothing half is written")
  func refused() throws {
    _ = try filled()
    let worker = try Worker("look", test.path, count: 1, limit: 0)
    #expect(worker.lines().map { $0.first } == ["opened", "refused"])
    let registry = try test.open(.reading)
    #expect(try looks(registry) == [] && registry.verify().findings == [])
    try? FileManager.default.removeItem(atPath: LookLog.path(of: test.path))
    try FileManager.default.createDirectory(
      atPath: LookLog.path(of: test.path), withIntermediateDirectories: false)
    let error = #expect(throws: RegistryError.self) {
      try registry.record(.viewed, of: [1], by: test.actor)
    }
    #expect(error?.reason == .unavailable)
  }

  @Test("can't be changed, and a change that is forced is told")
  func frozen() throws {
    let registry = try filled()
    try registry.record(.viewed, of: [1, 2], by: test.actor)
    let connection = try Connection(path: LookLog.path(of: test.path), access: .readWrite)
    #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM journal") }
    try connection.execute("DROP TRIGGER journal_update; UPDATE journal SET actor = 'ai'")
    #expect(
      try Set(registry.verify().findings.map(\.code)) == ["registry.verify-journal-line"])
  }

  @Test("go with a copy, and come back with it")
  func copies() throws {
    let registry = try filled()
    try registry.record(.viewed, of: [1, 2], by: test.actor)
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    try registry.record(.viewed, of: [3], by: test.actor)
    let target = RegistryFile(test.folder.path("restored.sqlite"))
    _ = try target.restore(from: copy, by: test.actor)
    #expect(try looks(target.open()) == [2, 1])
    try target.open().record(.viewed, of: [3], by: test.actor)
    #expect(try target.open().verify().findings == [])
  }

  @Test("of another registry aren't taken for one's own")
  func foreign() throws {
    let registry = try filled()
    let other = TestRegistry()
    try other.open().record(.viewed, of: [], by: test.actor)
    try FileManager.default.copyItem(
      atPath: LookLog.path(of: other.path), toPath: LookLog.path(of: test.path))
    #expect(throws: RegistryError.self) {
      try registry.record(.viewed, of: [1], by: test.actor)
    }
    #expect(try registry.verify().findings.map(\.code) == ["registry.not-a-registry"])
  }
}
