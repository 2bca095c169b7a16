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
      #expect(try locate(told: data, environment: ["THIDUA_DATA": "/x"], current: "/") == data)
      #expect(try locate(environment: ["THIDUA_DATA": data]) == data)
      #expect(try locate(current: below) == data)
      #expect(try locate(program: data + "/.build/debug/thidua") == data)
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
      #expect(try locate(program: data + "/usr/bin/thidua") == share.path)
    }
  }

  @Test("that doesn't hold the data is refused by its name")
  func refused() throws {
    #expect {
      _ = try locate(told: "/nonexistent")
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.code) == ["data.not-a-data-folder"]
    }
    #expect {
      _ = try locate(current: "/")
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.code) == ["data.not-found"]
    }
  }
}
