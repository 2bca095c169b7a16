import Foundation

extension String {
  /// The text in NFC. Text without combining marks is taken as it is, so that only text from
  /// elsewhere costs the work.
  var normalized: String {
    var previous: UInt8 = 0
    for byte in utf8 {
      if (previous == 0xCC || previous == 0xCD) && byte & 0xC0 == 0x80 {
        return precomposedStringWithCanonicalMapping
      }
      previous = byte
    }
    return self
  }
}
