import Foundation

extension String {
  /// The text in NFC. Text without combining marks is taken as it is, so that only text from
  /// elsewhere costs the work.
  var normalized: String {
    hasCombiningMark ? precomposedStringWithCanonicalMapping : self
  }

  /// Whether a byte begins a character of U+0300…U+037F, where combining marks stand.
  private var hasCombiningMark: Bool {
    func search(_ bytes: some Sequence<UInt8>) -> Bool {
      bytes.contains { $0 & 0xFE == 0xCC }
    }
    return utf8.withContiguousStorageIfAvailable { search($0) } ?? search(utf8)
  }
}
