import Registry
import VietnameseText

/// The time an office goes by. Days are Việt Nam's (UTC+7), wherever the machine stands.
public struct OfficeClock: Sendable {
  /// This moment.
  public var now: @Sendable () -> Timestamp

  /// Makes a clock of what tells the moment.
  public init(now: @escaping @Sendable () -> Timestamp) {
    self.now = now
  }

  /// The machine's clock.
  public static let system = OfficeClock { .now }

  /// The day it is in Việt Nam.
  public var today: CalendarDate { now().date }
}
