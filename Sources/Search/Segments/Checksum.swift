/// The checksum of parts of a segment: quick, and sure to tell a change of up to 8 bytes in a row.
public enum Checksum {
  private static let factor: UInt64 = 0x9FB2_1C65_1E98_DF25

  /// The checksum of bytes.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var offset = 0
    if bytes.count >= 32 {
      // Four at once, which wait for one another in no way.
      var (one, two, three, four) = (state, state &+ 1, state &+ 2, state &+ 3)
      while bytes.count - offset >= 32 {
        one = mixed(one, word(bytes, offset))
        two = mixed(two, word(bytes, offset + 8))
        three = mixed(three, word(bytes, offset + 16))
        four = mixed(four, word(bytes, offset + 24))
        offset += 32
      }
      state = mixed(mixed(mixed(one, two), three), four)
    }
    while bytes.count - offset >= 8 {
      state = mixed(state, word(bytes, offset))
      offset += 8
    }
    while offset < bytes.count {
      state = mixed(state, UInt64(bytes[offset]))
      offset += 1
    }
    return state
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Odd multiplication and xor are one-to-one, so no single change of a word gets lost.
  @inline(__always)
  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* factor
    return product ^ product >> 32
  }
}
