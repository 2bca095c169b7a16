import VietnameseText

/// Writes exact forms of Vietnamese syllables as people do.
enum ExactSpelling {
  /// The word of an exact form; nil when it isn't made of Vietnamese letters with at most one tone.
  static func text(of exact: [UInt8]) -> String? {
    var letters: [(base: UInt8, mark: UInt8)] = []
    var tone: UInt8?
    for byte in exact {
      switch byte {
      case 1...5:
        guard tone == nil else { return nil }
        tone = byte
      case 0x30...0x39, 0x61...0x7A: letters.append((byte, 0))
      case 0x82, 0x86, 0x9B, 0xB5:
        guard let last = letters.indices.last, letters[last].mark == 0 else { return nil }
        letters[last].mark = byte & 0x7F
      default: return nil
      }
    }
    var scalars = String.UnicodeScalarView()
    let bearer = tone == nil ? nil : toneBearer(letters)
    if tone != nil, bearer == nil { return nil }
    for (index, letter) in letters.enumerated() {
      if letter.base == UInt8(ascii: "d"), letter.mark == 0x35 {
        scalars.append("đ")
        continue
      }
      scalars.append(Unicode.Scalar(letter.base))
      if letter.mark != 0, let mark = Unicode.Scalar(0x300 + UInt32(letter.mark)) {
        scalars.append(mark)
      }
      if index == bearer, let tone {
        scalars.append(["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"][Int(tone) - 1])
      }
    }
    return Normalization.nfc(String(scalars))
  }

  /// The letter that bears the tone: the last vowel with a mark of its own; else the middle of three
  /// vowels, the second of two before a consonant, the first of two at the end (hóa, hòa, thủy).
  private static func toneBearer(_ letters: [(base: UInt8, mark: UInt8)]) -> Int? {
    func isVowel(_ index: Int) -> Bool { "aeiouy".utf8.contains(letters[index].base) }
    guard var first = letters.indices.first(where: isVowel) else { return nil }
    var end = first
    while end < letters.count, isVowel(end) { end += 1 }
    // The u of qu and the i of gi belong to the consonant when another vowel follows.
    if end - first > 1, first > 0, letters[first].mark == 0 {
      let pair = (letters[first - 1].base, letters[first].base)
      if pair == (UInt8(ascii: "q"), UInt8(ascii: "u"))
        || pair == (UInt8(ascii: "g"), UInt8(ascii: "i"))
      {
        first += 1
      }
    }
    if let marked = (first..<end).last(where: { letters[$0].mark != 0 }) { return marked }
    switch end - first {
    case 1: return first
    case 2: return end < letters.count ? first + 1 : first
    default: return first + 1
    }
  }
}
