import VietnameseText

/// The fold of single words in loops that allocate nothing. It gives what `WordForm.folded` gives.
enum ByteFold {
  /// The base letters of U+00C0…U+024F, then of U+1E00…U+1EFF; 0 where a letter has none.
  static let letters: [UInt8] = (Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00)).map { code in
    guard let scalar = Unicode.Scalar(code) else { return 0 }
    let folded = WordForm(Array(String(scalar).utf8)).folded
    return folded.count == 1 && folded[0] < 0x80 ? folded[0] : 0
  }

  /// Writes the folded bytes of a word that has none but Latin letters, digits and marks; their
  /// number, or nil when the word has others or more bytes than there is room.
  @inline(__always)
  static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    to target: UnsafeMutableBufferPointer<UInt8>, _ letters: UnsafePointer<UInt8>
  ) -> Int? {
    guard range.count <= target.count else { return nil }
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        target[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
        index += 1
        continue
      }
      let letter: UInt8
      if byte >= 0xC3, byte <= 0xC9, index + 1 < range.upperBound {
        let code = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        guard code < 0x250 else { return nil }
        letter = letters[code - 0xC0]
        index += 2
      } else if byte == 0xE1, index + 2 < range.upperBound, bytes[index + 1] >= 0xB8,
        bytes[index + 1] <= 0xBB
      {
        let code = Int(bytes[index + 1] & 0x03) << 6 | Int(bytes[index + 2] & 0x3F)
        letter = letters[code + 0x190]
        index += 3
      } else if byte == 0xCC
        || (byte == 0xCD && index + 1 < range.upperBound && bytes[index + 1] <= 0xAF)
      {
        index += 2
        continue
      } else {
        return nil
      }
      if letter == 0 { return nil }
      target[count] = letter
      count += 1
    }
    return count
  }
}
