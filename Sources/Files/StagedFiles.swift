import Glibc

/// Files that appear together or not at all: each is written in full beside its place under
/// another name, and only when all are on the disk do they take their names. What stood there before
/// is whole until then, after a crash or a power cut too.
public struct StagedFiles: Sendable {
  private var staged: [(temporary: String, final: String, descriptor: Int32)] = []
  private var swept: Set<String> = []
  private let permissions: mode_t

  /// Begins with no file.
  ///
  /// - Parameter permissions: the rights to the files, before the mask of the person who runs this.
  public init(permissions: mode_t = 0o666) { self.permissions = permissions }

  /// Writes the bytes of a file beside its place and has the disk hold them. Makes the folders it
  /// needs, and takes away what programs that were killed left there.
  ///
  /// - Throws: `FileFailure` that names the file by the name it was to get.
  public mutating func stage(_ bytes: [UInt8], for path: String) throws(FileFailure) {
    let folder = FileSystem.folder(of: path)
    do { try FileSystem.makeFolder(folder) } catch { throw FileFailure(path, code: error.code) }
    if swept.insert(folder).inserted { PartName.sweep(folder) }
    let temporary = PartName.make(for: path)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions)
    guard file >= 0 else { throw FileFailure(path) }
    PartName.hold(file)
    staged.append((temporary, path, file))
    try FileSystem.write(bytes, to: file, named: path)
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
      close(file.descriptor)
      staged.removeFirst()
    }
    for folder in folders { try FileSystem.synchronize(folder) }
  }

  /// Takes away what was staged and not committed.
  public mutating func discard() {
    for file in staged {
      unlink(file.temporary)
      close(file.descriptor)
    }
    staged = []
  }

  /// Writes one file, whole or not at all.
  ///
  /// - Throws: `FileFailure`; what stood there before is then untouched.
  public static func writeOne(
    _ bytes: [UInt8], to path: String, permissions: mode_t = 0o666
  ) throws(FileFailure) {
    try writeAll([(path, bytes)], permissions: permissions)
  }

  /// Writes files, all of them or none.
  ///
  /// - Throws: `FileFailure`; what stood there before is then untouched.
  public static func writeAll(
    _ contents: some Sequence<(String, [UInt8])>, permissions: mode_t = 0o666
  ) throws(FileFailure) {
    var files = StagedFiles(permissions: permissions)
    do throws(FileFailure) {
      for (path, bytes) in contents { try files.stage(bytes, for: path) }
      try files.commit()
    } catch {
      files.discard()
      throw error
    }
  }
}
