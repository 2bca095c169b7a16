/// Where a pair stands: what the assembler groups and the encoder packs.
///
/// From the highest bit: document (16), place (22), variant of the first word (12), of the second
/// (12), two bits free.
struct PairPlace: BitwiseCopyable {
  let bits: UInt64

  @inline(__always)
  init(document: Int, place: Int, first: Int) {
    bits = UInt64(document) << 48 | UInt64(place) << 26 | UInt64(first) << 14
  }

  @inline(__always)
  private init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  func with(second: Int) -> PairPlace { PairPlace(bits: bits | UInt64(second) << 2) }

  @inline(__always) var document: Int { Int(bits >> 48) }
  @inline(__always) var place: Int { Int(bits >> 26 & 0x3F_FFFF) }
  @inline(__always) var first: Int { Int(bits >> 14 & 0xFFF) }
  @inline(__always) var second: Int { Int(bits >> 2 & 0xFFF) }
  /// Both variants.
  @inline(__always) var variants: UInt32 { UInt32(bits >> 2 & 0xFF_FFFF) }
}

/// Writes the section `pairBlocks`.
struct PairEncoder: ~Copyable {
  /// The section so far.
  private(set) var bytes = FlatBuffer<UInt8>(capacity: 1 << 16)
  private var variants = FlatBuffer<UInt32>(capacity: 256)
  private var codes = FlatBuffer<UInt8>(capacity: 1 << 10)
  private var steps = FlatBuffer<UInt32>(capacity: 1 << 10)
  /// More variants than this of one pair are taken for one that no query means.
  private static let maximumVariants = 256

  /// Writes the block of a pair; its offset.
  mutating func add(_ places: UnsafeBufferPointer<PairPlace>, documents: UInt32, isSingle: Bool)
    -> UInt64
  {
    let offset = bytes.count
    let maximum = findVariants(of: places)
    let placeBits = max(1, Int.bitWidth - maximum.leadingZeroBitCount)
    let variantBits = Int.bitWidth - (variants.count - 1).leadingZeroBitCount
    append(documents)
    appendVarint(places.count)
    appendVarint(variants.count)
    bytes.append(UInt8(placeBits))
    bytes.append(isSingle ? 1 : 0)
    appendVariants()
    if !isSingle { appendSteps(places) }
    appendPlaces(places, placeBits: placeBits, variantBits: variantBits, isSingle: isSingle)
    return UInt64(offset)
  }

  /// Writes the block of a pair that stands wherever another does, so many words from it.
  mutating func add(
    _ places: UnsafeBufferPointer<PairPlace>, asTwin twin: PairShape
  ) -> UInt64 {
    let offset = bytes.count
    _ = findVariants(of: places)
    append(PairBlock.twin | UInt32(Int(twin.shift) + PairBlock.maximumShift))
    appendVarint(Int(twin.block))
    appendVariants()
    return UInt64(offset)
  }

  private mutating func appendVariants() {
    for index in 0..<variants.count {
      appendVarint(Int(variants[index] >> 12))
      appendVarint(Int(variants[index] & 0xFFF))
    }
  }

  /// Numbers the variants of the places; the highest place.
  private mutating func findVariants(of places: UnsafeBufferPointer<PairPlace>) -> Int {
    variants.removeAll()
    codes.resize(to: places.count)
    var maximum = 0
    var last = UInt32.max
    var lastCode = 0
    for (index, place) in places.enumerated() {
      maximum = max(maximum, place.place)
      let wanted = place.variants
      if wanted != last {
        last = wanted
        lastCode = code(of: wanted)
      }
      codes[index] = UInt8(lastCode)
    }
    return maximum
  }

  private mutating func code(of wanted: UInt32) -> Int {
    for code in 0..<variants.count where variants[code] == wanted { return code }
    if variants.count < PairEncoder.maximumVariants {
      variants.append(wanted)
    } else {
      variants[variants.count - 1] = 0xFF_FFFF
    }
    return variants.count - 1
  }

  private mutating func appendSteps(_ places: UnsafeBufferPointer<PairPlace>) {
    var documents = 0
    var previous = -1
    for (index, place) in places.enumerated() where place.document != previous {
      previous = place.document
      if documents > 0, documents % PairBlock.documentsPerStep == 0 { append(UInt32(index)) }
      documents += 1
    }
  }

  private mutating func appendPlaces(
    _ places: UnsafeBufferPointer<PairPlace>, placeBits: Int, variantBits: Int, isSingle: Bool
  ) {
    let width = placeBits + variantBits + (isSingle ? 0 : 1)
    bytes.reserve((places.count * width + 7) / 8 + 8)
    var pending: UInt64 = 0
    var pendingBits = 0
    for (index, place) in places.enumerated() {
      var value = UInt64(place.place) << UInt64(variantBits) | UInt64(codes[index])
      if !isSingle {
        let isLast =
          index + 1 == places.count || places[index + 1].document != place.document
        value = value << 1 | (isLast ? 1 : 0)
      }
      pending |= value << UInt64(pendingBits)
      pendingBits += width
      while pendingBits >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        pendingBits -= 8
      }
    }
    if pendingBits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  }

  private mutating func append(_ value: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  private mutating func appendVarint(_ value: Int) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }
}
