import VietnameseText

/// A moment of the Gregorian calendar with its distance from UTC.
struct Moment {
  /// Seconds since 1970-01-01 00:00 UTC.
  var epoch: Int
  var nanosecond = 0
  /// Seconds east of UTC.
  var zone = 0

  init(epoch: Int, nanosecond: Int = 0, zone: Int = 0) {
    self.epoch = epoch
    self.nanosecond = nanosecond
    self.zone = zone
  }

  /// The moment of a clock and calendar; nil when the calendar has no such day or the clock no such
  /// time.
  init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    nanosecond: Int = 0, zone: Int = 0
  ) {
    guard (-9999...99_999).contains(year), (1...12).contains(month), day >= 1,
      day <= Moment.days(inMonth: month, of: year),
      (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      hour < 24 || minute == 0 && second == 0
    else { return nil }
    let days = Moment.days(toYear: year, month: month, day: day)
    self.init(
      epoch: days * 86400 + hour * 3600 + minute * 60 + second - zone, nanosecond: nanosecond,
      zone: zone)
  }

  private var local: Int { epoch + zone }
  private var dayNumber: Int { local.flooredQuotient(86400) }
  private var secondOfDay: Int { local - dayNumber * 86400 }

  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// 0 is Sunday.
  var weekday: Int { (dayNumber + 4) - (dayNumber + 4).flooredQuotient(7) * 7 }

  /// Year, month and day.
  var date: (year: Int, month: Int, day: Int) {
    CalendarDate.components(daysSince1970: dayNumber)
  }

  /// The day of the year, counted from 1.
  var dayOfYear: Int {
    dayNumber - Moment.days(toYear: date.year, month: 1, day: 1) + 1
  }

  /// The year and week of ISO 8601: weeks start on Monday, the first holds 4 January.
  var isoWeek: (year: Int, week: Int) {
    let thursday = dayNumber + 3 - (weekday + 6) % 7
    let year = Moment(epoch: thursday * 86400).date.year
    return (year, (thursday - Moment.days(toYear: year, month: 1, day: 1)) / 7 + 1)
  }

  /// The days from 1970-01-01 to a day.
  private static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let dayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

extension Int {
  /// The quotient rounded down.
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
