#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that can't be read for its digest.
public struct FileDigestError: Error, Sendable, Equatable {
  /// The file.
  public let path: String
  /// The system's error number.
  public let code: Int32
}

extension ContentDigest {
  /// The digest of a file, read in pieces.
  public init(ofFile path: String) throws(FileDigestError) {
    guard let file = fopen(path, "rb") else { throw FileDigestError(path: path, code: errno) }
    defer { fclose(file) }
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        let count = fread(bytes.baseAddress, 1, bytes.count, file)
        hash.update(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        return count
      }
      if count < buffer.count { break }
    }
    guard ferror(file) == 0 else { throw FileDigestError(path: path, code: errno) }
    self.init(sha256: hash.digest())
  }
}
