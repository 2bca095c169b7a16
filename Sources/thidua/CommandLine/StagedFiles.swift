import Foundation

/// Files that appear together or not at all: each is written in full beside its place under
/// another name, and only when all are there do they take their names. What stood there before is
/// whole until then.
struct StagedFiles {
  private var staged: [(temporary: String, final: String)] = []

  /// Writes the bytes of a file beside its place. Makes the folders it needs.
  mutating func stage(_ bytes: [UInt8], for path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    let name = (path as NSString).lastPathComponent
    let temporary = (folder as NSString).appendingPathComponent(
      ".\(name).\(getpid())-\(staged.count).part")
    staged.append((temporary, path))
    try Data(bytes).write(to: URL(fileURLWithPath: temporary))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary))
    try handle.synchronize()
    try handle.close()
  }

  /// Gives all files their names.
  mutating func commit() throws {
    while let file = staged.first {
      guard rename(file.temporary, file.final) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.final])
      }
      staged.removeFirst()
    }
  }

  /// Takes away what was staged and not committed.
  mutating func discard() {
    for file in staged { unlink(file.temporary) }
    staged = []
  }
}
