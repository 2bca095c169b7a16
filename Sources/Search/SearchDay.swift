import VietnameseText

/// Dates as the index has them: `yyyymmdd`.
public enum SearchDay {
  /// The number of a day.
  public static func number(_ date: CalendarDate) -> Int32 {
    Int32(date.year * 10_000 + date.month * 100 + date.day)
  }

  /// The number a partial date is sorted and found by: its first day.
  public static func number(_ date: PartialDate) -> Int32 { number(date.firstDay) }
}
