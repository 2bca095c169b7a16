/// The layout of a segment: a header, a directory, sections, checksums. Numbers are little-endian.
///
/// Header, 40 bytes: the mark, the version, the number of documents, the number of sections, the
/// number of words, the length of the whole, where the checksums begin, and the seal: the checksum of
/// header and directory (without it) and of all checksums. Directory: offset and length of each
/// section, 16 bytes each. Checksums: one for each block of all that lies between the directory and
/// them (`BlockChecks`), 8 bytes each.
enum SegmentFormat {
  /// `TDX` and the version of the layout.
  static let mark: UInt32 = 0x0358_4454
  static let headerLength = 40
  static let directoryEntryLength = 16
  /// Header and directory.
  static let headLength = headerLength + Section.allCases.count * directoryEntryLength
  /// Where the header has the seal, which covers what is before and behind it.
  static let sealOffset = 32

  /// The sections in the order of the directory.
  enum Section: Int, CaseIterable {
    /// The entry's identity of each document, newest first: 8 bytes each.
    case identities
    /// Its day: 4 bytes each.
    case days
    /// The documents in the order of their identities: 2 bytes each.
    case byIdentity
    /// The first word of each field, and the end: 4 bytes each.
    case fields
    /// Where each folded word begins in `wordBytes`, and the end: 4 bytes each.
    case wordStarts
    /// The folded words in the order of field and bytes.
    case wordBytes
    /// The documents of each folded word: a set, 4 bytes each.
    case wordSets
    /// The first variant of each folded word, and the end: 4 bytes each.
    case variantStarts
    /// Where each variant's exact form begins in `variantBytes`, and the end: 4 bytes each.
    case variantFormStarts
    /// The exact forms of the variants.
    case variantBytes
    /// The documents of each variant: a set, 4 bytes each.
    case variantSets
    /// The first pair of each folded word as the first of two, and the end: 4 bytes each.
    case pairStarts
    /// The second word of each pair: 4 bytes each.
    case pairSeconds
    /// What each pair is: see `PairRecord`, 8 bytes each.
    case pairRecords
    /// The places of pairs that stand in the segment more than once: see `PairBlock`.
    case pairBlocks
    /// Sets of documents: see `SetForm`.
    case sets
    /// Facets: see `FacetColumn`.
    case facets
  }
}

/// How a set of documents is told by 4 bytes: the two highest bits say how, the others what.
enum SetReference {
  static let empty: UInt32 = 0xC000_0000
  static let all: UInt32 = 0x8000_0000
  static let stored: UInt32 = 0
  static let single: UInt32 = 0x4000_0000
  static let kind: UInt32 = 0xC000_0000
  static let value: UInt32 = 0x3FFF_FFFF
}

/// How a set of documents lies in the section `sets`: the form (1 byte), the number of documents less
/// one (2 bytes), what the form says.
enum SetForm {
  /// A bit for each document of the segment, in words of 8 bytes.
  static let bits: UInt8 = 1
  /// The documents, 2 bytes each.
  static let array: UInt8 = 2
  /// The distance from each document to the next less one, from -1 on, 1 byte each; 255 adds 255 and
  /// goes on.
  static let gaps: UInt8 = 3
  /// The same of the documents that are absent: the number of those less one follows (2 bytes).
  static let absentGaps: UInt8 = 4
}

/// What 8 bytes say of a pair.
///
/// A pair that stands once in the segment is told whole: the highest bit 1, then document (16),
/// place (22), the variants of the first word (12) and of the second (12), one bit free. Of another
/// it is the offset of its block.
enum PairRecord {
  static let once: UInt64 = 1 << 63
  static let variantLimit = 4095

  @inline(__always)
  static func make(document: Int, place: Int, first: Int, second: Int) -> UInt64 {
    once | UInt64(document) << 46 | UInt64(place) << 24 | UInt64(first) << 12 | UInt64(second)
  }
}

/// How the places of a pair lie in the section `pairBlocks`.
///
/// - the documents: a set (4 bytes)
/// - the number of places (varint), the number of variants (varint), the bits of a place (1 byte), 1
///   when no document has more than one place (1 byte)
/// - for each variant: the variant of the first word, of the second (varints)
/// - when a document may have several and there are more than 64: for every 64 documents after the
///   first 64 the number of places before it (4 bytes each)
/// - the places in the order of the documents, packed from the lowest bit: when a document may have
///   several, 1 for the last of its document; the variant; the place.
///
/// A pair that stands just where another does, some words before or behind, has a shorter block:
/// `twin` and how many words behind it stands, plus `maximumShift` (4 bytes); the offset of the other's
/// block (varint); its own variants, as many as the other has.
enum PairBlock {
  static let documentsPerStep = 64
  static let twin: UInt32 = 0xE000_0000
  static let maximumShift = 0x4000
}
