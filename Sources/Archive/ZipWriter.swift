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

/// Writes ZIP archives (PKWARE APPNOTE 6.3, without its extensions for huge files). The same entries
/// always give the same bytes: the order is kept and the time of every entry is the first the format
/// knows, 1 January 1980. Small entries are stored as they are: packing them spares next to nothing.
public enum ZipWriter {
  /// The version of the library that packs, such as `1.2.13`.
  public static var libraryVersion: String { Deflater.libraryVersion }

  /// The least size of an entry that is packed, in bytes.
  private static let smallest = 1024
  private static let firstDay: UInt16 = 1 << 5 | 1
  private static let version: UInt16 = 20

  /// Packs entries.
  ///
  /// - Parameter level: How much work to spend on size, from 1 (fast) to 9 (small).
  public static func archive(
    of entries: [ZipEntry], level: Int = 6
  ) throws(ArchiveError) -> [UInt8] {
    guard entries.count < 0xFFFF else {
      throw .tooManyEntries(count: entries.count, limit: 0xFFFE)
    }
    let deflater = try Deflater(level: level)
    var archive: [UInt8] = []
    archive.reserveCapacity(entries.reduce(1024) { $0 + $1.bytes.count / 2 + 256 })
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      let fields = try append(entry, with: deflater, to: &archive)
      guard archive.count < 0xFFFF_FFFF else {
        throw .entryTooLarge(name: entry.name, limit: 0xFFFF_FFFE)
      }
      directory.append(little: 0x0201_4B50 as UInt32)
      directory.append(little: version)
      directory += fields
      // Comment, disk, attributes.
      directory += [UInt8](repeating: 0, count: 10)
      directory.append(little: UInt32(offset))
      directory += entry.name.utf8
    }
    let offset = archive.count
    archive += directory
    archive.append(little: 0x0605_4B50 as UInt32)
    archive.append(little: 0 as UInt32)
    archive.append(little: UInt16(entries.count))
    archive.append(little: UInt16(entries.count))
    archive.append(little: UInt32(directory.count))
    archive.append(little: UInt32(offset))
    archive.append(little: 0 as UInt16)
    return archive
  }

  /// Adds an entry with its header; the fields the header shares with the directory come back.
  private static func append(
    _ entry: ZipEntry, with deflater: Deflater, to archive: inout [UInt8]
  ) throws(ArchiveError) -> [UInt8] {
    let size = entry.bytes.count
    guard size < 0xFFFF_FFFF, entry.name.utf8.count < 0xFFFF else {
      throw .entryTooLarge(name: entry.name, limit: 0xFFFF_FFFE)
    }
    var packed: [UInt8]?
    if size >= smallest {
      let bytes = try deflater.deflate(entry.bytes)
      if bytes.count < size { packed = bytes }
    }

    var fields: [UInt8] = []
    fields.reserveCapacity(26)
    let isPlain = entry.name.utf8.allSatisfy { $0 < 0x80 }
    let utf8Names: UInt16 = 1 << 11
    fields.append(little: version)
    fields.append(little: isPlain ? 0 : utf8Names)
    fields.append(little: packed == nil ? 0 : 8 as UInt16)
    fields.append(little: 0 as UInt16)
    fields.append(little: firstDay)
    fields.append(little: Deflater.checksum(entry.bytes))
    fields.append(little: UInt32(packed?.count ?? size))
    fields.append(little: UInt32(size))
    fields.append(little: UInt16(entry.name.utf8.count))
    fields.append(little: 0 as UInt16)

    archive.append(little: 0x0403_4B50 as UInt32)
    archive += fields
    archive += entry.name.utf8
    archive += packed ?? entry.bytes
    return fields
  }
}

extension [UInt8] {
  /// Appends a number, its least byte first.
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    var number = number
    for _ in 0..<(type(of: number).bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: number))
      number >>= 8
    }
  }
}
