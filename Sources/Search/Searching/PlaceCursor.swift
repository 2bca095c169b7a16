/// Goes through the places of a pair, document by document, forward.
struct PlaceCursor {
  private let bits: UnsafeRawPointer?
  private let steps: UnsafeRawPointer?
  private let stepCount: Int
  private let width: Int
  private let mask: UInt64
  private let variantBits: UInt64
  private let variantMask: UInt64
  private let hasLastBit: UInt64
  private let placeCount: Int
  private let onlyPlace: UInt32
  private let isSingle: Bool
  /// The code of the variant that counts as exact; none when too high for a code.
  private let wanted: UInt64
  private let damage: SegmentError

  private let documents: UnsafePointer<UInt64>
  private var word = 0
  private var rankOfWord = 0
  private var rank = 0
  private var index = 0

  /// - Parameter documents: the pair's documents as bits; must outlive the cursor.
  init(
    _ pair: PairEntry, documents: UnsafePointer<UInt64>, wanted: Int?, damage: SegmentError
  ) {
    self.documents = documents
    self.damage = damage
    placeCount = pair.placeCount
    isSingle = pair.isSingle
    self.wanted = wanted.map { UInt64($0) } ?? .max
    onlyPlace = UInt32(pair.place)
    bits = pair.packed?.bits
    steps = pair.packed?.steps
    stepCount = pair.packed?.stepCount ?? 0
    let variantBits = pair.packed?.variantBits ?? 0
    self.variantBits = UInt64(variantBits)
    variantMask = (1 << UInt64(variantBits)) - 1
    hasLastBit = pair.isSingle ? 0 : 1
    width = (pair.packed?.placeBits ?? 0) + variantBits + (pair.isSingle ? 0 : 1)
    mask = (1 << UInt64(width)) - 1
  }

  /// Goes to a document of the pair; never back.
  @inline(__always)
  mutating func seek(_ document: Int) throws(SegmentError) {
    let target = document >> 6
    while word < target {
      rankOfWord += documents[word].nonzeroBitCount
      word += 1
    }
    let below = documents[target] & ((1 << UInt64(document & 63)) &- 1)
    let wantedRank = rankOfWord + below.nonzeroBitCount
    if isSingle {
      index = wantedRank
      rank = wantedRank
      return
    }
    let step = wantedRank / PairBlock.documentsPerStep
    if step > rank / PairBlock.documentsPerStep, step <= stepCount, let steps {
      index = Int(
        UInt32(littleEndian: steps.loadUnaligned(fromByteOffset: 4 * (step - 1), as: UInt32.self)))
      rank = step * PairBlock.documentsPerStep
    }
    while rank < wantedRank {
      while true {
        let value = try entry(index)
        index += 1
        if value & 1 != 0 { break }
      }
      rank += 1
    }
  }

  @inline(__always)
  private func entry(_ index: Int) throws(SegmentError) -> UInt64 {
    guard let bits, index < placeCount else { throw damage }
    let bit = index &* width
    return bits.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self).littleEndian
      >> UInt64(bit & 7) & mask
  }

  /// The places in the document the cursor is at: place × 2, and 1 more when its variant is the exact
  /// one.
  @inline(__always)
  func forEachPlace(_ body: (UInt32) -> Void) throws(SegmentError) {
    guard bits != nil else {
      body(onlyPlace << 1 | (wanted == 0 ? 1 : 0))
      return
    }
    var index = index
    while true {
      let value = try entry(index)
      let coded = value >> hasLastBit
      let place = UInt32(truncatingIfNeeded: coded >> variantBits)
      body(place << 1 | (coded & variantMask == wanted ? 1 : 0))
      if hasLastBit == 0 || value & 1 != 0 { return }
      index += 1
    }
  }
}
