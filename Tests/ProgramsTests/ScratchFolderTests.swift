import Foundation
import Testing

@testable import Programs

@Suite struct ScratchFolderTests {
  @Test func `a folder is private and goes with its last user`() throws {
    var folder = ScratchFolder()
    let file = try #require(folder).path("a/b.txt")
    #expect(folder?.put([1, 2, 3], "a/b.txt") == true)
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .path
    let mode = try FileManager.default.attributesOfItem(atPath: root)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: root))
  }
}
