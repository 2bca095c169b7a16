import VietnameseText

/// Days as spreadsheets count them, from 1 on 1 January 1900, with a 29 February 1900 there never
/// was.
public enum SpreadsheetDate {
  /// The day of a serial number, its time of day left out; nil outside 1900 … 9999, and for the day
  /// that never was.
  ///
  /// - Parameters:
  ///   - serial: The number in the cell.
  ///   - from1904: Whether the workbook counts from 0 on 1 January 1904.
  public static func date(of serial: Double, from1904: Bool = false) -> CalendarDate? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let days = Int(serial)
    if from1904 { return date(daysAfterEpoch: days + 1462 - 25_569) }
    guard days >= 1, days != 60 else { return nil }
    return date(daysAfterEpoch: (days < 60 ? days + 1 : days) - 25_569)
  }

  /// The serial number of a day, counted from 1900.
  public static func serial(of date: CalendarDate) -> Int {
    let days = daysAfterEpoch(date) + 25_569
    return days < 61 ? days - 1 : days
  }

  /// Days after 1 January 1970, by the calendar of eras of 400 years.
  private static func daysAfterEpoch(_ date: CalendarDate) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let month = (date.month + 9) % 12
    let dayOfYear = (153 * month + 2) / 5 + date.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(daysAfterEpoch days: Int) -> CalendarDate? {
    let shifted = days + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
