/// The checksum of parts of a segment: quick, and sure to tell a flipped bit.
enum Checksum {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var offset = 0
    while bytes.count - offset >= 8 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // Odd multiplication and xor are one-to-one, so no single change of a word gets lost.
      state = (state ^ word) &* 0x9FB2_1C65_1E98_DF25
      state ^= state >> 32
      offset += 8
    }
    while offset < bytes.count {
      state = (state ^ UInt64(bytes[offset])) &* 0x9FB2_1C65_1E98_DF25
      state ^= state >> 32
      offset += 1
    }
    return state
  }
}
