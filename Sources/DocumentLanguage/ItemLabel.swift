import VietnameseText

/// The number or mark before a part of a text: `Phần I`, `I.`, `1.`, `2.1.`, `a)`, `Điều 3.`, `-`. It
/// is the only reader of labels.
public struct ItemLabel: Sendable, Equatable {
  /// What a label counts by.
  public enum Scheme: Sendable, Equatable, Hashable {
    /// `Phần I`, `Chương II`, `A.`
    case part
    /// `I.`, `Mục 1.`
    case roman
    /// `1.`, `1)`
    case decimal
    /// `2.1.`, with how many numbers
    case nested(Int)
    /// `a)`, `a.`
    case letter
    /// `Điều 1.`
    case article
    /// `-`, `+`, a bullet
    case mark(String)
  }

  /// What it counts by.
  public var scheme: Scheme
  /// The number as printed, without the mark behind it; the mark itself for marks.
  public var number: String
  /// The number as printed, with the mark behind it.
  public var printed: String
  /// The numbers: one, or one for each level of a nested label; empty for marks.
  public var numbers: [Int]
  /// The character at which the text behind it begins.
  public var end: Int
  /// Whether a blank, or nothing, follows it.
  public var isParted: Bool

  /// Whether it is a number rather than a mark.
  public var isNumbered: Bool {
    if case .mark = scheme { false } else { true }
  }

  /// Its ordinal on its level; nil for marks.
  public var ordinal: Int? { numbers.last }

  /// How many characters at the beginning of a text can belong to a label and to what tells it from
  /// other words.
  private static let longest = 64

  /// The label a text begins with; nil when it has none.
  public init?(_ text: String) {
    guard ItemLabel.mayBegin(text) else { return nil }
    self.init(FoldedText(String(text.unicodeScalars.prefix(ItemLabel.longest))))
  }

  /// The label a text begins with; nil when it has none.
  public init?(_ text: FoldedText) {
    guard let first = text.folded.first else { return nil }
    let isMark = first == .hyphen || first == .plus || first == .asterisk
    guard
      let label = isMark ? ItemLabel(mark: text) : ItemLabel(word: text) ?? ItemLabel(number: text)
    else { return nil }
    self = label
  }

