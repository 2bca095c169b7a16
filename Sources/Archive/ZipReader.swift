import CZip

/// How large an archive from elsewhere may be. Sizes are held to while unpacking: what an archive
/// says about itself isn't believed.
public struct ZipLimits: Sendable, Equatable {
  /// The most entries.
  public var entries: Int
  /// The greatest size of an entry when unpacked, in bytes.
  public var entryBytes: Int

  /// Makes limits.
  public init(entries: Int = 10_000, entryBytes: Int = 64 << 20) {
    self.entries = entries
    self.entryBytes = entryBytes
  }

  /// Limits no office document reaches.
  public static let standard = ZipLimits()
}

/// Reads the entries of a ZIP archive in memory.
public struct ZipReader: Sendable {
  /// The names of the entries, in the order of the archive.
  public let names: [String]

  private let bytes: [UInt8]
  private let limits: ZipLimits

  /// Opens an archive.
  public init(_ bytes: [UInt8], limits: ZipLimits = .standard) throws(ArchiveError) {
    self.bytes = bytes
    self.limits = limits
    // The library takes no bytes at all for an archive of no entries.
    if bytes.isEmpty { throw .notAnArchive(reason: "empty") }
    names = try OpenArchive.with(bytes) { archive throws(ArchiveError) in
      let count = Int(zip_get_num_entries(archive, 0))
      if count > limits.entries {
        throw .tooManyEntries(count: count, limit: limits.entries)
      }
      return (0..<count).map { index in
        zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) } ?? ""
      }
    }
  }

  /// Whether there is an entry of a name.
  public func contains(_ name: String) -> Bool {
    names.contains(name)
  }

  /// The unpacked bytes of an entry.
  public func bytes(of name: String) throws(ArchiveError) -> [UInt8] {
    try OpenArchive.with(bytes) { archive throws(ArchiveError) in
      let index = zip_name_locate(archive, name, 0)
      if index < 0 { throw .noEntry(name: name) }
      guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
        throw .damagedEntry(name: name, reason: OpenArchive.message(of: archive))
      }
      defer { zip_fclose(file) }
      return try unpack(file, name)
    }
  }

  private func unpack(_ file: OpaquePointer, _ name: String) throws(ArchiveError) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &chunk, UInt64(chunk.count))
      if count < 0 {
        let reason = zip_file_strerror(file).map { String(cString: $0) } ?? ""
        throw .damagedEntry(name: name, reason: reason)
      }
      if count == 0 { return result }
      if result.count + Int(count) > limits.entryBytes {
        throw .entryTooLarge(name: name, limit: limits.entryBytes)
      }
      result += chunk[..<Int(count)]
    }
  }
}

/// An archive of bytes in memory, open for as long as a function runs.
private enum OpenArchive {
  static func with<Value>(
    _ bytes: [UInt8], _ work: (OpaquePointer) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    let result = bytes.withUnsafeBytes { buffer -> Result<Value, ArchiveError> in
      do throws(ArchiveError) {
        return .success(try open(buffer, work))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  static func message(of archive: OpaquePointer) -> String {
    zip_strerror(archive).map { String(cString: $0) } ?? ""
  }

  private static func open<Value>(
    _ buffer: UnsafeRawBufferPointer, _ work: (OpaquePointer) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        buffer.baseAddress, UInt64(buffer.count), 0, &error)
    else { throw .notAnArchive(reason: String(cString: zip_error_strerror(&error))) }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .notAnArchive(reason: String(cString: zip_error_strerror(&error)))
    }
    defer { zip_discard(archive) }
    return try work(archive)
  }
}
