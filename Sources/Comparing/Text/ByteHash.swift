/// A hash of bytes that is the same in every run and on every machine, so that it may be stored.
/// It is FNV-1a with 64 bits and a last mixing, good for words; no protection against forgery.
struct ByteHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of the bytes taken in.
  @inline(__always)
  var value: UInt64 { ByteHash.mixed(state) }

  /// The hash of bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// Spreads every bit of a value over all bits.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  /// The hash of a sequence of hashes, which depends on their order.
  @inline(__always)
  static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
    mixed(left &* 0x9E37_79B9_7F4A_7C15 &+ right)
  }
}
