import Glibc

/// Files that appear together or not at all: each is written in full beside its place under
/// another name, and only when all are on the disk do they take their names. What stood there before
/// is whole until then, after a crash or a power cut too.
public struct StagedFiles: Sendable {
  private var staged: [(temporary: String, final: String)] = []

  /// Begins with no file.
  public init() {}

  /// Writes the bytes of a file beside its place and has the disk hold them. Makes the folders it
  /// needs.
  ///
  /// - Throws: `FileFailure` that names the file by the name it was to get.
  public mutating func stage(_ bytes: [UInt8], for path: String) throws(FileFailure) {
    let folder = FileSystem.folder(of: path)
    try makeFolder(folder, for: path)
    // Nobody can guess the name and lay a link to somewhere else under it.
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      path[path.utf8.index(after: $0)...]
    }
    let temporary = "\(folder)/.\(name ?? path[...]).\(UInt64.random(in: 0...UInt64.max)).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileFailure(path) }
    defer { close(file) }
    staged.append((temporary, path))
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 || count < 0 && errno == EINTR else { throw FileFailure(path) }
      written += max(0, count)
    }
    guard fsync(file) == 0 else { throw FileFailure(path) }
  }

  /// Gives all files their names and has the disk hold these too.
  ///
  /// - Throws: `FileFailure` for the first file that can't take its name.
  public mutating func commit() throws(FileFailure) {
    var folders: Set<String> = []
    while let file = staged.first {
      guard rename(file.temporary, file.final) == 0 else { throw FileFailure(file.final) }
      folders.insert(FileSystem.folder(of: file.final))
      staged.removeFirst()
    }
    for folder in folders { try FileSystem.synchronize(folder) }
  }

  /// Takes away what was staged and not committed.
  public mutating func discard() {
    for file in staged { unlink(file.temporary) }
    staged = []
  }

  /// Writes one file, whole or not at all.
  ///
  /// - Throws: `FileFailure`; what stood there before is then untouched.
  public static func writeOne(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    try writeAll([(path, bytes)])
  }

  /// Writes files, all of them or none.
  ///
  /// - Throws: `FileFailure`; what stood there before is then untouched.
  public static func writeAll(_ contents: some Sequence<(String, [UInt8])>) throws(FileFailure) {
    var files = StagedFiles()
    do throws(FileFailure) {
      for (path, bytes) in contents { try files.stage(bytes, for: path) }
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }

  private func makeFolder(_ folder: String, for path: String) throws(FileFailure) {
    var made = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      guard mkdir(made, 0o777) == 0 || errno == EEXIST || errno == EROFS else {
        throw FileFailure(path)
      }
    }
  }
}
