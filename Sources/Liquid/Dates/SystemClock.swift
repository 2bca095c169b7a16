import Foundation

/// The machine's clock.
enum SystemClock {
  static func secondsSince1970() -> Int { Int(Date().timeIntervalSince1970) }
}
