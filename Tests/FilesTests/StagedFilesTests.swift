import Files
import Foundation
import Testing

@Suite struct StagedFilesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("thidua-\(UUID().uuidString)")

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  private func remove() { try? FileManager.default.removeItem(at: folder) }
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a file is there with its bytes, and nothing beside it`() throws {
    defer { remove() }
    let bytes = Array("Kế hoạch số 05/KH-SXD".utf8)
    try StagedFiles.writeOne(bytes, to: path("sổ/kế hoạch.txt"))
    #expect(FileManager.default.contents(atPath: path("sổ/kế hoạch.txt")) == Data(bytes))
    #expect(try names() == ["sổ"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path("sổ")) == ["kế hoạch.txt"])
  }

  @Test func `an empty file and a large one are written whole`() throws {
    defer { remove() }
    for count in [0, 1, 3_000_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try StagedFiles.writeOne(bytes, to: path("f"))
      #expect(FileManager.default.contents(atPath: path("f")) == Data(bytes))
    }
  }

  @Test func `files have no name before all of them are committed`() throws {
    defer { remove() }
    var files = StagedFiles()
    try files.stage([1], for: path("a"))
    try files.stage([2], for: path("b"))
    #expect(!FileSystem.exists(path("a")))
    #expect(try names().allSatisfy { $0.hasSuffix(".part") })
    try files.commit()
    #expect(try names() == ["a", "b"])
  }

  @Test func `what is discarded leaves what stood there`() throws {
    defer { remove() }
    try StagedFiles.writeOne([1], to: path("a"))
    var files = StagedFiles()
    try files.stage([2], for: path("a"))
    files.discard()
    #expect(FileManager.default.contents(atPath: path("a")) == Data([1]))
    #expect(try names() == ["a"])
  }

  @Test func `a file that can't take its name leaves nothing behind and says which and why`() throws
  {
    defer { remove() }
    try StagedFiles.writeOne([1], to: path("tệp"))
    let error = #expect(throws: FileFailure.self) {
      try StagedFiles.writeOne([2], to: path("tệp/con.txt"))
    }
    #expect(error?.file == path("tệp/con.txt"))
    #expect(error?.code == ENOTDIR)
    try FileManager.default.createDirectory(atPath: path("mục"), withIntermediateDirectories: true)
    #expect(throws: FileFailure.self) { try StagedFiles.writeOne([2], to: path("mục")) }
    #expect(try names() == ["mục", "tệp"])
  }

  @Test func `a bare name is written into the current folder's place`() {
    #expect(FileSystem.folder(of: "a.txt") == ".")
    #expect(FileSystem.folder(of: "/a.txt") == "/")
    #expect(FileSystem.folder(of: "/tmp/a b/ă.txt") == "/tmp/a b")
  }
}
