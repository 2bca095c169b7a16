import Identifiers

/// An index over up to 65,536 documents that never changes, read where it lies.
public final class Segment: Sendable {
  let documentCount: Int
  let wordCount: Int
  /// The file it is mapped from; nil in memory.
  public let file: String?

  private let bytes: SegmentBytes
  private let checks: BlockChecks
  private let sections: [Section]

  /// The number of documents.
  public var count: Int { documentCount }
  /// The length in bytes.
  public var byteCount: Int { bytes.count }
  /// What no other segment has: the checksum of all its checksums.
  public let seal: UInt64

  /// Gives back the memory that reading the file took; a segment in memory keeps it. May be called
  /// while others search.
  public func releasePages() { bytes.releasePages() }

  /// Maps the segment in a file. Header, directory and checksums are checked at once, each block when it
  /// is first read.
  public convenience init(mapping file: String) throws(SegmentError) {
    try self.init(SegmentBytes(mapping: file), file: file)
  }

  /// A segment in memory. Its blocks are checked by `verify` only: nothing changes them there.
  public convenience init(bytes: [UInt8]) throws(SegmentError) {
    try self.init(SegmentBytes(copying: bytes), file: nil)
  }

  private init(_ bytes: SegmentBytes, file: String?) throws(SegmentError) {
    self.bytes = bytes
    self.file = file
    let damage = SegmentError.damaged(file: file, section: nil)
    let headLength = SegmentFormat.headLength
    guard bytes.count >= SegmentFormat.headerLength else { throw .notASegment(file: file) }
    let mark = bytes.number(at: 0, as: UInt32.self)
    guard mark == SegmentFormat.mark else {
      let isOther = mark & 0xFF_FFFF == SegmentFormat.mark & 0xFF_FFFF
      throw isOther ? .otherVersion(file: file) : .notASegment(file: file)
    }
    documentCount = Int(bytes.number(at: 4, as: UInt32.self))
    wordCount = Int(bytes.number(at: 12, as: UInt32.self))
    let end = Int(clamping: bytes.number(at: 24, as: UInt64.self))
    guard bytes.number(at: 8, as: UInt32.self) == SegmentFormat.Section.allCases.count,
      documentCount <= SegmentBuilder.capacity,
      bytes.number(at: 16, as: UInt64.self) == bytes.count, headLength + 8 <= end,
      end <= bytes.count, bytes.count - end == 8 * BlockChecks.count(ofBytes: end - headLength)
    else { throw damage }
    seal = bytes.number(at: SegmentFormat.sealOffset, as: UInt64.self)
    guard seal == Segment.seal(of: bytes.whole, checksumsAt: end) else { throw damage }
    let blocks = UnsafeRawBufferPointer(rebasing: bytes.whole[headLength..<end])
    checks = BlockChecks(of: blocks, bytes.base + end, areTrusted: file == nil)
    var sections: [Section] = []
    for section in SegmentFormat.Section.allCases {
      let entry =
        SegmentFormat.headerLength + section.rawValue * SegmentFormat.directoryEntryLength
      let offset = Int(clamping: bytes.number(at: entry, as: UInt64.self))
      let length = Int(clamping: bytes.number(at: entry + 8, as: UInt64.self))
      // The last 8 bytes belong to no section.
      guard offset >= headLength, offset <= end - 8, length <= end - 8 - offset else {
        throw damage
      }
      sections.append(
        Section(
          base: bytes.base + offset, count: length, at: offset - headLength, checks,
          damage: .damaged(file: file, section: "\(section)")))
    }
    self.sections = sections
    guard self[.identities].count == documentCount * 8, self[.days].count == documentCount * 4,
      self[.byIdentity].count == documentCount * 2, self[.wordSets].count == wordCount * 4,
      self[.wordStarts].count == (wordCount + 1) * 4, self[.pairStarts].count == (wordCount + 1) * 4
    else { throw damage }
  }

  /// The seal of a segment that was just made.
  public static func seal(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes {
      UInt64(
        littleEndian: $0.loadUnaligned(
          fromByteOffset: SegmentFormat.sealOffset, as: UInt64.self))
    }
  }

  /// The checksum of all of a segment but the seal and the blocks, which have checksums of their own.
  static func seal(of bytes: UnsafeRawBufferPointer, checksumsAt end: Int) -> UInt64 {
    let parts = [
      bytes[..<SegmentFormat.sealOffset],
      bytes[SegmentFormat.sealOffset + 8..<SegmentFormat.headLength], bytes[end...],
    ]
    let checksums = parts.map { Checksum.of(UnsafeRawBufferPointer(rebasing: $0)).littleEndian }
    return checksums.withUnsafeBytes { Checksum.of($0) }
  }

  subscript(section: SegmentFormat.Section) -> Section { sections[section.rawValue] }

  /// Reads everything and compares it with its checksums.
  public func verify() throws(SegmentError) {
    for block in 0..<checks.count where !checks.isWhole(block) {
      // The block belongs to the last section that begins before its end.
      let end = SegmentFormat.headLength + (block + 1) * BlockChecks.length
      throw sections.last { $0.base < bytes.base + end }?.damage
        ?? .damaged(file: file, section: nil)
    }
  }

  /// Every entry in the segment, newest first.
  public var identities: [EntryID] {
    (0..<documentCount).compactMap { try? identity($0) }
  }

  func identity(_ document: Int) throws(SegmentError) -> EntryID {
    try self[.identities].load(document)
  }

  func day(_ document: Int) throws(SegmentError) -> Int32 { try self[.days].load(document) }

  /// The documents whose key stands before (newer than) a day and an entry, or at it: how many.
  func documents(newerThan day: Int32, _ id: EntryID, orSame: Bool) throws(SegmentError) -> Int {
    var low = 0
    var high = documentCount
    while low < high {
      let middle = (low + high) / 2
      let key = (try self.day(middle), try identity(middle))
      let isBefore = orSame ? key >= (day, id) : key > (day, id)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The document of an entry.
  func document(of id: EntryID) throws(SegmentError) -> Int? {
    var low = 0
    var high = documentCount
    while low < high {
      let middle = (low + high) / 2
      let document = Int(try self[.byIdentity].load(middle, as: UInt16.self))
      let other = try identity(document)
      if other == id { return document }
      if other < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
