/// A pair of neighbouring words in a segment: which documents have it and where.
struct PairEntry {
  /// The documents, as a reference to a set.
  let documents: UInt32
  /// The number of places in all documents.
  let placeCount: Int
  /// The variants of first and second word that occur, by their code.
  let variants: [(first: Int, second: Int)]
  /// Whether no document has more than one place.
  let isSingle: Bool
  /// Where the packed places are; nil for a pair that stands once.
  let packed: Packed?
  /// The place of a pair that stands once.
  let place: Int

  /// Places as they lie in the segment.
  struct Packed {
    let steps: UnsafeRawPointer
    let stepCount: Int
    let bits: UnsafeRawPointer
    let placeBits: Int
    let variantBits: Int
    /// What to add to a place.
    let shift: Int
    /// Where steps and places lie in their section, with the 8 bytes that may be read behind them.
    let range: Range<Int>
  }

  init(record: UInt64, in segment: Segment) throws(SegmentError) {
    if record & PairRecord.once != 0 {
      let document = UInt32(record >> 46 & 0xFFFF)
      documents = SetReference.single | document
      placeCount = 1
      variants = [(Int(record >> 12 & 0xFFF), Int(record & 0xFFF))]
      isSingle = true
      packed = nil
      place = Int(record >> 24 & 0x3F_FFFF)
      return
    }
    let section = segment[.pairBlocks]
    var offset = Int(clamping: record)
    var shift = 0
    var ownVariants: Int?
    let mark = try section.number(at: offset, as: UInt32.self)
    if mark & PairBlock.twin == PairBlock.twin {
      shift = Int(mark & ~PairBlock.twin) - PairBlock.maximumShift
      offset += 4
      let block = try section.varint(at: &offset)
      ownVariants = offset
      offset = block
    }
    documents = try section.number(at: offset)
    offset += 4
    placeCount = try section.varint(at: &offset)
    let variantCount = try section.varint(at: &offset)
    let placeBits = Int(try section.number(at: offset, as: UInt8.self))
    isSingle = try section.number(at: offset + 1, as: UInt8.self) == 1
    offset += 2
    guard (1...256).contains(variantCount), (1...22).contains(placeBits),
      placeCount <= 1 << 32
    else { throw section.damage }
    let variants = try PairEntry.variants(variantCount, in: section, at: &offset)
    if var ownVariants {
      self.variants = try PairEntry.variants(variantCount, in: section, at: &ownVariants)
    } else {
      self.variants = variants
    }
    let variantBits = Int.bitWidth - (variantCount - 1).leadingZeroBitCount
    let count = try segment.count(of: documents)
    let stepCount = isSingle ? 0 : max(0, (count - 1) / PairBlock.documentsPerStep)
    let steps = offset
    offset += 4 * stepCount
    let width = placeBits + variantBits + (isSingle ? 0 : 1)
    let length = (placeCount * width + 7) / 8
    guard count <= placeCount, !isSingle || count == placeCount, length <= section.count - offset
    else { throw section.damage }
    packed = Packed(
      steps: section.base + steps, stepCount: stepCount, bits: section.base + offset,
      placeBits: placeBits, variantBits: variantBits, shift: shift,
      range: steps..<offset + length + 8)
    place = 0
  }

  private static func variants(
    _ count: Int, in section: Section, at offset: inout Int
  ) throws(SegmentError) -> [(first: Int, second: Int)] {
    var variants: [(first: Int, second: Int)] = []
    variants.reserveCapacity(count)
    for _ in 0..<count {
      let first = try section.varint(at: &offset)
      variants.append((first, try section.varint(at: &offset)))
    }
    return variants
  }
}
