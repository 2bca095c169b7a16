#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment, in milliseconds since 1 January 1970 UTC.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// The milliseconds.
  public let milliseconds: Int64

  /// Makes a moment of its milliseconds.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// This moment.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// `2026-01-05T07:30:00.125Z`
  public var iso: String {
    let days = (milliseconds - Timestamp.remainder(milliseconds, 86_400_000)) / 86_400_000
    let rest = Timestamp.remainder(milliseconds, 86_400_000)
    let (year, month, day) = Timestamp.civil(daysSince1970: days)
    func digits(_ value: Int64, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    let hours = digits(rest / 3_600_000, 2)
    let minutes = digits(rest / 60_000 % 60, 2)
    let seconds = digits(rest / 1000 % 60, 2)
    return "\(date)T\(hours):\(minutes):\(seconds).\(digits(rest % 1000, 3))Z"
  }

  /// Whether one moment comes before another.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func remainder(_ value: Int64, _ divisor: Int64) -> Int64 {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  /// The Gregorian date of a day, reckoned in years that begin in March, so that the leap day comes
  /// last.
  private static func civil(daysSince1970: Int64) -> (Int64, Int64, Int64) {
    let shifted = daysSince1970 + 719_468
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
}
