/// Goes through the places of a pair, document by document, forward. It holds nothing that is counted,
/// so that copies cost nothing.
struct PlaceCursor: BitwiseCopyable {
  private let bits: UnsafeRawPointer
  private let steps: UnsafeRawPointer
  private let stepCount: Int
  private let width: Int
  private let mask: UInt64
  private let variantBits: UInt64
  private let variantMask: UInt64
  private let lastBit: UInt64
  private let placeCount: Int
  private let shift: UInt32
  private let isSingle: Bool
  /// The code of the variant that counts as exact; none when too high for a code.
  private let wanted: UInt64

  private let documents: UnsafePointer<UInt64>
  private var word = 0
  private var rankOfWord = 0
  private var rank = 0
  /// An entry of the document the cursor is at.
  private(set) var index = 0
  /// Whether the places ended before the documents did.
  private(set) var isDamaged = false

  /// Makes a cursor before the first document.
  ///
  /// - Parameters:
  ///   - documents: the pair's documents as bits; must outlive the cursor.
  ///   - only: 8 bytes that hold the place of a pair that stands once, and outlive the cursor.
  init(
    _ pair: PairEntry, documents: UnsafePointer<UInt64>, wanted: Int?,
    only: UnsafeMutablePointer<UInt64>
  ) {
    self.documents = documents
    self.wanted = wanted.map { UInt64($0) } ?? .max
    placeCount = pair.placeCount
    isSingle = pair.isSingle
    lastBit = pair.isSingle ? 0 : 1
    if let packed = pair.packed {
      bits = packed.bits
      steps = packed.steps
      stepCount = packed.stepCount
      shift = UInt32(truncatingIfNeeded: packed.shift)
      variantBits = UInt64(packed.variantBits)
      width = packed.placeBits + packed.variantBits + Int(lastBit)
    } else {
      only.pointee = UInt64(pair.place).littleEndian
      bits = UnsafeRawPointer(only)
      steps = bits
      stepCount = 0
      shift = 0
      variantBits = 0
      width = 22
    }
    variantMask = (1 << variantBits) - 1
    mask = (1 << UInt64(width)) - 1
  }

  /// The entry at an index.
  @inline(__always)
  mutating func entry(_ index: Int) -> UInt64 {
    guard index < placeCount else {
      isDamaged = true
      return mask
    }
    let bit = index &* width
    return UInt64(littleEndian: bits.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
      &>> UInt64(bit & 7) & mask
  }

  /// Whether an entry is the last of its document.
  @inline(__always)
  func isLast(_ entry: UInt64) -> Bool { isSingle || entry & 1 != 0 }

  /// The place of an entry.
  @inline(__always)
  func place(_ entry: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (entry &>> lastBit) &>> variantBits) &+ shift
  }

  /// Whether an entry is of the exact variant.
  @inline(__always)
  func isExact(_ entry: UInt64) -> Bool { (entry &>> lastBit) & variantMask == wanted }

  /// Goes to a document of the pair; never back.
  @inline(__always)
  mutating func seek(_ document: Int) {
    let target = document >> 6
    while word < target {
      rankOfWord &+= documents[word].nonzeroBitCount
      word &+= 1
    }
    let below = documents[target] & ((1 &<< UInt64(document & 63)) &- 1)
    let wantedRank = rankOfWord &+ below.nonzeroBitCount
    if isSingle {
      index = wantedRank
      return
    }
    let step = wantedRank / PairBlock.documentsPerStep
    if step > rank / PairBlock.documentsPerStep, step <= stepCount {
      index = Int(
        UInt32(littleEndian: steps.loadUnaligned(fromByteOffset: 4 * (step - 1), as: UInt32.self)))
      rank = step * PairBlock.documentsPerStep
    }
    while rank < wantedRank {
      while !isLast(entry(index)) { index &+= 1 }
      index &+= 1
      rank &+= 1
    }
  }

  /// Moves on within the document the cursor is at.
  @inline(__always)
  mutating func stay(at index: Int) { self.index = index }
}
