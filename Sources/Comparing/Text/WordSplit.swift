import VietnameseText

/// A text cut into words and marks, each with the blanks before it. A number such as `7.500`, a date
/// such as `13/01/2026` and a document number such as `184/KH-UBND` are one word.
struct WordSplit: Sendable {
  /// A word or mark.
  struct Token: Sendable {
    /// Where the blanks before it begin.
    var blank: Int
    /// Where it begins.
    var start: Int
    /// Where it ends.
    var end: Int
    /// Whether it is a word and not a mark.
    var isWord: Bool
    /// What equal tokens have in common.
    var hash: UInt64
  }

  /// The text in NFC.
  let bytes: [UInt8]
  /// Its words and marks in order.
  let tokens: [Token]

  /// Cuts a text.
  init(_ text: String) {
    let bytes = Array(Normalization.nfc(text).utf8)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var blank = 0
    var index = 0
    while index < bytes.count {
      let width = WordSplit.blankWidth(bytes, index)
      if width > 0 {
        index += width
        continue
      }
      var end = index
      while end < bytes.count, WordSplit.blankWidth(bytes, end) == 0 { end += 1 }
      WordSplit.append(bytes, blank, index..<end, to: &tokens)
      blank = end
      index = end
    }
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The hashes of the tokens in order.
  var hashes: [UInt64] { tokens.map(\.hash) }

  /// The hashes of the words, sorted: what the similarity of two texts rests on.
  var sortedWords: [UInt64] {
    tokens.lazy.filter(\.isWord).map(\.hash).sorted()
  }

  /// The text of some tokens, with the blanks before the first.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[tokens[first].blank..<tokens[last].end], as: UTF8.self)
  }

  /// The text of one token, without the blanks before it.
  func word(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
  }

  /// The text of some tokens, without the blanks before the first.
  func trimmed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[tokens[first].start..<tokens[last].end], as: UTF8.self)
  }

  /// How many bytes the blank at an index takes; 0 when none stands there.
  private static func blankWidth(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte == .space || (0x09...0x0D).contains(byte) { return 1 }
    return byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
  }

  /// Adds what stands between two blanks: marks before, the word, marks after.
  private static func append(
    _ bytes: [UInt8], _ blank: Int, _ piece: Range<Int>, to tokens: inout [Token]
  ) {
    var blank = blank
    func add(_ range: Range<Int>, isWord: Bool) {
      guard !range.isEmpty else { return }
      tokens.append(
        Token(
          blank: blank, start: range.lowerBound, end: range.upperBound, isWord: isWord,
          hash: ByteHash.of(bytes[range])))
      blank = range.upperBound
    }
    var low = piece.lowerBound
    var high = piece.upperBound
    while low < high {
      let width = markWidth(bytes, at: low, before: high)
      guard width > 0 else { break }
      add(low..<low + width, isWord: false)
      low += width
    }
    var marks: [Range<Int>] = []
    // The end mark of a document is one sign.
    if high - low >= 3, bytes[high - 3..<high].elementsEqual([.dot, .slash, .dot]) {
      marks.append(high - 3..<high)
      high -= 3
    }
    while low < high {
      let width = markWidth(bytes, endingAt: high, after: low)
      guard width > 0 else { break }
      marks.append(high - width..<high)
      high -= width
    }
    add(low..<high, isWord: isWord(bytes[low..<high]))
    for mark in marks.reversed() { add(mark, isWord: false) }
  }

  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { byte in
      byte.isDigit || byte.isCapitalLetter || byte.isSmallLetter
        || (byte >= 0xC3 && byte != 0xE2)
    }
  }

  private static func markWidth(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    if isMark(bytes[index]) { return 1 }
    return index + 3 <= end && isQuote(bytes, index) ? 3 : 0
  }

  private static func markWidth(_ bytes: [UInt8], endingAt end: Int, after start: Int) -> Int {
    if isMark(bytes[end - 1]) { return 1 }
    return end - 3 >= start && isQuote(bytes, end - 3) ? 3 : 0
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .exclamation, .doubleQuote, 0x27...0x2A, .comma, .dot, .colon, .semicolon, .question,
      .openBracket, .closeBracket, .openBrace, .closeBrace:
      true
    default: false
    }
  }

  /// Whether a curly quotation mark or an ellipsis stands at an index.
  private static func isQuote(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && ((0x98...0x9D).contains(bytes[index + 2]) || bytes[index + 2] == 0xA6)
  }
}
