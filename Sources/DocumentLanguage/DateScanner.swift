import VietnameseText

/// Finds dates in running text, whole, partial or with blanks to fill in.
public struct DateScanner: Sendable {
  /// A date and where it stands.
  public struct Found: Sendable, Equatable {
    /// The date; as much of it as the calendar has when the day printed is none, as in `31/4/2026`.
    public var date: PartialDate
    /// Whether the calendar has the day that is printed.
    public var isPossible = true
    /// Its stretch of the text.
    public var range: Range<Int>

    fileprivate func from(_ start: Int) -> Found {
      Found(date: date, isPossible: isPossible, range: start..<range.upperBound)
    }
  }

  /// The text it looks in.
  public let text: FoldedText

  /// Makes a scanner of a text.
  public init(_ text: FoldedText) { self.text = text }

  /// A date whose words or figures begin at an index: `ngày 05 tháng 01 năm 2026`, `ngày 5/1/2026`,
  /// `13.4.2026`, `tháng 4 năm 2026`, `tháng 12/2025`, `năm 2026`.
  public func date(at start: Int) -> Found? {
    var index = start
    if text.hasWord("ngay", at: index) {
      index = text.skippingBlanks(index + 4)
      if let numeric = numeric(at: index) { return numeric.from(start) }
      let day = number(at: index, digits: 2)
      index = skipFill(day?.end ?? index)
      guard text.hasWord("thang", at: index) else { return nil }
      return month(at: index, day: day?.value)?.from(start)
    }
    if text.hasWord("thang", at: index) { return month(at: index, day: nil) }
    if text.hasWord("nam", at: index), let year = year(at: text.skippingBlanks(index + 3)) {
      return PartialDate(year: year.value).map { Found(date: $0, range: start..<year.end) }
    }
    return numeric(at: index)
  }

  /// `5/1/2026`, also with dots or hyphens.
  public func numeric(at start: Int) -> Found? {
    guard let day = number(at: start, digits: 2), day.end < text.count,
      let separator = [.slash, .dot, .hyphen].first(where: { $0 == text.folded[day.end] }),
      let month = number(at: text.skippingBlanks(day.end + 1), digits: 2), month.end < text.count,
      text.folded[month.end] == separator,
      let year = year(at: text.skippingBlanks(month.end + 1)), (1...31).contains(day.value)
    else { return nil }
    return found(year.value, month.value, day.value, in: start..<year.end)
  }

  /// `thang 4 nam 2026` from the word on; a blank month leaves only the year.
  private func month(at start: Int, day: Int?) -> Found? {
    var index = text.skippingBlanks(start + 5)
    let month = number(at: index, digits: 2)
    index = month?.end ?? index
    if let month, index < text.count, text.folded[index] == .slash, let year = year(at: index + 1) {
      return found(year.value, month.value, nil, in: start..<year.end)
    }
    index = skipFill(index)
    guard text.hasWord("nam", at: index), let year = year(at: skipFill(index + 3)) else {
      return nil
    }
    return found(year.value, month?.value, month == nil ? nil : day, in: start..<year.end)
      ?? PartialDate(year: year.value).map {
        Found(date: $0, isPossible: false, range: start..<year.end)
      }
  }

  /// A date of its parts, without the day when the calendar has none such.
  private func found(_ year: Int, _ month: Int?, _ day: Int?, in range: Range<Int>) -> Found? {
    if let date = PartialDate(year: year, month: month, day: day) {
      return Found(date: date, range: range)
    }
    return PartialDate(year: year, month: month).map {
      Found(date: $0, isPossible: false, range: range)
    }
  }

  /// Digits at an index, at most as many as told and not more following.
  public func number(at index: Int, digits: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while end < text.count, text.isDigit(end), end - index <= digits {
      value = value * 10 + text.folded[end].digitValue
      end += 1
    }
    return end > index && end - index <= digits ? (value, end) : nil
  }

  /// Four digits that are a year of the last centuries or the next.
  public func year(at index: Int) -> (value: Int, end: Int)? {
    guard let year = number(at: index, digits: 4), (1800...2199).contains(year.value) else {
      return nil
    }
    return year
  }

  /// Skips blanks and what stands in for an open day: dots, underscores, brackets.
  private func skipFill(_ start: Int) -> Int {
    var index = start
    while index < text.count,
      [.space, .dot, .underscore, .hyphen, .comma].contains(text.folded[index])
    {
      index += 1
    }
    return index
  }
}
