/// What one rendering may use at most. Past a limit the rendering ends with an error; what was
/// written until then stays in the result.
public struct Limits: Sendable, Equatable {
  /// Turns of all loops together.
  public var loopTurns: Int
  /// Partials inside partials, and blocks inside blocks of one template.
  public var depth: Int
  /// Bytes of output, captured text included.
  public var outputBytes: Int
  /// Nodes rendered.
  public var steps: Int
  /// Wall time in seconds; nil for no limit of time.
  public var seconds: Double?

  /// Makes limits; the defaults are far above what a document needs and far below what hurts a
  /// server.
  public init(
    loopTurns: Int = 1_000_000, depth: Int = 100, outputBytes: Int = 64 << 20,
    steps: Int = 20_000_000, seconds: Double? = 10
  ) {
    self.loopTurns = loopTurns
    self.depth = depth
    self.outputBytes = outputBytes
    self.steps = steps
    self.seconds = seconds
  }
}
