import VietnameseText

/// The parts of `Lai Châu, ngày 05 tháng 01 năm 2026`.
public struct PrintedDate: Sendable, Equatable {
  /// The place before the date.
  public var place: String
  /// Whether a comma stands after the place.
  public var hasComma: Bool
  /// The day, month and year as printed; blank where a draft leaves room.
  public var day, month, year: String

  /// Reads a date line; nil when the words for day, month and year don't stand in it in order.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let folded = words.map { Folding.fold($0) }
    guard
      let dayWord = folded.firstIndex(of: "ngay"),
      let monthWord = folded[dayWord...].firstIndex(of: "thang"),
      let yearWord = folded[monthWord...].firstIndex(of: "nam"),
      yearWord + 1 < words.count
    else { return nil }
    func between(_ start: Int, _ end: Int) -> String {
      words[start + 1..<end].joined(separator: " ").filter { !".…_".contains($0) }
    }
    day = between(dayWord, monthWord)
    month = between(monthWord, yearWord)
    year = words[yearWord + 1].filter { !".…_,".contains($0) }
    // Words between them make it a sentence that has a date in it.
    guard !(day + month + year).contains(where: \.isLetter), day.count <= 2, month.count <= 2
    else { return nil }
    let before = words[..<dayWord].joined(separator: " ")
    hasComma = before.hasSuffix(",")
    place = before.filter { $0 != "," }.trimmed
  }

  /// The date, as far as it is given; nil when the calendar has no such date.
  public var date: PartialDate? {
    guard let year = Int(year) else { return nil }
    guard let month = Int(month) else { return PartialDate(year: year) }
    return PartialDate(year: year, month: month, day: Int(day))
      ?? PartialDate(year: year, month: month)
  }
}
