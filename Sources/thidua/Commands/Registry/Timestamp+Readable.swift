import Foundation
import Registry
import VietnameseText

extension Timestamp {
  /// The day here, as people read it: `21/11/2026`.
  var readableDay: String { date?.numeric ?? String(iso.prefix(10)) }

  /// The moment here, as people read it: `21/11/2026 16:30:05`.
  var readable: String {
    let parts = Calendar.current.dateComponents([.hour, .minute, .second], from: moment)
    let time = [parts.hour, parts.minute, parts.second].map { part in
      let text = String(part ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return readableDay + " " + time.joined(separator: ":")
  }

  /// The day here.
  var date: CalendarDate? {
    let parts = Calendar.current.dateComponents([.year, .month, .day], from: moment)
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private var moment: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
