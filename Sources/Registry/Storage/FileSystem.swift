#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What copies need of the file system so that a crash leaves the old file or the new one.
enum FileSystem {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Has the disk hold what was written to a file or a folder.
  static func synchronize(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure(path) }
  }

  /// Puts a file in the place of another in one step.
  static func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw failure(target) }
    try synchronize(folder(of: target))
  }

  /// Writes a file under another name, has the disk hold it, and gives it its name: it is whole or not
  /// there.
  static func save(_ bytes: [UInt8], to path: String) throws {
    let staged = path + ".\(getpid()).part"
    let file = open(staged, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    do {
      defer { close(file) }
      try fill(file, with: bytes, of: path)
      guard fsync(file) == 0 else { throw failure(path) }
      try move(staged, to: path)
    } catch {
      remove(staged)
      throw error
    }
  }

  private static func fill(_ file: Int32, with bytes: [UInt8], of path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(
          file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          throw failure(path)
        }
      }
    }
  }

  static func remove(_ path: String) { unlink(path) }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ path: String) -> RegistryError {
    let code = errno
    switch code {
    case ENOSPC, EDQUOT, EFBIG: return RegistryError(.unavailable, "registry.disk-full", file: path)
    case EACCES, EPERM, EROFS: return RegistryError(.unavailable, "registry.read-only", file: path)
    default:
      return RegistryError(
        .unavailable, "registry.cannot-open", ["problem": String(cString: strerror(code))],
        file: path)
    }
  }
}
