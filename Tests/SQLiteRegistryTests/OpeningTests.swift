import Foundation
import Registry
import SQLite
import SampleRegistries
import SampleWords
import Testing

@testable import SQLiteRegistry

@Suite("Opening a registry")
struct OpeningTests {
  private let test = TestRegistry()

  @Test("makes one only when told to")
  func making() throws {
    #expect(code { try test.open(.writing) } == "registry.no-such-registry")
    #expect(code { try test.open(.reading) } == "registry.no-such-registry")
    let made = try test.open(.creating)
    #expect(try test.open(.reading).identifier == made.identifier)
    #expect(try test.open(.creating).identifier == made.identifier)
  }

  @Test("refuses what is no registry")
  func strangers() throws {
    try Data("Kế hoạch phát động phong trào thi đua".utf8).write(to: url)
    #expect(code { try test.open(.creating) } == "registry.not-a-registry")
    #expect(code { try test.open(.reading) } == "registry.not-a-registry")
    try FileManager.default.removeItem(at: url)
    let other = try Connection(path: test.path, access: .create)
    try other.execute("CREATE TABLE t (a)")
    #expect(code { try test.open(.creating) } == "registry.not-a-registry")
    #expect(code { try test.open(.reading) } == "registry.not-a-registry")
    #expect(code { try RegistryFile(test.folder.url.path).open(.writing) } != nil)
  }

  @Test("refuses a registry of a newer version")
  func newer() throws {
    _ = try test.open()
    let connection = try Connection(path: test.path, access: .readWrite)
    try connection.execute("PRAGMA user_version = 99")
    #expect(code { try test.open(.writing) } == "registry.newer-version")
    #expect(code { try test.open(.reading) } == "registry.newer-version")
  }

  @Test("tells a cut-off file")
  func truncated() throws {
    do {
      _ = try test.issue("2026-01-05", in: try test.open())
    }
    let copy = test.folder.path("copy.sqlite")
    _ = try test.file.backup(to: copy, by: test.actor)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: copy))
    #expect(code { try RegistryFile(copy).open(.writing) } == "registry.truncated")
    #expect(code { try RegistryFile(copy).open(.reading) } == "registry.truncated")
  }

  @Test("waits for others, and says so when they take too long")
  func locked() throws {
    _ = try test.open()
    let other = try Connection(path: test.path, access: .readWrite)
    try other.run("BEGIN IMMEDIATE")
    let registry = try test.open(.writing, timeout: 50)
    #expect(try registry.entryCount() == 0)
    #expect(code { try test.issue("2026-01-05", in: registry) } == "registry.locked")
    try other.run("ROLLBACK")
    #expect(try test.issue("2026-01-05", in: registry).id == 1)
  }

  @Test("for reading lets nothing be written")
  func reading() throws {
    _ = try test.issue("2026-01-05", in: try test.open())
    let registry = try test.open(.reading)
    #expect(try registry.entryCount() == 1)
    #expect(code { try test.issue("2026-01-05", in: registry) } == "registry.opened-for-reading")
  }

  @Test("makes the tables once when many make them at once")
  func race() async throws {
    let identifiers = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 { group.addTask { try test.open(.creating).identifier } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(identifiers.count == 1)
  }

  @Test("has a message for each thing that can go wrong")
  func messages() {
    for kind in [
      SQLiteError.Kind.busy, .full, .readOnly, .cannotOpen, .notADatabase, .disk, .notWritten,
    ] {
      let error = RegistryError(OpeningTests.error(kind), file: "a")
      for diagnostic in error.diagnostics {
        #expect(diagnostic.message(in: .english) != diagnostic.code)
        #expect(diagnostic.message(in: .vietnamese) != diagnostic.code)
      }
    }
  }

  private static func error(_ kind: SQLiteError.Kind) -> SQLiteError {
    let codes: [SQLiteError.Kind: Int32] = [
      .busy: 5, .full: 13, .readOnly: 8, .cannotOpen: 14, .notADatabase: 26, .disk: 10,
      .notWritten: 778,
    ]
    return SQLiteError(code: codes[kind] ?? 1, message: "x")
  }

  private var url: URL { URL(fileURLWithPath: test.path) }

  private func code(_ body: () throws -> some Any) -> String? {
    do {
      _ = try body()
      return nil
    } catch let error as RegistryError {
      return error.diagnostics.first?.code
    } catch {
      return "\(error)"
    }
  }
}
