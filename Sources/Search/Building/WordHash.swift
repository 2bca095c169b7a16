/// The hash of a word's bytes.
enum WordHash {
  @inline(__always)
  static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int, seed: UInt64) -> UInt64 {
    var state = seed ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 0
    let raw = UnsafeRawPointer(bytes)
    while count - offset >= 8 {
      state = mix(state, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    let left = count - offset
    if left >= 4 {
      let low = UInt64(raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      state = mix(state, low | high << 32)
    } else if left > 0 {
      let first = UInt64(bytes[offset])
      let middle = UInt64(bytes[offset + left / 2])
      let last = UInt64(bytes[count - 1])
      state = mix(state, first | middle << 8 | last << 16)
    }
    return state ^ (state >> 29)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ value: UInt64) -> UInt64 {
    let (high, low) = (state ^ value ^ 0xE703_7ED1_A0B4_28DB)
      .multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return high ^ low
  }
}
