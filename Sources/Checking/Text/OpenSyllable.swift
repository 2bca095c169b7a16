import VietnameseText

/// An open syllable in oa, oe or uy with a tone mark, which two schools of spelling put on different
/// letters: hóa or hoá.
struct OpenSyllable: Equatable {
  /// The rhyme, folded.
  enum Rhyme: CaseIterable { case oa, oe, uy }

  /// Where the mark stands.
  enum Style { case early, late }

  /// Its rhyme.
  var rhyme: Rhyme
  /// Where its mark stands.
  var style: Style
  /// The bytes of the rhyme.
  var range: Range<Int>

  /// The open syllables of a text in small letters, in order.
  static func each(in text: String, _ body: (OpenSyllable) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let first = bytes[place]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
        // Only letters with marks matter, and they take two or three bytes.
        if length > 1, place + length <= bytes.count,
          let syllable = syllable(in: bytes, place..<place + length)
        {
          body(syllable)
        }
        place += length
      }
    }
  }

  private static func syllable(
    in bytes: UnsafeBufferPointer<UInt8>, _ marked: Range<Int>
  ) -> OpenSyllable? {
    guard let vowel = vowel(bytes, marked) else { return nil }
    func isEnd(_ place: Int) -> Bool { place >= bytes.count || !isLetter(bytes[place]) }
    switch vowel {
    case UInt8(ascii: "o"), UInt8(ascii: "u"):
      // The mark stands on the o or u; the last vowel follows.
      let next = marked.upperBound
      guard next < bytes.count, isEnd(next + 1), let rhyme = rhyme(vowel, bytes[next]) else {
        return nil
      }
      return OpenSyllable(rhyme: rhyme, style: .early, range: marked.lowerBound..<next + 1)
    default:
      let before = marked.lowerBound - 1
      guard before >= 0, isEnd(marked.upperBound), let rhyme = rhyme(bytes[before], vowel) else {
        return nil
      }
      // In quý the u belongs to the q.
      if rhyme == .uy, before > 0, bytes[before - 1] == UInt8(ascii: "q") { return nil }
      return OpenSyllable(rhyme: rhyme, style: .late, range: before..<marked.upperBound)
    }
  }

  private static func rhyme(_ first: UInt8, _ last: UInt8) -> Rhyme? {
    switch (first, last) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")): .oa
    case (UInt8(ascii: "o"), UInt8(ascii: "e")): .oe
    case (UInt8(ascii: "u"), UInt8(ascii: "y")): .uy
    default: nil
    }
  }

  /// The plain vowel under one of the five tone marks; nil for other letters, those with a mark of
  /// quality among them.
  private static func vowel(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8? {
    let code = bytes[range].dropFirst().reduce(
      UInt32(bytes[range.lowerBound] & (range.count == 2 ? 0x1F : 0x0F))
    ) { $0 << 6 | UInt32($1 & 0x3F) }
    switch code {
    case 0xE0, 0xE1, 0xE3, 0x1EA1, 0x1EA3: return UInt8(ascii: "a")
    case 0xE8, 0xE9, 0x1EB9, 0x1EBB, 0x1EBD: return UInt8(ascii: "e")
    case 0xF2, 0xF3, 0xF5, 0x1ECD, 0x1ECF: return UInt8(ascii: "o")
    case 0xF9, 0xFA, 0x169, 0x1EE5, 0x1EE7: return UInt8(ascii: "u")
    case 0xFD, 0x1EF3, 0x1EF5, 0x1EF7, 0x1EF9: return UInt8(ascii: "y")
    default: return nil
    }
  }

  /// Whether a byte begins or goes on with a letter: quotation marks and dashes begin with E2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: true
    case 0x80...: byte != 0xE2 && byte != 0xC2
    default: false
    }
  }
}
