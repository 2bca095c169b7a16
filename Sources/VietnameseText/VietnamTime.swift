#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time of Việt Nam, UTC+7 all year, wherever the machine stands and whatever its time zone says:
/// documents are dated by it.
public struct VietnamTime: Sendable, Equatable {
  /// The day.
  public let date: CalendarDate
  /// The hour, 0…23.
  public let hour: Int
  /// The minute.
  public let minute: Int
  /// The second.
  public let second: Int

  /// How far it is ahead of UTC, in seconds.
  public static let secondsAheadOfUTC = 7 * 3600

  /// The time at a moment; before the year 1 and after 9999 the nearest day.
  /// - Parameter seconds: since 1 January 1970, UTC.
  public init(secondsSince1970 seconds: Int) {
    let local = seconds + VietnamTime.secondsAheadOfUTC
    let second = (local % 86_400 + 86_400) % 86_400
    date = CalendarDate(daysSince1970: (local - second) / 86_400)
    hour = second / 3600
    minute = second / 60 % 60
    self.second = second % 60
  }

  /// The time now.
  public static var now: VietnamTime { VietnamTime(secondsSince1970: time(nil)) }

  /// The moment as people read it: `21/11/2026 16:30:05`.
  public var readable: String {
    "\(date.numeric) \(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }
}

extension CalendarDate {
  /// The day it is in Việt Nam.
  public static var today: CalendarDate { VietnamTime.now.date }
}
