import Liquid
import VietnameseText

/// Filters that write dates the administrative way.
enum DateFilters {
  /// `2026-01-05` becomes `05/01/2026`; months and years without a day become `01/2026` and `2026`.
  static let numeric = Filter { value, _, _ in
    if value.isHole { return value }
    let date = try date(of: value)
    if let day = date.calendarDate { return .string(day.numeric) }
    guard let month = date.month else { return .string(String(date.year)) }
    return .string("\(CalendarDate.monthText(month))/\(date.year)")
  }

  /// `2026-01-05` becomes `ngày 05 tháng 01 năm 2026`; an absent day or month is left out.
  static let written = Filter { value, _, _ in
    if value.isHole { return value }
    let date = try date(of: value)
    if let day = date.calendarDate { return .string(day.written) }
    guard let month = date.month else { return .string("năm \(date.year)") }
    return .string("tháng \(CalendarDate.monthText(month)) năm \(date.year)")
  }

  /// The years from a year, or the year of a date, to another: `"1948" | age: 2026` is 78.
  static let age = Filter(arguments: 1...1) { value, arguments, _ in
    let origin = try date(of: value).year
    return .int(try arguments.integer(at: 0, default: origin) - origin)
  }

  private static func date(of value: Value) throws -> PartialDate {
    if case .int(let year) = value, let date = PartialDate(year: year) { return date }
    guard let date = PartialDate(iso: value.text) else {
      throw FilterError(PlanFilterFinding.notADate(value: value.text))
    }
    return date
  }
}
