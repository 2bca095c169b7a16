/// A day of the Gregorian calendar, without time or time zone: what administrative documents date
/// themselves by.
public struct CalendarDate: Sendable, Hashable, Codable, Comparable {
  /// The year, such as 2026.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day so many days after 1 January 1970; before the year 1 and after 9999 the nearest.
  public init(daysSince1970 days: Int) {
    (year, month, day) = CalendarDate.components(
      daysSince1970: min(max(days, -719_162), 2_932_896))
  }

  /// Reads `2026-01-05`, the form used in data files; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let numbers = CalendarDate.digits(parts)
    else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Reads `05/01/2026` or `5/1/2026`, the form used inside Vietnamese text; nil for anything else.
  public init?(vietnamese text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
      let numbers = CalendarDate.digits(parts)
    else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// `2026-01-05`.
  public var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `05/01/2026`, `13/4/2026`: the numeric form inside text. The day below 10 and the months 1 and
  /// 2 take a zero, as on the date line (NĐ 30/2020, Phụ lục I, mục II.4.b).
  public var numeric: String {
    "\(padded(day, 2))/\(CalendarDate.monthText(month))/\(year)"
  }

  /// `ngày 05 tháng 01 năm 2026`, the form of the date line and of legal bases (NĐ 30/2020, Phụ lục
  /// I, mục II.4.b and II.6.a).
  public var written: String {
    "ngày \(padded(day, 2)) tháng \(CalendarDate.monthText(month)) năm \(year)"
  }

  /// Whether a day comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The month as a document prints it: 01, 02, 3 … 12.
  public static func monthText(_ month: Int) -> String {
    month <= 2 ? padded(month, 2) : String(month)
  }

  /// Year, month and day of a day counted from 1 January 1970, by the 400-year cycles of days counted
  /// from March, so that the leap day comes last. Any year, before and after those a document bears.
  public static func components(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The days from 1 January 1970 to this one; negative before it.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func digits(_ parts: [some StringProtocol]) -> [Int]? {
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }
}

extension CalendarDate {
  /// Reads the ISO form; fails on anything that is no day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no date of the form YYYY-MM-DD")
    }
    self = date
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// A number with leading zeros up to a width.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
