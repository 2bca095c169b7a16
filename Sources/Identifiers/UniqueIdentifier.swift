import Glibc

/// Makes the identifiers entries keep outside this registry: UUIDs of version 7 (RFC 9562), which
/// begin with the time, so that an index of them grows at its end.
public enum UniqueIdentifier {
  /// The identifier of a moment, its random part taken from a generator.
  ///
  /// - Parameter milliseconds: The moment, since 1 January 1970 UTC.
  public static func make(
    at milliseconds: Int64, using generator: inout some RandomNumberGenerator
  ) -> String {
    let first = generator.next() as UInt64
    let second = generator.next() as UInt64
    let high = UInt64(bitPattern: milliseconds) << 16 | 0x7000 | (first & 0x0FFF)
    let low = second & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (position, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
      if position == 8 || position == 12 { text.append(0x2D) }
      text.append(digit(UInt8(high >> UInt64(shift) & 0xF)))
    }
    for (position, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
      if position == 0 || position == 4 { text.append(0x2D) }
      text.append(digit(UInt8(low >> UInt64(shift) & 0xF)))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A new identifier.
  public static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return make(
      at: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000, using: &generator)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
