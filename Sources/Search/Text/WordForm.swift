import VietnameseText

/// The two forms a word is compared in.
struct WordForm: Hashable, Sendable {
  /// The word folded: small letters, no marks, đ and eth as d.
  let folded: [UInt8]
  /// The word with its marks, so written that spellings of the same word are equal: small letters,
  /// each base letter followed by the marks that make another letter of it (breve, circumflex, horn,
  /// the stroke of đ), the tones behind everything. `hòa` and `hoà` are one, composed and decomposed
  /// too. It is no text to show.
  let exact: [UInt8]

  /// Whether the word was written with any mark.
  var isMarked: Bool { folded != exact }

  /// Only so many bytes of a word count.
  static let maximumLength = 240

  /// Works out the forms of the bytes of one word.
  init(_ word: some Collection<UInt8>) {
    let text = Casing.lowercased(String(decoding: word, as: UTF8.self))
    var visible = String.UnicodeScalarView()
    var exact = ExactFormBuilder()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
      default: break
      }
      if let parts = LetterParts.decomposed[scalar.value] {
        visible.append(contentsOf: parts)
      } else {
        visible.append(scalar)
      }
      exact.append(scalar)
    }
    folded = Array(Folding.fold(utf8: String(visible).utf8).prefix(WordForm.maximumLength))
    self.exact = Array(exact.finished().prefix(WordForm.maximumLength))
  }

  /// The forms of every word of a text, in order.
  static func words(of text: String) -> [WordForm] {
    var text = text
    return text.withUTF8 { bytes in
      WordBytes.classes.withUnsafeBufferPointer { classes in
        guard let classes = classes.baseAddress else { return [] }
        var words: [WordForm] = []
        var position = 0
        while let range = WordBytes.next(from: position, in: bytes, classes) {
          words.append(WordForm(bytes[range]))
          position = range.upperBound
        }
        return words
      }
    }
  }
}

/// Puts the exact form of a word together, character by character.
private struct ExactFormBuilder {
  private var bytes: [UInt8] = []
  private var marks: [UInt8] = []
  private var tones: [UInt8] = []

  mutating func append(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    if code < 0x80 {
      appendBase([UInt8(code)])
    } else if let parts = LetterParts.decomposed[code] {
      for part in parts { appendPart(part) }
    } else {
      appendPart(scalar)
    }
  }

  mutating func finished() -> [UInt8] {
    closeLetter()
    return bytes + tones
  }

  private mutating func appendPart(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300, 0x340: tones.append(1)
    case 0x301, 0x341: tones.append(2)
    case 0x303: tones.append(3)
    case 0x309: tones.append(4)
    case 0x323: tones.append(5)
    case 0x111, 0xF0:
      appendBase([UInt8(ascii: "d")])
      marks.append(0x35)
    case 0x302...0x33F: marks.append(UInt8(scalar.value - 0x300))
    case 0x342...0x36F: marks.append(UInt8(scalar.value - 0x300))
    default: appendBase(Array(String(scalar).utf8))
    }
  }

  private mutating func appendBase(_ base: [UInt8]) {
    closeLetter()
    bytes += base
  }

  /// Marks stand in the order of their numbers, whichever way they were typed. Their bytes, 0x80 and
  /// more, can't be mistaken for a base letter's first byte.
  private mutating func closeLetter() {
    guard !marks.isEmpty else { return }
    bytes += marks.sorted().map { 0x80 | $0 }
    marks.removeAll(keepingCapacity: true)
  }
}
