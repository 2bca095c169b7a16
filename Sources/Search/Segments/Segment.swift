import Identifiers

/// An index over up to 65,536 documents that never changes, read where it lies.
public final class Segment: Sendable {
  let documentCount: Int
  let wordCount: Int
  /// The file it is mapped from; nil in memory.
  public let file: String?

  private let bytes: SegmentBytes
  private let sections: [Section]

  /// The number of documents.
  public var count: Int { documentCount }
  /// The length in bytes.
  public var byteCount: Int { bytes.count }

  /// Gives back the memory that reading the file took; a segment in memory keeps it. May be called
  /// while others search.
  public func releasePages() { bytes.releasePages() }

  /// Maps the segment in a file. Header and directory are checked, `verify` checks the rest.
  public convenience init(mapping file: String) throws(SegmentError) {
    try self.init(SegmentBytes(mapping: file), file: file)
  }

  /// A segment in memory.
  public convenience init(bytes: [UInt8]) throws(SegmentError) {
    try self.init(SegmentBytes(copying: bytes), file: nil)
  }

  private init(_ bytes: SegmentBytes, file: String?) throws(SegmentError) {
    self.bytes = bytes
    self.file = file
    let whole = Section(
      base: bytes.base, count: bytes.count, damage: .damaged(file: file, section: nil))
    guard bytes.count >= SegmentFormat.headerLength else { throw .notASegment(file: file) }
    let mark = try whole.number(at: 0, as: UInt32.self)
    guard mark == SegmentFormat.mark else {
      let isOther = mark & 0xFF_FFFF == SegmentFormat.mark & 0xFF_FFFF
      throw isOther ? .otherVersion(file: file) : .notASegment(file: file)
    }
    let sectionCount = SegmentFormat.Section.allCases.count
    let headLength =
      SegmentFormat.headerLength + sectionCount * SegmentFormat.directoryEntryLength
    documentCount = Int(try whole.number(at: 4, as: UInt32.self))
    wordCount = Int(try whole.number(at: 12, as: UInt32.self))
    guard try whole.number(at: 8, as: UInt32.self) == sectionCount,
      documentCount <= SegmentBuilder.capacity,
      try whole.number(at: 16, as: UInt64.self) == bytes.count, headLength <= bytes.count
    else { throw whole.damage }
    var head = Array(try whole.bytes(0..<headLength))
    for index in 24..<32 { head[index] = 0 }
    guard try whole.number(at: 24, as: UInt64.self) == head.withUnsafeBytes({ Checksum.of($0) })
    else { throw whole.damage }
    var sections: [Section] = []
    for section in SegmentFormat.Section.allCases {
      let entry =
        SegmentFormat.headerLength + section.rawValue * SegmentFormat.directoryEntryLength
      let offset = Int(clamping: try whole.number(at: entry, as: UInt64.self))
      let length = Int(clamping: try whole.number(at: entry + 8, as: UInt64.self))
      // The last 8 bytes belong to no section.
      guard offset <= bytes.count - 8, length <= bytes.count - 8 - offset else {
        throw whole.damage
      }
      sections.append(
        Section(
          base: bytes.base + offset, count: length,
          damage: .damaged(file: file, section: "\(section)")))
    }
    self.sections = sections
    guard self[.identities].count == documentCount * 8, self[.days].count == documentCount * 4,
      self[.byIdentity].count == documentCount * 2, self[.wordSets].count == wordCount * 4,
      self[.wordStarts].count == (wordCount + 1) * 4, self[.pairStarts].count == (wordCount + 1) * 4
    else { throw whole.damage }
  }

  subscript(section: SegmentFormat.Section) -> Section { sections[section.rawValue] }

  /// Reads everything and compares it with its checksums.
  public func verify() throws(SegmentError) {
    for section in SegmentFormat.Section.allCases {
      let entry =
        SegmentFormat.headerLength + section.rawValue * SegmentFormat.directoryEntryLength
      let expected = UInt64(
        littleEndian: bytes.base.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self))
      let view = self[section]
      guard Checksum.of(UnsafeRawBufferPointer(start: view.base, count: view.count)) == expected
      else { throw view.damage }
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
