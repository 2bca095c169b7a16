import DocumentLanguage
import VietnameseText

/// The text of a line taken apart once, for all rules to share.
final class LineText: Sendable {
  /// The characters rules ask for.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    static let digit = Marks(rawValue: 1)
    static let percent = Marks(rawValue: 2)
    static let slash = Marks(rawValue: 4)
    static let hyphen = Marks(rawValue: 8)
    /// An en dash or an em dash
    static let dash = Marks(rawValue: 16)
    static let bracket = Marks(rawValue: 32)
    static let straightQuote = Marks(rawValue: 64)
    /// A curly double quotation mark
    static let curlyQuote = Marks(rawValue: 128)
    /// Two capitals in one word
    static let capitals = Marks(rawValue: 256)
    static let lineBreak = Marks(rawValue: 512)
    /// Any double quotation mark
    static let quote: Marks = [.straightQuote, .curlyQuote]
  }

  /// The text without blanks at its ends, in normalization form C.
  let text: String
  /// The text in small letters without diacritics.
  let folded: String
  /// The text in small letters, diacritics kept.
  let lowercased: String
  /// How many characters it has.
  let count: Int
  /// The characters that stand in it.
  let marks: Marks
  /// How many bytes are small letters of ASCII.
  let smallLetters: Int
  /// Its words.
  let words: [Word]
  /// The number or mark it begins with, or that its paragraph bears.
  let item: ItemLabel?
  /// Where the text after that begins, in bytes.
  let start: Int
  /// Whether a mark that ends a sentence or a part of one stands at the end.
  let endsSentence: Bool

  /// Takes a text apart.
  /// - Parameter label: the number of its paragraph that isn't part of the text.
  init(_ text: String, label: String?) {
    self.text = text
    folded = Folding.fold(text)
    lowercased = Casing.lowercased(text)
    words = Word.words(of: text, folded: folded)
    (marks, smallLetters, count) = LineText.look(over: text, words)
    let own = ItemLabel(text)
    item = label.map { ItemLabel($0 + " " + text) } ?? own
    start = own.map { text.unicodeScalars.prefix($0.end).reduce(0) { $0 + UTF8.width($1) } } ?? 0
    endsSentence = LineText.endsSentence(text)
  }

  private static func look(
    over text: String, _ words: [Word]
  ) -> (marks: Marks, smallLetters: Int, count: Int) {
    var marks: Marks = words.contains { $0.traits.contains(.hasCapitals) } ? .capitals : []
    var small = 0
    var count = 0
    var text = text
    text.withUTF8 { bytes in
      for (place, byte) in bytes.enumerated() {
        if !byte.isContinuation { count += 1 }
        switch byte {
        case 0x61...0x7A: small += 1
        case .space: break
        case 0x30...0x39: marks.insert(.digit)
        case .lineFeed: marks.insert(.lineBreak)
        case .doubleQuote: marks.insert(.straightQuote)
        case .percent: marks.insert(.percent)
        case .openParenthesis: marks.insert(.bracket)
        case .hyphen: marks.insert(.hyphen)
        case .slash: marks.insert(.slash)
        case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
          switch bytes[place + 2] {
          case 0x93, 0x94: marks.insert(.dash)
          case 0x9C, 0x9D: marks.insert(.curlyQuote)
          default: break
          }
        default: break
        }
      }
    }
    return (marks, small, count)
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last(where: { !"”\"’)]*".unicodeScalars.contains($0) })
    else { return false }
    return ".;:,!?…/".unicodeScalars.contains(last)
  }
}

extension LineText: Equatable {
  static func == (left: LineText, right: LineText) -> Bool {
    left === right || left.text == right.text && left.item == right.item
  }
}

extension LineText {
  /// A stretch of the text.
  func cut(_ range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  /// A word as it stands.
  func text(of word: Word) -> Substring { cut(word.text) }

  /// Some words with single blanks between them.
  func text(of words: some Sequence<Word>) -> String {
    words.map { text(of: $0) }.joined(separator: " ")
  }

  /// The bytes of the text that a stretch of the folded text was folded from, when it begins and
  /// ends with words.
  func range(ofFolded range: Range<Int>) -> Range<Int>? {
    guard let first = words.first(where: { $0.folded.upperBound > range.lowerBound }),
      let last = words.first(where: { $0.folded.upperBound >= range.upperBound }),
      first.folded.lowerBound == range.lowerBound, last.folded.upperBound == range.upperBound
    else { return nil }
    return first.text.lowerBound..<last.text.upperBound
  }

  /// The word behind a stretch of the text, in small letters; nil when a mark parts them or none
  /// follows.
  func wordAfter(_ range: Range<Int>) -> String? {
    guard let last = words.firstIndex(where: { $0.text.upperBound >= range.upperBound }),
      words[last].text.upperBound == range.upperBound, !words[last].endsClause,
      last + 1 < words.count
    else { return nil }
    return Casing.lowercased(String(text(of: words[last + 1])))
  }

  /// A word folded.
  func folded(of word: Word) -> Substring {
    let start = folded.utf8.index(folded.startIndex, offsetBy: word.folded.lowerBound)
    return folded[start..<folded.utf8.index(start, offsetBy: word.folded.count)]
  }

  /// The text around some bytes, for a quote.
  func around(_ range: Range<Int>) -> String {
    let whole = cut(range)
    let before = text[..<whole.startIndex]
    let after = text[whole.endIndex...]
    return (before.count > 30 ? "…" : "") + before.suffix(30) + whole + after.prefix(30)
      + (after.count > 30 ? "…" : "")
  }

  /// Whether a fair share of the text is small letters, so that capitals mean something.
  var isMixed: Bool { smallLetters * 4 > text.utf8.count }

  /// The text after the number or mark at its beginning.
  var rest: Substring { cut(start..<text.utf8.count) }
}
