import SQLite
import Testing

@testable import Registry

@Suite("The schema")
struct SchemaTests {
  @Test("has a step for each version")
  func steps() {
    #expect(Schema.migrations.count == RegistryVersion.current)
  }

  @Test("is brought to the current version from any older one")
  func migrations() throws {
    for version in 0..<RegistryVersion.current {
      let folder = TemporaryFolder()
      let old = try Connection(path: folder.path("old.sqlite"), access: .create)
      for (index, script) in Schema.migrations.enumerated() where index < version {
        try old.execute(script)
        try old.execute(
          """
          PRAGMA user_version = \(index + 1); PRAGMA application_id = \(Schema.applicationID);
          """)
      }
      let registry = try SQLiteRegistry(path: folder.path("old.sqlite"), access: .writing)
      #expect(try registry.verify().isSound)
      #expect(try old.pragma("user_version") == RegistryVersion.current)
    }
  }
}
