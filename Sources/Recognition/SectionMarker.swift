import Document
import VietnameseText

/// What stands in front of a numbered or listed part.
struct SectionMarker: Equatable {
  /// The sort of number.
  enum Sort: Equatable {
    /// `Phần I`, `Chương II`, `A.`
    case part
    /// `I.`
    case roman
    /// `1.`
    case arabic
    /// `2.1.`, with how many numbers
    case multiple(Int)
    /// `a)`
    case letter
    /// `Điều 1.`
    case article
    /// `-`
    case dash
    /// `+`
    case plus
  }

  /// The sort of number.
  var sort: Sort
  /// The number as printed, without the mark behind it.
  var number: String
  /// The number with the mark behind it.
  var label: String
  /// Its ordinal; nil for marks.
  var ordinal: Int?
  /// Where the text begins behind it.
  var end: Int

  /// Reads the marker in front of a text; nil when there is none.
  init?(_ text: FoldedText) {
    let folded = text.folded
    guard let first = folded.first else { return nil }
    if let word = Self.word(text) {
      self = word
      return
    }
    if first == 0x2D || first == 0x2B || first == 0x2A {
      guard folded.count > 1, folded[1] != first, !(text.isDigit(1)) else { return nil }
      self.init(
        sort: first == 0x2B ? .plus : .dash, number: first == 0x2B ? "+" : "-",
        label: first == 0x2B ? "+" : "-", ordinal: nil, text: text, end: 1)
      return
    }
    var index = 0
    var parts = 1
    while index < folded.count, index < 14 {
      if folded[index] == 0x2E {
        guard index + 1 < folded.count, text.isDigit(index + 1), text.isDigit(0) else { break }
        parts += 1
      } else if !text.isWord(index) {
        break
      }
      index += 1
    }
    guard index > 0, index < folded.count else { return nil }
    var close = index
    let isRomanLike = folded[0..<index].allSatisfy { [0x69, 0x76, 0x78].contains($0) }
    if folded[close] == 0x20, close + 1 < folded.count,
      folded[close + 1] == 0x2E || folded[close + 1] == 0x29
        || folded[close + 1] == 0x2D && isRomanLike && text.isCapital(0)
    {
      close += 1
    }
    let mark = folded[close]
    let isHyphen =
      mark == 0x2D && close + 1 < folded.count && folded[close + 1] == 0x20 && text.isCapital(0)
      && text.isAllCapitals(0..<index)
    // `1- Nâng cao …`, as the Party numbers.
    let isPartyNumber =
      mark == 0x2D && parts == 1 && text.isDigit(0) && close == index && close + 2 < folded.count
      && folded[close + 1] == 0x20 && text.isCapital(close + 2)
    let isMulti = parts > 1 && (mark == 0x20 || mark == 0x2E || mark == 0x29)
    guard mark == 0x2E || mark == 0x29 || mark == 0x2F || isMulti || isHyphen || isPartyNumber
    else { return nil }
    let end = mark == 0x20 ? close : close + 1
    let number = text[0..<index]
    let label = number + (mark == 0x20 ? "" : text[close..<close + 1])
    if text.isDigit(0) {
      let numbers = number.split(separator: ".", omittingEmptySubsequences: false)
      guard numbers.allSatisfy({ (1...2).contains($0.utf8.count) && Int($0) != nil }) else {
        return nil
      }
      if mark == 0x2F {
        let next = text.trim(end..<text.count)
        guard parts == 1, end < folded.count, folded[end] == 0x20, let start = next.first,
          text.isCapital(start)
        else { return nil }
      }
      if end < folded.count, text.isDigit(end) { return nil }
      if parts > 1, end < folded.count, folded[end] == 0x25 { return nil }
      if isMulti, mark == 0x20 {
        let next = text.trim(end..<text.count)
        guard let start = next.first, text.isCapital(start) else { return nil }
      }
      self.init(
        sort: parts == 1 ? .arabic : .multiple(parts), number: number, label: label,
        ordinal: numbers.last.flatMap { Int($0) }, text: text, end: end)
      return
    }
    guard parts == 1 else { return nil }
    if text.isAllCapitals(0..<index), let ordinal = RomanNumeral.number(number), ordinal < 60,
      mark != 0x29, mark != 0x2F || end < folded.count && folded[end] == 0x20
    {
      self.init(
        sort: .roman, number: number, label: label, ordinal: ordinal, text: text, end: end)
      return
    }
    guard index == 1, mark != 0x2F, mark != 0x2D else { return nil }
    if text.isCapital(0), mark == 0x2E {
      guard end < folded.count, folded[end] == 0x20, folded[0] <= 0x68 else { return nil }
      self.init(
        sort: .part, number: number, label: label, ordinal: Int(folded[0]) - 0x60, text: text,
        end: end)
      return
    }
    guard mark == 0x29 || end < folded.count && folded[end] == 0x20 else { return nil }
    self.init(
      sort: .letter, number: number, label: label,
      ordinal: PointLetter.number(Casing.lowercased(number)), text: text, end: end)
  }

