import Diagnostics
import Foundation
import Testing

@testable import Drafting

@Suite("The data folder")
struct DataFolderTests {
  /// A folder with the two folders of the data in it, and one further down.
  private func withFolders(_ work: (_ data: String, _ below: String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)").resolvingSymlinksInPath()
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["Templates", "Provinces/lai-chau/plans"] {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try work(root.path, root.appendingPathComponent("Provinces/lai-chau/plans").path)
  }

  private func locate(
    told: String? = nil, environment: [String: String] = [:], current: String = "/",
    program: String = "/usr/bin/thidua"
  ) throws -> String {
    try DataFolder.locate(
      told: told, environment: environment, currentFolder: current, program: program
    ).path
  }

  @Test("is the one told, then the environment's, then one above the current folder")
  func order() throws {
    try withFolders { data, below in
      let found = [
        try locate(told: data, environment: ["THIDUA_DATA": "/x"]),
        try locate(environment: ["THIDUA_DATA": data]), try locate(current: below),
        try locate(program: data + "/.build/debug/thidua"),
      ]
      #expect(found == [data, data, data, data])
    }
  }

  @Test("is the share folder of an installed program")
  func share() throws {
    try withFolders { data, _ in
      let root = URL(fileURLWithPath: data)
      let share = root.appendingPathComponent("usr/share/thidua")
      for name in ["Templates", "Provinces"] {
        try FileManager.default.createDirectory(
          at: share.appendingPathComponent(name), withIntermediateDirectories: true)
      }
      try FileManager.default.removeItem(at: root.appendingPathComponent("Templates"))
      let found = try locate(program: data + "/usr/bin/thidua")
      #expect(found == share.path)
    }
  }

  @Test("that doesn't hold the data is refused by its name")
  func refused() throws {
    #expect(codes { try locate(told: "/nonexistent") } == ["data.not-a-data-folder"])
    #expect(codes { try locate() } == ["data.not-found"])
  }

  private func codes(_ work: () throws -> String) -> [String] {
    do {
      return [try work()]
    } catch let error as InvalidInput {
      return error.diagnostics.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }
}
