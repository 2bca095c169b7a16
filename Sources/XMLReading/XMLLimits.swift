/// How large XML from elsewhere may be.
public struct XMLLimits: Sendable, Equatable {
  /// The most bytes.
  public var bytes: Int
  /// The most elements inside each other.
  public var depth: Int

  /// Makes limits.
  public init(bytes: Int = 128 << 20, depth: Int = 400) {
    self.bytes = bytes
    self.depth = depth
  }

  /// Limits no office document reaches.
  public static let standard = XMLLimits()
}
