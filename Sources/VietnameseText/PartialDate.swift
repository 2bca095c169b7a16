/// A date of which the day, or the month too, may still be open: drafts leave them blank because
/// they are given at issue (NĐ 30/2020, Điều 15).
public struct PartialDate: Sendable, Hashable, Codable {
  /// The year.
  public let year: Int
  /// The month, nil when open.
  public let month: Int?
  /// The day, nil when open; never known without the month.
  public let day: Int?

  /// Makes a date of a year, maybe a month, maybe a day; nil when the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard CalendarDate(year: year, month: month, day: day ?? 1) != nil else { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the partial date that is a whole day.
  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2026`, `2026-04` or `2026-04-13`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ part, width in
        part.utf8.count == width && part.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The day, when none of it is open.
  public var calendarDate: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `2026`, `2026-04` or `2026-04-13`.
  public var iso: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  /// The date as people read it: `13/01/2026`, `01/2026`, `2026`.
  public var readable: String {
    if let day = calendarDate { return day.numeric }
    return (month.map { CalendarDate.monthText($0) + "/" } ?? "") + String(year)
  }

  /// The first day the date can mean.
  public var firstDay: CalendarDate { day(month: month ?? 1, day: day ?? 1) }

  /// The last day the date can mean: what "valid on that date" is judged by when a part is open.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    return day(month: month, day: day ?? CalendarDate.days(inMonth: month, of: year))
  }

  private func day(month: Int, day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("a partial date holds only months and days of the calendar")
    }
    return date
  }
}

extension PartialDate {
  /// Reads the ISO form; fails on anything that is no date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no date of the form YYYY, YYYY-MM, YYYY-MM-DD")
    }
    self = date
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
