import Foundation

extension String {
  /// Whether another text stands in this one, byte for byte. Both are in normalization form C, so
  /// that nothing more need be compared.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { bytes in
      part.withUTF8 { needle in
        guard let first = needle.first, let start = needle.baseAddress else { return true }
        guard var place = bytes.baseAddress else { return false }
        var left = bytes.count
        while left >= needle.count {
          guard
            let found = memchr(place, Int32(first), left - needle.count + 1)?
              .assumingMemoryBound(to: UInt8.self)
          else { return false }
          if memcmp(found, start, needle.count) == 0 { return true }
          left -= found - UnsafeMutablePointer(mutating: place) + 1
          place = UnsafePointer(found + 1)
        }
        return false
      }
    }
  }

  /// Whether any of some texts stands in this one.
  func holds(anyOf parts: [String]) -> Bool {
    parts.contains { holds($0) }
  }
}
