import VietnameseText

/// Finds years and spans of years in running text.
public struct PeriodScanner: Sendable {
  /// Years from one to another, both included, and where they stand.
  public struct Found: Sendable, Equatable {
    /// The first year and the last.
    public var years: ClosedRange<Int>
    /// Its stretch of the text.
    public var range: Range<Int>
  }

  private let text: FoldedText
  private let dates: DateScanner

  /// Makes a scanner of a text.
  public init(_ text: FoldedText) {
    self.text = text
    dates = DateScanner(text)
  }

  /// A span whose words or figures begin at an index: `2021 - 2025`, `từ năm 2021 đến hết năm 2025`.
  public func span(at start: Int) -> Found? {
    if text.hasWord("tu", at: start) {
      guard let first = year(at: skipYearWord(text.skippingBlanks(start + 2))) else { return nil }
      var next = text.skippingBlanks(first.end)
      guard text.hasWord("den", at: next) else { return nil }
      next = text.skippingBlanks(next + 3)
      if text.hasWord("het", at: next) { next = text.skippingBlanks(next + 3) }
      return span(first.value, year(at: skipYearWord(next)), from: start)
    }
    guard let first = year(at: start) else { return nil }
    return span(first.value, secondYear(after: first.end), from: start)
  }

  /// A year alone behind a word that leads to it: `năm 2026`, `tháng 12/2026`, `quý IV/2026`.
  public func year(behindWordAt start: Int) -> Found? {
    if text.hasWord("nam", at: start) {
      guard let year = year(at: text.skippingBlanks(start + 3)), secondYear(after: year.end) == nil
      else { return nil }
      return Found(years: year.value...year.value, range: start..<year.end)
    }
    guard text.hasWord("thang", at: start) || text.hasWord("quy", at: start) else { return nil }
    var next = text.skippingBlanks(start + (text.folded[start] == UInt8(ascii: "t") ? 5 : 3))
    while next < text.count, text.isWord(next) { next += 1 }
    guard next < text.count, text.folded[next] == .slash, let year = year(at: next + 1) else {
      return nil
    }
    return Found(years: year.value...year.value, range: start..<year.end)
  }

  private func span(_ first: Int, _ last: (value: Int, end: Int)?, from start: Int) -> Found? {
    guard let last, first < last.value else { return nil }
    return Found(years: first...last.value, range: start..<last.end)
  }

  private func secondYear(after end: Int) -> (value: Int, end: Int)? {
    let dash = text.skippingBlanks(end)
    guard dash < text.count, text.folded[dash] == .hyphen else { return nil }
    return year(at: text.skippingBlanks(dash + 1))
  }

  private func skipYearWord(_ index: Int) -> Int {
    text.hasWord("nam", at: index) ? text.skippingBlanks(index + 3) : index
  }

  private func year(at index: Int) -> (value: Int, end: Int)? {
    guard let year = dates.year(at: index), year.end - index == 4, text.isBoundary(year.end) else {
      return nil
    }
    return year
  }
}
