import Foundation
import Testing

@testable import Files

@Suite struct `Names of what is being written` {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("thidua-part-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  private func names() -> [String] { FileSystem.names(in: folder.path).sorted() }
  private func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A process that has ended: nobody gets its number again at once.
  private func endedProcess() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func `say who writes, differ each time, and fit where the longest name fits`() {
    defer { remove() }
    let name = String(repeating: "ố", count: 80)
    let made = PartName.make(for: path(name))
    #expect(made != PartName.make(for: path(name)))
    #expect(made.contains(".\(getpid())-") && made.hasSuffix(".part"))
    #expect(FileManager.default.createFile(atPath: made, contents: nil))
  }

  @Test
  func `are swept when their program has ended, with the logs and folders that belong to them`()
    throws
  {
    defer { remove() }
    let ended = try endedProcess()
    let dead = [
      "so.sqlite.\(ended)-0123456789abcdef.part", "x.\(ended)-0123456789abcdee.part-journal",
    ]
    let kept = [
      "so.sqlite.\(getpid())-0123456789abcdef.part", "ke-hoach.docx", "a.part",
      "b.\(ended)-12.part",
      "c.\(ended)-0123456789abcdeg.part",
    ]
    for name in dead + kept { try Data("x".utf8).write(to: URL(fileURLWithPath: path(name))) }
    let tree = path("kho.\(ended)-0123456789abcdef.part/lai-chau")
    try FileManager.default.createDirectory(atPath: tree, withIntermediateDirectories: true)
    try StagedFiles.writeOne([1], to: path("moi.txt"))
    #expect(names() == (kept + ["moi.txt"]).sorted())
  }

  @Test func `are left alone while somebody holds them, though nobody here is called so`() throws {
    defer { remove() }
    let held = path("so.sqlite.\(try endedProcess())-0123456789abcdef.part")
    let file = open(held, O_WRONLY | O_CREAT, 0o600)
    flock(file, LOCK_EX)
    PartName.sweep(folder.path)
    #expect(FileSystem.exists(held))
    close(file)
    PartName.sweep(folder.path)
    #expect(!FileSystem.exists(held))
  }
}
