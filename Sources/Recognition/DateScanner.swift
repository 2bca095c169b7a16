import VietnameseText

/// Finds dates in running text, whole, partial or with blanks to fill in.
struct DateScanner {
  /// A date and where it stands.
  struct Found {
    /// The date.
    var date: PartialDate
    /// Its stretch of the text.
    var range: Range<Int>
  }

  let text: FoldedText

  /// A date whose words or figures begin at an index: `ngày 05 tháng 01 năm 2026`, `ngày 5/1/2026`,
  /// `13.4.2026`, `tháng 4 năm 2026`, `tháng 12/2025`, `năm 2026`.
  func date(at start: Int) -> Found? {
    var index = start
    if text.hasWord("ngay", at: index) {
      index = skipBlanks(index + 4)
      if let numeric = numeric(at: index) { return numeric.from(start) }
      let day = number(at: index, digits: 2)
      index = skipFill(day?.end ?? index)
      guard text.hasWord("thang", at: index) else { return nil }
      return month(at: index, day: day?.value)?.from(start)
    }
    if text.hasWord("thang", at: index) { return month(at: index, day: nil) }
    if text.hasWord("nam", at: index), let year = year(at: skipBlanks(index + 3)) {
      return PartialDate(year: year.value).map { Found(date: $0, range: start..<year.end) }
    }
    return numeric(at: index)
  }

  /// `5/1/2026`, also with dots or hyphens.
  func numeric(at start: Int) -> Found? {
    guard let day = number(at: start, digits: 2), day.end < text.count,
      let separator = [0x2F, 0x2E, 0x2D].first(where: { $0 == text.folded[day.end] }),
      let month = number(at: skipBlanks(day.end + 1), digits: 2), month.end < text.count,
      text.folded[month.end] == separator, let year = year(at: skipBlanks(month.end + 1)),
      let date = PartialDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return Found(date: date, range: start..<year.end)
  }

  /// `thang 4 nam 2026` from the word on; a blank month leaves only the year.
  private func month(at start: Int, day: Int?) -> Found? {
    var index = skipBlanks(start + 5)
    let month = number(at: index, digits: 2)
    index = month?.end ?? index
    if let month, index < text.count, text.folded[index] == 0x2F, let year = year(at: index + 1) {
      return PartialDate(year: year.value, month: month.value)
        .map { Found(date: $0, range: start..<year.end) }
    }
    index = skipFill(index)
    guard text.hasWord("nam", at: index), let year = year(at: skipFill(index + 3)) else {
      return nil
    }
    let date =
      PartialDate(year: year.value, month: month?.value, day: month == nil ? nil : day)
      ?? PartialDate(year: year.value, month: month?.value) ?? PartialDate(year: year.value)
    return date.map { Found(date: $0, range: start..<year.end) }
  }

  /// Digits at an index, at most as many as told and not more following.
  func number(at index: Int, digits: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while end < text.count, text.isDigit(end), end - index <= digits {
      value = value * 10 + Int(text.folded[end] - 0x30)
      end += 1
    }
    return end > index && end - index <= digits ? (value, end) : nil
  }

  private func year(at index: Int) -> (value: Int, end: Int)? {
    guard let year = number(at: index, digits: 4), (1900...2199).contains(year.value) else {
      return nil
    }
    return year
  }

  func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < text.count, text.folded[index] == 0x20 { index += 1 }
    return index
  }

  /// Skips blanks and what stands in for an open day: dots, underscores, brackets.
  private func skipFill(_ start: Int) -> Int {
    var index = start
    while index < text.count, [0x20, 0x2E, 0x5F, 0x2D, 0x2C].contains(text.folded[index]) {
      index += 1
    }
    return index
  }
}

extension DateScanner.Found {
  func from(_ start: Int) -> DateScanner.Found {
    DateScanner.Found(date: date, range: start..<range.upperBound)
  }
}
