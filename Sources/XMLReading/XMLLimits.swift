/// How large XML from elsewhere may be.
public struct XMLLimits: Sendable, Equatable {
  /// The most bytes.
  public var bytes: Int
  /// The most elements inside each other.
  public var depth: Int
  /// The most attributes of an element. The time to read them grows with their square.
  public var attributes: Int

  /// Makes limits.
  public init(bytes: Int = 128 << 20, depth: Int = 400, attributes: Int = 2000) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
  }

  /// Limits no office document reaches.
  public static let standard = XMLLimits()
}
