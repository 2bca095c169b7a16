#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import VietnameseText

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
    let (year, month, day) = CalendarDate.components(daysSince1970: Int(days))
    func digits(_ value: some BinaryInteger, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    let date = "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    let hours = digits(rest / 3_600_000, 2)
    let minutes = digits(rest / 60_000 % 60, 2)
    let seconds = digits(rest / 1000 % 60, 2)
    return "\(date)T\(hours):\(minutes):\(seconds).\(digits(rest % 1000, 3))Z"
  }

  /// The moment in Việt Nam.
  private var local: VietnamTime {
    let seconds = (milliseconds - Timestamp.remainder(milliseconds, 1000)) / 1000
    return VietnamTime(secondsSince1970: Int(seconds))
  }

  /// The day in Việt Nam.
  public var date: CalendarDate { local.date }

  /// The day in Việt Nam as people read it: `21/11/2026`.
  public var readableDay: String { date.numeric }

  /// The moment in Việt Nam as people read it: `21/11/2026 16:30:05`.
  public var readable: String { local.readable }

  /// Whether one moment comes before another.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func remainder(_ value: Int64, _ divisor: Int64) -> Int64 {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
