import Diagnostics

/// What rendering a template gave.
public struct Rendering: Sendable {
  /// The output as UTF-8. With errors among the diagnostics it is what could be written in spite of
  /// them.
  public let bytes: [UInt8]
  /// What was found while rendering, in the order it was met.
  public let diagnostics: [Diagnostic]
  /// Which template lines made which stretches of the output, in order of the output; empty unless
  /// asked for.
  public let sourceMap: [SourceMapSegment]

  /// The output as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The start of a stretch of output that one template line made.
public struct SourceMapSegment: Sendable, Equatable {
  /// Where the stretch starts in the output, in bytes.
  public let outputOffset: Int
  /// The name of the template.
  public let template: String
  /// The line of the template, counted from 1.
  public let line: Int
}

extension [SourceMapSegment] {
  /// The segment that covers an output byte; nil when none does.
  public func segment(at outputOffset: Int) -> SourceMapSegment? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].outputOffset <= outputOffset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
