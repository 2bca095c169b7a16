import Foundation

/// Searches over the UTF-8 bytes of texts. Both texts are in normalization form C, so that nothing
/// more than bytes need be compared.
extension String {
  /// Whether another text stands in this one.
  public func holds(_ part: String) -> Bool {
    place(of: part) != nil
  }

  /// Whether any of some texts stands in this one.
  public func holds(anyOf parts: [String]) -> Bool {
    parts.contains { holds($0) }
  }

  /// The byte at which another text first stands in this one.
  /// - Parameter start: the byte to look from.
  public func place(of part: String, from start: Int = 0) -> Int? {
    var text = self
    var part = part
    return text.withUTF8 { bytes in part.withUTF8 { bytes.place(of: $0, from: start) } }
  }

  /// Whether another text stands at a byte of this one.
  public func has(_ part: String, at place: Int) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { bytes in
      part.withUTF8 { needle in
        guard place >= 0, place + needle.count <= bytes.count else { return false }
        guard let base = bytes.baseAddress, let pattern = needle.baseAddress else { return true }
        return memcmp(base + place, pattern, needle.count) == 0
      }
    }
  }

  /// Whether the text begins with another.
  public func begins(with part: String) -> Bool { has(part, at: 0) }

  /// Whether the text ends with another.
  public func ends(with part: String) -> Bool { has(part, at: utf8.count - part.utf8.count) }
}

extension Collection<UInt8> {
  /// Whether other bytes stand in these.
  public func holds(_ part: some Collection<UInt8>) -> Bool {
    Array(self).withUnsafeBufferPointer { bytes in
      Array(part).withUnsafeBufferPointer { bytes.place(of: $0, from: 0) != nil }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place at which other bytes first stand, looked for from a place on.
  fileprivate func place(of part: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = part.first, let pattern = part.baseAddress else { return start }
    guard let base = baseAddress else { return nil }
    var place = start
    while place + part.count <= count {
      let room = count - part.count - place + 1
      guard let found = memchr(base + place, Int32(first), room) else { return nil }
      place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(found, pattern, part.count) == 0 { return place }
      place += 1
    }
    return nil
  }
}
