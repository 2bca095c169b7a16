import Glibc

/// Why a file isn't read.
public enum FileReadingFailure: Error, Sendable, Equatable {
  /// It is a folder.
  case folder
  /// It is a device, a pipe or a socket: nobody knows where it ends.
  case notAFile
  /// It is larger than allowed, in bytes.
  case tooLarge(size: Int)
  /// The system didn't do it.
  case system(FileFailure)
}

extension FileSystem {
  /// The bytes of a file, of what a link leads to.
  ///
  /// A pipe in the place of a file holds nobody up: it is opened without waiting and refused.
  /// - Parameter limit: the greatest size in bytes.
  public static func bytes(
    of path: String, limit: Int
  ) throws(FileReadingFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    // A socket, and a pipe or device nobody serves, can't even be opened.
    guard file >= 0 else { throw errno == ENXIO ? .notAFile : .system(FileFailure(path)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(FileFailure(path)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(size: size) }
    var failure: FileReadingFailure?
    // One byte more than it has now, to see whether it grew.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got == 0 { return }
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failure = .system(FileFailure(path))
          return
        }
        count += got
      }
    }
    if let failure { throw failure }
    // What the system tells of itself has no size, and a file may be written to meanwhile.
    return bytes.count <= size ? bytes : bytes + (try rest(of: file, path, limit - bytes.count))
  }

  private static func rest(
    of file: Int32, _ path: String, _ limit: Int
  ) throws(FileReadingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(file, &chunk, chunk.count)
      if got == 0 { return bytes }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .system(FileFailure(path)) }
      bytes += chunk[..<got]
      guard bytes.count <= limit else { throw .tooLarge(size: bytes.count) }
    }
  }
}
