/// Where words begin and end in UTF-8 text.
///
/// A word is a maximal run of letters and digits. Combining marks and invisible signs (soft hyphen,
/// zero-width space) belong to the word they stand in; everything else parts words, bytes that are no
/// UTF-8 too.
enum WordBytes {
  /// What a byte says of the character that begins with it.
  enum Class {
    static let separator: UInt8 = 0
    static let word: UInt8 = 1
    /// Two bytes, U+0100…U+024F: always a letter.
    static let letter: UInt8 = 2
    /// Anything else beyond ASCII: look closer.
    static let other: UInt8 = 3
  }

  /// The class of each first byte.
  static let classes: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: Class.word
    case 0xC4...0xC9: Class.letter
    case 0xC3, 0xC2, 0xCA...0xF4: Class.other
    default: Class.separator
    }
  }

  /// What a character outside ASCII is to words.
  enum Kind {
    case separator, letter, mark, invisible
  }

  /// The kind of the character at an index that isn't ASCII, and its length in bytes.
  @inline(__always)
  static func character(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (kind: Kind, length: Int) {
    let first = bytes[index]
    let left = bytes.count - index
    if first == 0xC3 || (first >= 0xC4 && first <= 0xC9) {
      guard left >= 2, bytes[index + 1].isContinuation else { return (.separator, 1) }
      if first == 0xC3, bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 {
        return (.separator, 2)
      }
      return (.letter, 2)
    }
    if first == 0xE1, left >= 3, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB,
      bytes[index + 2].isContinuation
    {
      return (.letter, 3)
    }
    if first == 0xCC || (first == 0xCD && left >= 2 && bytes[index + 1] <= 0xAF) {
      guard left >= 2, bytes[index + 1].isContinuation else { return (.separator, 1) }
      return (.mark, 2)
    }
    return rareCharacter(at: index, in: bytes)
  }

  /// The kind of a character that Vietnamese text seldom has.
  private static func rareCharacter(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (kind: Kind, length: Int) {
    let first = bytes[index]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (.separator, 1)
    }
    guard index + length <= bytes.count else { return (.separator, 1) }
    var code = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte.isContinuation else { return (.separator, 1) }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    switch code {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return (.invisible, length)
    case 0x80..<0xC0, 0x2000..<0x2C00, 0x3000..<0x3005: return (.separator, length)
    default: break
    }
    guard let scalar = Unicode.Scalar(code) else { return (.separator, 1) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber:
      return (.letter, length)
    case .nonspacingMark, .spacingMark: return (.mark, length)
    default: return (.separator, length)
    }
  }

  /// The next word from an index on: its bytes' range, nil at the end of the text.
  @inline(__always)
  static func next(
    from index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafePointer<UInt8>
  ) -> Range<Int>? {
    let count = bytes.count
    var start = index
    var position: Int
    find: while true {
      while start < count, classes[Int(bytes[start])] == Class.separator { start += 1 }
      guard start < count else { return nil }
      if classes[Int(bytes[start])] == Class.word {
        position = start + 1
        break find
      }
      let (kind, length) = character(at: start, in: bytes)
      if kind == .letter {
        position = start + length
        break find
      }
      start += length
    }
    while position < count {
      let byteClass = classes[Int(bytes[position])]
      if byteClass == Class.word {
        position += 1
      } else if byteClass == Class.separator {
        break
      } else {
        let (kind, length) = character(at: position, in: bytes)
        if kind == .separator { break }
        position += length
      }
    }
    return start..<position
  }
}
