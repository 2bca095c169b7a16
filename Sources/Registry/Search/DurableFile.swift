import Foundation

/// Files that are whole and on the disk, or not there.
enum DurableFile {
  /// Writes a file under another name, waits for the disk, and gives it its name.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let staged = path + ".\(getpid()).part"
    let descriptor = open(staged, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw POSIXError(code(errno)) }
    do {
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw POSIXError(code(errno)) }
    } catch {
      close(descriptor)
      unlink(staged)
      throw error
    }
    close(descriptor)
    guard rename(staged, path) == 0 else {
      let failure = errno
      unlink(staged)
      throw POSIXError(code(failure))
    }
    syncFolder(of: path)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          throw POSIXError(code(errno))
        }
        written += count
      }
    }
  }

  /// A name given to a file is on the disk only once its folder is.
  private static func syncFolder(of path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func code(_ number: Int32) -> POSIXErrorCode {
    POSIXErrorCode(rawValue: number) ?? .EIO
  }
}
