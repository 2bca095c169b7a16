import Foundation

/// Composed form (NFC) of texts that may have been typed on a system that decomposes letters.
enum Composition {
  /// The text of UTF-8 bytes in composed form.
  static func composed(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return hasCombiningMark(bytes) ? text.precomposedStringWithCanonicalMapping : text
  }

  /// Whether there is a combining mark of U+0300…U+036F, the only ones Vietnamese is typed with.
  private static func hasCombiningMark(_ bytes: some Collection<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in bytes {
      if lead == 0xCC || (lead == 0xCD && byte < 0xB0) { return true }
      lead = byte
    }
    return false
  }
}
