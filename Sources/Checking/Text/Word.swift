import VietnameseText

/// A word of a text: what stands between blanks, without the marks around it. It holds places only;
/// the text it was taken from holds the letters.
struct Word: Sendable, Equatable {
  /// What is known of a word.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A mark that ends a clause stands behind it: `,` `;` `.` `:` or a closing quote.
    static let endsClause = Traits(rawValue: 1)
    /// A mark that ends a sentence, or a part that stands for itself, stands behind it.
    static let endsSentence = Traits(rawValue: 2)
    /// That mark is a colon.
    static let leadsOn = Traits(rawValue: 4)
    /// It stands between quotation marks.
    static let isQuoted = Traits(rawValue: 8)
    /// It is a number, maybe with a percent sign, dots or a comma.
    static let isNumber = Traits(rawValue: 16)
    /// A percent sign stands at its end.
    static let isPercentage = Traits(rawValue: 32)
    /// Two of its letters are capitals.
    static let hasCapitals = Traits(rawValue: 64)
    /// A mark stands inside it.
    static let holdsMark = Traits(rawValue: 128)
  }

  /// Where it stands with the marks around it, in bytes of the text.
  var piece: Range<Int>
  /// Where it stands, in bytes of the text.
  var text: Range<Int>
  /// Where it stands in the folded text.
  var folded: Range<Int>
  /// A number that words equal when folded have in common.
  var hash: UInt64
  /// What is known of it.
  var traits: Traits

  /// Whether a mark that ends a clause stands behind it.
  var endsClause: Bool { traits.contains(.endsClause) }
  /// Whether it is a number.
  var isNumber: Bool { traits.contains(.isNumber) }

  /// The words of a text in order.
  static func words(of text: String, folded: String) -> [Word] {
    var text = text
    var folded = folded
    return text.withUTF8 { text in
      folded.withUTF8 { folded in
        var scanner = WordScanner(text: text, folded: folded)
        return scanner.words()
      }
    }
  }

  /// The number of a folded word that is given.
  static func hash(of folded: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in folded { hash = mix(hash, byte) }
    return hash
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Folded words to find words among.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: [String]) {
    hashes = Set(words.map { Word.hash(of: $0.utf8) })
  }

  func contains(_ word: Word) -> Bool { hashes.contains(word.hash) }
}

/// Cuts a text into words, beside its folded form: both have the same blanks and the same marks.
private struct WordScanner {
  let text: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>
  private var isQuoted = false
  private var found: [Word] = []

  init(text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.folded = folded
  }

  mutating func words() -> [Word] {
    found.reserveCapacity(text.count / 5 + 2)
    var place = 0
    var foldedPlace = 0
    while true {
      let piece = Self.piece(of: text, from: place)
      let foldedPiece = Self.piece(of: folded, from: foldedPlace)
      if piece.isEmpty || foldedPiece.isEmpty { break }
      append(piece, foldedPiece)
      place = piece.upperBound
      foldedPlace = foldedPiece.upperBound
    }
    return found
  }

  /// What stands between blanks from a place on; empty at the end.
  private static func piece(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    var low = start
    while low < bytes.count, isBlank(bytes[low]) { low += 1 }
    var high = low
    while high < bytes.count, !isBlank(bytes[high]) { high += 1 }
    return low..<high
  }

  private mutating func append(_ piece: Range<Int>, _ foldedPiece: Range<Int>) {
    let core = core(of: text, piece)
    let foldedCore = self.core(of: folded, foldedPiece)
    passQuotes(piece.lowerBound..<core.lowerBound)
    var traits: Word.Traits = isQuoted ? .isQuoted : []
    passQuotes(core.lowerBound..<piece.upperBound)
    let last = text[piece.upperBound - 1]
    let ends = last == .dot || last == .semicolon || last == .colon
    guard !core.isEmpty, !foldedCore.isEmpty else {
      if ends, let index = found.indices.last {
        found[index].traits.insert(last == .colon ? [.endsSentence, .leadsOn] : .endsSentence)
      }
      return
    }
    if core.upperBound < piece.upperBound { traits.insert(.endsClause) }
    if ends { traits.insert(last == .colon ? [.endsSentence, .leadsOn] : .endsSentence) }
    var hash = Word.seed
    var hasDigit = false
    var isNumber = true
    for place in foldedCore {
      let byte = folded[place]
      hash = Word.mix(hash, byte)
      switch byte {
      case 0x30...0x39: hasDigit = true
      case .percent: break
      case .comma, .dot: traits.insert(.holdsMark)
      case .colon, .semicolon, 0xE2:
        traits.insert(.holdsMark)
        isNumber = false
      default: isNumber = false
      }
    }
    if isNumber, hasDigit { traits.insert(.isNumber) }
    if folded[foldedCore.upperBound - 1] == .percent { traits.insert(.isPercentage) }
    var capitals = 0
    for place in core where text[place].isCapitalLetter || text[place] == 0xC4 {
      capitals += 1
    }
    if capitals > 1 { traits.insert(.hasCapitals) }
    found.append(
      Word(piece: piece, text: core, folded: foldedCore, hash: hash, traits: traits))
  }

  /// Takes note of the quotation marks among some bytes.
  private mutating func passQuotes(_ range: Range<Int>) {
    for place in range {
      if text[place] == .doubleQuote { isQuoted.toggle() }
      if text[place] == 0xE2, place + 2 < text.count, text[place + 1] == 0x80 {
        if text[place + 2] == 0x9C { isQuoted = true }
        if text[place + 2] == 0x9D { isQuoted = false }
      }
    }
  }

  /// A piece without the marks at its ends.
  private func core(of bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>) -> Range<Int> {
    var low = piece.lowerBound
    var high = piece.upperBound
    while low < high {
      if Self.isMark(bytes[low]) {
        low += 1
      } else if high - low >= 3, Self.isQuote(bytes, at: low) {
        low += 3
      } else {
        break
      }
    }
    while low < high {
      if Self.isMark(bytes[high - 1]) {
        high -= 1
      } else if high - low >= 3, Self.isQuote(bytes, at: high - 3) {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || (0x09...0x0D).contains(byte)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .exclamation, .doubleQuote, 0x27...0x2A, .comma, .dot, .colon, .semicolon, .question,
      .openBracket, .closeBracket, .openBrace, .closeBrace:
      true
    default: false
    }
  }

  /// Whether a curly quotation mark or an ellipsis stands at a place.
  private static func isQuote(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return false }
    return (0x98...0x9D).contains(bytes[place + 2]) || bytes[place + 2] == 0xA6
  }
}
