import Foundation

/// Reads a file line by line, several lines at once; may be shared by threads.
final class LineReader: @unchecked Sendable {
  private let file: UnsafeMutablePointer<FILE>
  private let lock = NSLock()
  private var left: Int

  /// Opens a file.
  /// - Parameter limit: so many lines at most; 0 for all.
  init(path: String, limit: Int = 0) throws {
    guard let file = fopen(path, "rb") else {
      throw CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    self.file = file
    left = limit == 0 ? .max : limit
  }

  deinit { fclose(file) }

  /// The next lines without their line feeds; empty at the end.
  func next(_ count: Int) -> [[UInt8]] {
    lock.withLock {
      var lines: [[UInt8]] = []
      var buffer: UnsafeMutablePointer<CChar>?
      var capacity = 0
      defer { free(buffer) }
      while lines.count < count, left > 0 {
        let length = getline(&buffer, &capacity, file)
        guard length > 0, let bytes = buffer else { break }
        left -= 1
        let line = UnsafeRawBufferPointer(start: bytes, count: length)
        lines.append(Array(line.last == .lineFeed ? line.dropLast() : line[...]))
      }
      return lines
    }
  }
}
