import CZip
import Glibc

/// A file to put into an archive.
public struct ZipEntry: Sendable, Equatable {
  /// Its name with folders, parted by `/`.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]

  /// Makes an entry.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Writes ZIP archives. The same entries always give the same bytes: the order is kept and the time
/// of every entry is the first the format knows, 1 January 1980.
public enum ZipWriter {
  /// Packs entries.
  ///
  /// - Parameter level: How much work to spend on size, from 1 (fast) to 9 (small).
  public static func archive(
    of entries: [ZipEntry], level: Int = 6
  ) throws(ArchiveError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .notWritten(reason: String(cString: zip_error_strerror(&error)))
    }
    // Closing the archive lets go of its source; the bytes are read from it afterwards.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw .notWritten(reason: String(cString: zip_error_strerror(&error)))
    }
    do throws(ArchiveError) {
      for entry in entries { try add(entry, to: archive, level: level) }
      guard zip_close(archive) == 0 else { throw failure(of: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try contents(of: target)
  }

  private static func add(
    _ entry: ZipEntry, to archive: OpaquePointer, level: Int
  ) throws(ArchiveError) {
    // The library reads the bytes when the archive is closed, and frees them then.
    let count = entry.bytes.count
    guard let copy = malloc(max(count, 1)) else { throw .notWritten(reason: "out of memory") }
    entry.bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { copy.copyMemory(from: start, byteCount: count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(count), 1) else {
      free(copy)
      throw failure(of: archive)
    }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure(of: archive)
    }
    let firstDay: UInt16 = 1 << 5 | 1
    guard zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0,
      zip_set_file_compression(
        archive, UInt64(index), ZIP_CM_DEFLATE, UInt32(min(max(level, 1), 9))) == 0
    else { throw failure(of: archive) }
  }

  private static func contents(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw sourceFailure(source) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw sourceFailure(source) }
    let size = zip_source_tell(source)
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw sourceFailure(source) }
    var read: Int64 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      read = zip_source_read(source, buffer.baseAddress, UInt64(size))
      count = Int(max(read, 0))
    }
    guard read == size else { throw sourceFailure(source) }
    return bytes
  }

  private static func failure(of archive: OpaquePointer) -> ArchiveError {
    .notWritten(reason: zip_strerror(archive).map { String(cString: $0) } ?? "")
  }

  private static func sourceFailure(_ source: OpaquePointer) -> ArchiveError {
    .notWritten(reason: String(cString: zip_error_strerror(zip_source_error(source))))
  }
}
