/// How large XML from elsewhere may be.
public struct XMLLimits: Sendable, Equatable {
  /// The most bytes.
  public var bytes: Int
  /// The most elements inside each other.
  public var depth: Int
  /// The most attributes of an element. The time to read them grows with their square.
  public var attributes: Int
  /// The most bytes of an element's start with all its attributes.
  public var startBytes: Int
  /// The most pieces: starts and ends of elements and stretches of text.
  public var pieces: Int
  /// When reading is given up; nil for never.
  public var deadline: ContinuousClock.Instant?

  /// Makes limits.
  public init(
    bytes: Int = 128 << 20, depth: Int = 400, attributes: Int = 2000, startBytes: Int = 2 << 20,
    pieces: Int = .max, deadline: ContinuousClock.Instant? = nil
  ) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
    self.startBytes = startBytes
    self.pieces = pieces
    self.deadline = deadline
  }

  /// Limits no office document reaches.
  public static let standard = XMLLimits()
}
