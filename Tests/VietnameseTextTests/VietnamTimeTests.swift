import Foundation
import Testing
import VietnameseText

@Suite("The time of Việt Nam")
struct VietnamTimeTests {
  @Test(
    "is seven hours ahead of UTC, over midnight and the year's end",
    arguments: [
      (1_767_200_399, "31/12/2025 23:59:59"), (1_767_200_400, "01/01/2026 00:00:00"),
      (1_767_225_600, "01/01/2026 07:00:00"), (0, "01/01/1970 07:00:00"),
      (-25_201, "31/12/1969 23:59:59"), (951_756_399, "28/02/2000 23:46:39"),
      (951_843_600, "01/3/2000 00:00:00"),
    ])
  func moments(seconds: Int, text: String) {
    #expect(VietnamTime(secondsSince1970: seconds).readable == text)
  }

  @Test("days are counted from 1970 both ways")
  func days() throws {
    for days in [-719_162, -1, 0, 1, 59, 11_016, 20_454, 100_000] {
      let (year, month, day) = CalendarDate.components(daysSince1970: days)
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      #expect(date.daysSince1970 == days)
      #expect(CalendarDate(daysSince1970: days) == date)
    }
  }

  @Test("stays within the calendar of documents")
  func outside() {
    #expect(VietnamTime(secondsSince1970: 400_000_000_000).date.iso == "9999-12-31")
    #expect(VietnamTime(secondsSince1970: -90_000_000_000).date.iso == "0001-01-01")
  }
}
