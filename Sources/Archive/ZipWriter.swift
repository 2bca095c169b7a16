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

/// An entry ready to be put into an archive.
public struct PackedEntry: Sendable, Equatable {
  fileprivate var name: String
  /// Whether the bytes are packed; they aren't when that would spare nothing.
  fileprivate var isPacked: Bool
  fileprivate var bytes: [UInt8]
  /// The size and the checksum (CRC-32) of what it holds.
  fileprivate var size: Int
  fileprivate var checksum: UInt32
}

/// Packs entries. Readying it costs as much as packing a page, so one of these serves all entries of
/// an archive, or of many.
public final class ZipPacker {
  /// The version of the library that packs, such as `1.2.13`.
  public static var libraryVersion: String { Deflater.libraryVersion }

  /// The least size of an entry that is packed, in bytes; packing less spares next to nothing.
  private static let smallest = 2048
  private let deflater: Deflater

  /// Makes a packer.
  ///
  /// - Parameter level: How much work to spend on size, from 1 (fast) to 9 (small).
  public init(level: Int = 6) throws(ArchiveError) {
    deflater = try Deflater(level: level)
  }

  /// Packs an entry.
  public func pack(_ entry: ZipEntry) throws(ArchiveError) -> PackedEntry {
    let size = entry.bytes.count
    guard size < 0xFFFF_FFFF, entry.name.utf8.count < 0xFFFF else {
      throw .entryTooLarge(name: entry.name, limit: 0xFFFF_FFFE)
    }
    var packed = PackedEntry(
      name: entry.name, isPacked: false, bytes: entry.bytes, size: size,
      checksum: Deflater.checksum(entry.bytes))
    if size >= ZipPacker.smallest {
      let bytes = try deflater.deflate(entry.bytes)
      if bytes.count < size {
        packed.bytes = bytes
        packed.isPacked = true
      }
    }
    return packed
  }
}

/// Writes ZIP archives (PKWARE APPNOTE 6.3, without its extensions for huge files). The same entries
/// always give the same bytes: the order is kept and the time of every entry is the first the format
/// knows, 1 January 1980.
public enum ZipWriter {
  private static let firstDay: UInt16 = 1 << 5 | 1
  private static let version: UInt16 = 20

  /// The archive of entries.
  ///
  /// - Parameter level: How much work to spend on size, from 1 (fast) to 9 (small).
  public static func archive(
    of entries: [ZipEntry], level: Int = 6
  ) throws(ArchiveError) -> [UInt8] {
    let packer = try ZipPacker(level: level)
    var packed: [PackedEntry] = []
    for entry in entries { packed.append(try packer.pack(entry)) }
    return try archive(of: packed)
  }

  /// The archive of packed entries.
  public static func archive(of entries: [PackedEntry]) throws(ArchiveError) -> [UInt8] {
    guard entries.count < 0xFFFF else {
      throw .tooManyEntries(count: entries.count, limit: 0xFFFE)
    }
    var archive: [UInt8] = []
    archive.reserveCapacity(
      entries.reduce(64) { $0 + $1.bytes.count + 2 * $1.name.utf8.count + 96 })
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      guard offset < 0xFFFF_FFFF else {
        throw .entryTooLarge(name: entry.name, limit: 0xFFFF_FFFE)
      }
      let fields = fields(of: entry)
      archive.append(little: 0x0403_4B50 as UInt32)
      archive += fields
      archive += entry.name.utf8
      archive += entry.bytes
      directory.append(little: 0x0201_4B50 as UInt32)
      directory.append(little: version)
      directory += fields
      // Comment, disk, attributes.
      directory += [UInt8](repeating: 0, count: 10)
      directory.append(little: UInt32(offset))
      directory += entry.name.utf8
    }
    let offset = archive.count
    guard offset + directory.count < 0xFFFF_FFFF else {
      throw .notWritten(reason: "the archive is larger than 4 GiB")
    }
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

  /// The fields an entry's header shares with the directory.
  private static func fields(of entry: PackedEntry) -> [UInt8] {
    let isPlain = entry.name.utf8.allSatisfy { $0 < 0x80 }
    let utf8Names: UInt16 = 1 << 11
    let deflated: UInt16 = 8
    var fields: [UInt8] = []
    fields.reserveCapacity(26)
    fields.append(little: version)
    fields.append(little: isPlain ? 0 : utf8Names)
    fields.append(little: entry.isPacked ? deflated : 0)
    fields.append(little: 0 as UInt16)
    fields.append(little: firstDay)
    fields.append(little: entry.checksum)
    fields.append(little: UInt32(entry.bytes.count))
    fields.append(little: UInt32(entry.size))
    fields.append(little: UInt16(entry.name.utf8.count))
    fields.append(little: 0 as UInt16)
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
