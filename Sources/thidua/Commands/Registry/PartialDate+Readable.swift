import VietnameseText

extension PartialDate {
  /// The date as people read it: `13/01/2026`, `01/2026`, `2026`.
  var readable: String {
    if let day = calendarDate { return day.numeric }
    return (month.map { CalendarDate.monthText($0) + "/" } ?? "") + String(year)
  }
}
