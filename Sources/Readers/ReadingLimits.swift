/// Time was over before all was read.
struct DeadlinePassed: Error {}

/// How long reading one document may take and how much it may hold, in this process and in the
/// programs that help: what a hostile file can cost.
public struct ReadingLimits: Sendable, Equatable {
  /// For a file that holds text.
  public var time: Duration = .seconds(10)
  /// For each page whose letters are recognised…
  public var pageTime: Duration = .seconds(6)
  /// …and for all of them.
  public var scanTime: Duration = .seconds(300)
  /// Bytes of memory a program that helps may hold.
  public var memory = 500 << 20
  /// Bytes all parts of a package unpack to.
  public var packageBytes = 96 << 20
  /// Elements and stretches of text of all parts of a package, or of what a PDF file holds.
  public var pieces = 3_000_000

  /// Makes the limits that hold where nobody tells others.
  public init() {}

  /// Makes the limits with another time for one document, whatever it is.
  ///
  /// - Parameter seconds: that time; the usual ones without it.
  public init(seconds: Int?) {
    guard let seconds else { return }
    (time, pageTime, scanTime) = (.seconds(seconds), .seconds(seconds), .seconds(seconds))
  }

  /// Limits no office document reaches.
  public static let standard = ReadingLimits()

  /// When reading a file that is begun now is given up.
  var deadline: ContinuousClock.Instant { .now + time }

  /// The time for a file whose letters are recognised, by the number of its pages.
  func scanTime(pages: Int) -> Duration { min(pageTime * max(1, pages), scanTime) }

  /// That time in seconds, as it is told to people.
  func scanSeconds(pages: Int) -> Int { Int(scanTime(pages: pages).components.seconds) }

  /// The time for a file, in seconds, as it is told to people.
  var wholeSeconds: Int { Int(time.components.seconds) }
}