  private init(
    sort: Sort, number: String, label: String, ordinal: Int?, text: FoldedText, end: Int
  ) {
    var end = end
    while end < text.count, text.folded[end] == 0x20 { end += 1 }
    self.sort = sort
    self.number = number
    self.label = label
    self.ordinal = ordinal
    self.end = end
  }

  /// `Phần I`, `Phần thứ nhất`, `Chương II`, `Mục 1`, `Điều 3`.
  private static func word(_ text: FoldedText) -> SectionMarker? {
    let words: [(StaticString, Sort)] = [
      ("phan", .part), ("chuong", .part), ("dieu", .article), ("muc", .roman),
    ]
    guard let (word, sort) = words.first(where: { text.hasWord($0.0, at: 0) }), text.isCapital(0)
    else { return nil }
    let start = word.utf8CodeUnitCount
    let ranges = text.words(in: start..<text.count)
    guard var range = ranges.first else { return nil }
    if text.hasWord("thu", at: range.lowerBound), sort == .part, ranges.count > 1 {
      range = ranges[1]
      let ordinals = ["nhat": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7]
      let name = String(decoding: text.folded[range], as: UTF8.self)
        .trimmingCharacters { !$0.isLetter }
      guard let ordinal = ordinals[name] else { return nil }
      return SectionMarker(
        sort: sort, number: text[0..<range.upperBound].trimmingMarks,
        label: text[0..<range.upperBound], ordinal: ordinal, text: text, end: range.upperBound)
    }
    var end = range.lowerBound
    while end < range.upperBound, text.isWord(end) { end += 1 }
    let value = text[range.lowerBound..<end]
    guard
      let ordinal = Int(value)
        ?? (text.isAllCapitals(range.lowerBound..<end)
          ? RomanNumeral.number(value) : nil),
      ordinal < 200
    else { return nil }
    let hasMark = end < text.count && [0x2E, 0x3A, 0x2D].contains(text.folded[end])
    guard hasMark || end == text.count || sort == .part && text.folded[end] == 0x20 else {
      return nil
    }
    if sort == .article || sort == .roman, !hasMark, end < text.count { return nil }
    return SectionMarker(
      sort: sort, number: text[0..<end], label: text[0..<(hasMark ? end + 1 : end)],
      ordinal: ordinal, text: text, end: hasMark ? end + 1 : end)
  }

  /// How deep a part of the sort stands among those around it.
  var rank: Int {
    switch sort {
    case .part: 0
    case .article: 10
    case .roman: 10
    case .arabic: 20
    case .multiple(let count): 30 + count
    case .letter: 40
    case .dash: 50
    case .plus: 60
    }
  }

  /// The level of the model that fits.
  var level: SectionLevel {
    switch sort {
    case .part: .part
    case .article, .roman: .section
    case .arabic: .clause
    case .multiple, .letter: .point
    case .dash: .dash
    case .plus: .plus
    }
  }

  /// Whether it is a number rather than a mark.
  var isNumbered: Bool { sort != .dash && sort != .plus }
}

extension String {
  fileprivate func trimmingCharacters(where isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    while let first = text.first, isDropped(first) { text.removeFirst() }
    return String(text)
  }
}
