/// A text beside its folded form, letter by letter: what is found in the folded bytes is cut out of
/// the text at the same places. Readers of running text rest on it.
///
/// Every character of the text has one byte: Latin letters fold to `a`…`z`, dashes to `-`, double
/// quotation marks to `"`, single ones to `'`, blanks of all kinds to a space, bullets to `*`, an
/// ellipsis to `.`; what has no such form is 1.
public struct FoldedText: Sendable, Equatable {
  /// The characters of the text in NFC.
  public let scalars: [Unicode.Scalar]
  /// The folded byte of each character.
  public let folded: [UInt8]

  /// Folds a text.
  public init(_ text: String) {
    scalars = Array(Normalization.nfc(text).unicodeScalars)
    folded = scalars.map(FoldedText.fold)
  }

  /// The number of characters.
  public var count: Int { folded.count }
  /// Whether there is no character.
  public var isEmpty: Bool { folded.isEmpty }
  /// The whole text.
  public var text: String { self[0..<count] }

  /// The text of a stretch.
  public subscript(range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  /// The text of a stretch without blanks around it.
  public func trimmed(_ range: Range<Int>) -> String {
    self[trim(range)]
  }

  /// A stretch without the blanks around it.
  public func trim(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, folded[low] == .space { low += 1 }
    while high > low, folded[high - 1] == .space { high -= 1 }
    return low..<high
  }

  /// Whether a folded pattern stands at an index.
  public func has(_ pattern: StaticString, at index: Int) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard index >= 0, index + length <= folded.count else { return false }
    let bytes = UnsafeBufferPointer(start: pattern.utf8Start, count: length)
    for offset in 0..<length where folded[index + offset] != bytes[offset] { return false }
    return true
  }

  /// Whether a folded pattern stands at an index as whole words.
  public func hasWord(_ pattern: StaticString, at index: Int) -> Bool {
    has(pattern, at: index) && isBoundary(index)
      && isBoundary(index + pattern.utf8CodeUnitCount)
  }

  /// Where a folded pattern first stands as whole words in a stretch.
  public func find(_ pattern: StaticString, in range: Range<Int>) -> Int? {
    let length = pattern.utf8CodeUnitCount
    guard length > 0, range.count >= length else { return nil }
    let first = pattern.utf8Start[0]
    var index = range.lowerBound
    let end = range.upperBound - length
    while index <= end {
      if folded[index] == first, hasWord(pattern, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where a folded pattern first stands as whole words.
  public func find(_ pattern: StaticString) -> Int? { find(pattern, in: 0..<count) }

  /// Whether a folded pattern stands anywhere as whole words.
  public func contains(_ pattern: StaticString) -> Bool { find(pattern) != nil }

  /// Whether no word goes on across an index.
  public func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < folded.count else { return true }
    return !(isWord(index - 1) && isWord(index))
  }

  /// Whether a character is a letter or digit.
  public func isWord(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }

  /// Whether a character is a Latin letter.
  public func isLetter(_ index: Int) -> Bool { folded[index].isSmallLetter }

  /// Whether a character is a digit.
  public func isDigit(_ index: Int) -> Bool { folded[index].isDigit }

  /// Whether a character is a capital letter.
  public func isCapital(_ index: Int) -> Bool {
    isLetter(index) && FoldedText.isCapital(scalars[index])
  }

  /// Whether a stretch has letters and hardly any of them is small.
  public func isAllCapitals(_ range: Range<Int>) -> Bool {
    var letters = 0
    var small = 0
    for index in range where isLetter(index) {
      letters += 1
      if !FoldedText.isCapital(scalars[index]) { small += 1 }
    }
    return letters > 0 && small * 12 <= letters
  }

  /// Whether the text has letters and hardly any of them is small.
  public var isAllCapitals: Bool { isAllCapitals(0..<count) }

  /// The stretches of the words, parted by blanks.
  public func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      if folded[index] == .space {
        if let first = start { words.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { words.append(first..<range.upperBound) }
    return words
  }
}

extension FoldedText {
  /// The folded byte of a character.
  public static func fold(_ scalar: Unicode.Scalar) -> UInt8 {
    let code = Int(scalar.value)
    if code < 0x250 { return low[code] }
    if (0x1E00..<0x1F00).contains(code) { return high[code - 0x1E00] }
    switch code {
    case 0x2002...0x200A, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: return .space
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: return .hyphen
    case 0x201C...0x201F, 0x2033: return .doubleQuote
    case 0x2018...0x201B, 0x2032: return .singleQuote
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25CB, 0x25E6, 0x25A0, 0x2043, 0xF0B7: return .asterisk
    case 0x2026: return .dot
    default: return 1
    }
  }

  /// Whether a character is a Latin letter.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    fold(scalar).isSmallLetter
  }

  /// Whether a character is a capital letter of the Latin script.
  public static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    let code = Int(scalar.value)
    if code < 0x80 { return (0x41...0x5A).contains(code) }
    if code < 0x250 { return lowCapitals[code] }
    if (0x1E00..<0x1F00).contains(code) { return highCapitals[code - 0x1E00] }
    return false
  }

  private static let low = table(0..<0x250)
  private static let high = table(0x1E00..<0x1F00)
  private static let lowCapitals = capitals(0..<0x250)
  private static let highCapitals = capitals(0x1E00..<0x1F00)

  private static func table(_ codes: Range<UInt32>) -> [UInt8] {
    codes.map { code in
      switch code {
      case 0x09...0x0D, 0xA0, 0xAD: return .space
      case 0xAB, 0xBB: return .doubleQuote
      case 0xB7: return .asterisk
      default: break
      }
      guard let scalar = Unicode.Scalar(code) else { return 1 }
      let bytes = Folding.fold(utf8: String(scalar).utf8)
      return bytes.count == 1 && bytes[0] >= 0x20 && bytes[0] < 0x7F ? bytes[0] : 1
    }
  }

  private static func capitals(_ codes: Range<UInt32>) -> [Bool] {
    codes.map { Unicode.Scalar($0)?.properties.isUppercase ?? false }
  }
}