  /// Whether the first bytes of a text may begin a label: a mark, a capital of the words that stand
  /// before numbers, or a mark behind a number before the second blank.
  private static func mayBegin(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first else { return false }
    switch first {
    case .asterisk, .plus, .hyphen, 0xC2, 0xE2: return true
    // P, C, M, Đ
    case UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "P"), 0xC4: return true
    default: break
    }
    var blanks = 0
    for byte in bytes.prefix(24) {
      switch byte {
      case .closeParenthesis, .hyphen, .dot, .slash: return true
      case .space, 0x09...0x0D:
        blanks += 1
        if blanks > 1 { return false }
      default: break
      }
    }
    return false
  }

  private init(
    _ scheme: Scheme, number: String, printed: String, numbers: [Int], in text: FoldedText, end: Int
  ) {
    self.scheme = scheme
    self.number = number
    self.printed = printed
    self.numbers = numbers
    self.end = text.skippingBlanks(end)
    isParted = end >= text.count || self.end > end
  }

  /// `- …`, `+ …`, `• …`
  private init?(mark text: FoldedText) {
    let first = text.folded[0]
    guard text.count > 1, text.folded[1] != first, !text.isDigit(1) else { return nil }
    // A star without a blank marks slanted text or a note.
    if text.scalars[0] == "*", text.folded[1] != .space { return nil }
    let mark = text[0..<1]
    self.init(.mark(mark), number: mark, printed: mark, numbers: [], in: text, end: 1)
  }

  /// `Phần I`, `Phần thứ nhất`, `Chương II`, `Mục 1`, `Điều 3`.
  private init?(word text: FoldedText) {
    let words: [(StaticString, Scheme)] = [
      ("phan", .part), ("chuong", .part), ("dieu", .article), ("muc", .roman),
    ]
    guard let (word, scheme) = words.first(where: { text.hasWord($0.0, at: 0) }), text.isCapital(0)
    else { return nil }
    let ranges = text.words(in: word.utf8CodeUnitCount..<text.count)
    guard let range = ranges.first else { return nil }
    if text.hasWord("thu", at: range.lowerBound), scheme == .part, ranges.count > 1 {
      let end = ranges[1].upperBound
      guard let ordinal = ItemLabel.ordinal(ranges[1], of: text) else { return nil }
      self.init(
        scheme, number: text[0..<end].trimmingMarks, printed: text[0..<end], numbers: [ordinal],
        in: text, end: end)
      return
    }
    var end = range.lowerBound
    while end < range.upperBound, text.isWord(end) { end += 1 }
    let value = text[range.lowerBound..<end]
    let isRoman = text.isAllCapitals(range.lowerBound..<end)
    guard let ordinal = Int(value) ?? (isRoman ? RomanNumeral.number(value) : nil), ordinal < 200
    else { return nil }
    let hasMark = end < text.count && [.dot, .colon, .hyphen].contains(text.folded[end])
    guard hasMark || end == text.count || scheme == .part && text.folded[end] == .space else {
      return nil
    }
    if scheme != .part, !hasMark, end < text.count { return nil }
    let close = hasMark ? end + 1 : end
    self.init(
      scheme, number: text[0..<end], printed: text[0..<close], numbers: [ordinal], in: text,
      end: close)
  }

  /// The number of an ordinal written out: `thứ nhất`, `thứ hai`.
  private static func ordinal(_ range: Range<Int>, of text: FoldedText) -> Int? {
    let names: [StaticString] = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin"]
    return names.firstIndex { text.hasWord($0, at: range.lowerBound) }.map { $0 + 1 }
  }

  /// What stands between the beginning of a text and the mark behind its number.
  private struct Head {
    /// Where the digits or letters end.
    var close: Int
    /// How many numbers the dots part.
    var parts: Int
    /// Where the mark stands: behind a blank in `I .`
    var mark: Int

    init?(_ text: FoldedText) {
      var index = 0
      parts = 1
      while index < text.count, index < 14 {
        if text.folded[index] == .dot {
          guard index + 1 < text.count, text.isDigit(index + 1), text.isDigit(0) else { break }
          parts += 1
        } else if !text.isWord(index) {
          break
        }
        index += 1
      }
      guard index > 0, index < text.count else { return nil }
      close = index
      mark = index
      let isRomanLike = text.folded[0..<index].allSatisfy {
        [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0)
      }
      if text.folded[index] == .space, index + 1 < text.count,
        text.folded[index + 1] == .dot || text.folded[index + 1] == .closeParenthesis
          || text.folded[index + 1] == .hyphen && isRomanLike && text.isCapital(0)
      {
        mark += 1
      }
    }
  }

  private init?(number text: FoldedText) {
    guard let head = Head(text) else { return nil }
    let mark = text.folded[head.mark]
    let hasBlank = head.mark + 1 < text.count && text.folded[head.mark + 1] == .space
    let isRomanWithHyphen =
      mark == .hyphen && hasBlank && text.isCapital(0) && text.isAllCapitals(0..<head.close)
    // `1- Nâng cao …`, as the Party numbers.
    let isPartyNumber =
      mark == .hyphen && head.parts == 1 && text.isDigit(0) && head.mark == head.close && hasBlank
      && head.mark + 2 < text.count && text.isCapital(head.mark + 2)
    let isNested = head.parts > 1 && (mark == .space || mark == .dot || mark == .closeParenthesis)
    guard
      mark == .dot || mark == .closeParenthesis || mark == .slash || isNested || isRomanWithHyphen
        || isPartyNumber
    else { return nil }
    guard
      let label = text.isDigit(0)
        ? ItemLabel(digits: text, head, isNested: isNested) : ItemLabel(letters: text, head)
    else { return nil }
    self = label
  }

  /// `1.`, `1)`, `1/`, `2.1.`, `2.1`
  private init?(digits text: FoldedText, _ head: Head, isNested: Bool) {
    let mark = text.folded[head.mark]
    let end = mark == .space ? head.mark : head.mark + 1
    let number = text[0..<head.close]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
    guard numbers.count == parts.count else { return nil }
    let startsCapital = text.trim(end..<text.count).first.map(text.isCapital) ?? false
    let hasBlank = end < text.count && text.folded[end] == .space
    if mark == .slash, head.parts > 1 || !hasBlank || !startsCapital { return nil }
    if end < text.count, text.isDigit(end) { return nil }
    if head.parts > 1, end < text.count, text.folded[end] == .percent { return nil }
    if isNested, mark == .space, !startsCapital { return nil }
    self.init(
      head.parts == 1 ? .decimal : .nested(head.parts), number: number,
      printed: number + (mark == .space ? "" : text[head.mark..<head.mark + 1]), numbers: numbers,
      in: text, end: end)
  }

  /// `I.`, `I -`, `A.`, `a)`, `a.`, `a/`
  private init?(letters text: FoldedText, _ head: Head) {
    guard head.parts == 1 else { return nil }
    let mark = text.folded[head.mark]
    let end = head.mark + 1
    let number = text[0..<head.close]
    let printed = number + text[head.mark..<end]
    let hasBlank = end < text.count && text.folded[end] == .space
    if text.isAllCapitals(0..<head.close), let ordinal = RomanNumeral.number(number), ordinal < 60,
      mark != .closeParenthesis, mark != .slash || hasBlank
    {
      self.init(.roman, number: number, printed: printed, numbers: [ordinal], in: text, end: end)
      return
    }
    guard head.close == 1, mark != .hyphen, hasBlank || mark == .closeParenthesis else {
      return nil
    }
    if text.isCapital(0), mark == .dot {
      guard text.folded[0] <= 0x68 else { return nil }
      self.init(
        .part, number: number, printed: printed, numbers: [Int(text.folded[0]) - 0x60], in: text,
        end: end)
      return
    }
    if mark == .slash, text.isCapital(0) { return nil }
    self.init(
      .letter, number: number, printed: printed,
      numbers: PointLetter.number(Casing.lowercased(number)).map { [$0] } ?? [], in: text, end: end)
  }

  /// The label with another number on its level.
  public func printed(with ordinal: Int) -> String {
    func replaced(_ new: String) -> String { new + printed.dropFirst(number.count) }
    let roman = RomanNumeral.text(ordinal) ?? String(ordinal)
    switch scheme {
    case .mark: return printed
    case .letter: return replaced(PointLetter.text(ordinal) ?? "?")
    case .nested:
      return replaced((numbers.dropLast() + [ordinal]).map(String.init).joined(separator: "."))
    case .decimal: return replaced(String(ordinal))
    case .part where number.count == 1:
      return replaced(PointLetter.text(ordinal).map(Casing.uppercased) ?? "?")
    case .part, .roman, .article:
      let words = number.split(separator: " ")
      let new = words.last.flatMap { Int($0) } == nil ? roman : String(ordinal)
      return replaced((words.dropLast().map(String.init) + [new]).joined(separator: " "))
    }
  }
}
