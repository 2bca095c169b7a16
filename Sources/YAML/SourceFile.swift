import Diagnostics
import Glibc

/// Reads the bytes of a source file.
public enum SourceFile {
  /// The bytes of a file.
  /// - Parameter name: what the findings call the file; its path when not given.
  /// - Parameter limit: the greatest size in bytes.
  /// - Throws: why the file can't be read.
  public static func bytes(
    path: String, named name: String? = nil, limit: Int = YAMLLimits.standard.bytes
  ) throws(InvalidInput) -> [UInt8] {
    let place = Place(file: name ?? path)
    guard let file = fopen(path, "rb") else {
      throw unreadable(at: place)
    }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { throw unreadable(at: place) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw InvalidInput([Diagnostic(YAMLFinding.isFolder, at: place)])
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk[..<count]
      if bytes.count > limit {
        throw InvalidInput([
          Diagnostic(
            YAMLFinding.tooLarge(size: max(bytes.count, Int(status.st_size)), limit: limit),
            at: place)
        ])
      }
      if count < chunk.count { break }
    }
    guard ferror(file) == 0 else { throw unreadable(at: place) }
    return bytes
  }

  /// Whether something lies at a path.
  public static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// The error of the last system call.
  private static func unreadable(at place: Place) -> InvalidInput {
    let code = errno
    let finding: YAMLFinding =
      switch code {
      case ENOENT: .noSuchFile
      case EACCES: .noPermission
      default: .unreadable(reason: String(cString: strerror(code)))
      }
    return InvalidInput([Diagnostic(finding, at: place)])
  }
}
