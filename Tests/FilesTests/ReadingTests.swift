import Files
import Foundation
import Testing

@Suite struct ReadingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("reading-\(UUID().uuidString)")

  private func inFolder(_ work: (String) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }

  @Test func `a file with odd letters in its name is read whole, through a link too`() throws {
    try inFolder { folder in
      let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let path = folder + "/kế hoạch '(1)' %20.docx"
      try StagedFiles.writeOne(bytes, to: path)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: path)
      #expect(try FileSystem.bytes(of: path, limit: bytes.count) == bytes)
      #expect(try FileSystem.bytes(of: folder + "/link", limit: bytes.count) == bytes)
    }
  }

  @Test func `what the system tells of itself is read though it has no size`() throws {
    #expect(try !FileSystem.bytes(of: "/proc/self/status", limit: 1 << 20).isEmpty)
  }

  @Test func `what is larger than allowed is refused before it is read`() throws {
    try inFolder { folder in
      // A file with a hole takes no room and is as large as it says.
      try StagedFiles.writeOne([], to: folder + "/f")
      truncate(folder + "/f", 2 << 30)
      #expect(throws: FileReadingFailure.tooLarge(size: 2 << 30)) {
        try FileSystem.bytes(of: folder + "/f", limit: 1 << 20)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `folders, pipes, devices and sockets are refused at once`() throws {
    try inFolder { folder in
      mkfifo(folder + "/pipe", 0o600)
      #expect(throws: FileReadingFailure.folder) {
        try FileSystem.bytes(of: folder, limit: 1 << 20)
      }
      for path in [folder + "/pipe", "/dev/zero", "/dev/stdin/../null"] {
        #expect(throws: FileReadingFailure.self) {
          try FileSystem.bytes(of: path, limit: 1 << 20)
        }
      }
      #expect(throws: FileReadingFailure.notAFile) {
        try FileSystem.bytes(of: "/dev/zero", limit: 1 << 20)
      }
    }
  }

  @Test func `a file that isn't there is told by its path`() throws {
    #expect(throws: FileReadingFailure.system(FileFailure("/no/such", code: ENOENT))) {
      try FileSystem.bytes(of: "/no/such", limit: 1)
    }
  }
}
