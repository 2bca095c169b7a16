import Glibc
import VietnameseText

/// The identifiers entries keep outside this registry: UUIDs (RFC 9562).
public enum UniqueIdentifier {
  /// A new identifier, of version 7: it begins with the time, so that an index of them grows at its
  /// end.
  public static func make() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    var generator = SystemRandomNumberGenerator()
    let halves: [UInt64] = [milliseconds << 16 | generator.next() >> 48, generator.next()]
    return text(of: halves.flatMap { half in (1...8).map { half.byte(64 - 8 * $0) } }, version: 7)
  }

  /// The identifier of 16 bytes that are like no others: a digest's first, with version 8.
  public static func text(of bytes: some Collection<UInt8>, version: UInt8) -> String {
    var bytes = Array(bytes)
    bytes[6] = bytes[6] & 0x0F | version << 4
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(.hyphen) }
      text.append(.hexadecimalDigit(byte >> 4))
      text.append(.hexadecimalDigit(byte & 0xF))
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt64 {
  /// The byte that stands so many bits above the lowest.
  fileprivate func byte(_ shift: Int) -> UInt8 { UInt8(truncatingIfNeeded: self >> shift) }
}
