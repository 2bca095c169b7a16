import Foundation

/// The machine's clock.
enum Clock {
  static func secondsSince1970() -> Int { Int(Date().timeIntervalSince1970) }
}
