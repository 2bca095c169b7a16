/// A span of years, both ends included; a missing end is open.
public struct YearSpan: Sendable, Equatable, Codable {
  /// The first year; nil when there is no first.
  public var from: Int?
  /// The last year; nil when there is no last.
  public var to: Int?

  /// Makes a span.
  public init(from: Int? = nil, to: Int? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether a year lies in the span.
  public func contains(_ year: Int) -> Bool {
    (from ?? .min) <= year && year <= (to ?? .max)
  }
}
