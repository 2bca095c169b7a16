import Registry
import SQLite
import SampleRegistries
import Testing

@testable import SQLiteRegistry

@Suite("The schema")
struct SchemaTests {
  @Test("is brought to the current version from any older one")
  func migrations() throws {
    for version in 1..<Schema.version {
      let folder = TemporaryFolder()
      let old = try Connection(path: folder.path("old.sqlite"), access: .create)
      try Schema.migrate(old, from: 0, to: version)
      try old.run("INSERT INTO registry (identifier, created_at) VALUES ('a', 0)")
      let registry = try RegistryFile(folder.path("old.sqlite")).open(.writing)
      #expect(try registry.verify().isSound)
      #expect(try old.first("PRAGMA user_version") { $0.int(0) } == Schema.version)
    }
  }
}
