/// Numbers that a series passed over.
public struct RegisterGap: Sendable, Equatable, Codable {
  /// The first and the last number of the gap.
  public var first, last: Int
  /// Why, where it is known.
  public var explanation: String?

  /// Makes a gap.
  public init(first: Int, last: Int, explanation: String? = nil) {
    self.first = first
    self.last = last
    self.explanation = explanation
  }

  /// How many numbers are missing.
  public var count: Int { last - first + 1 }

  /// The numbers from `start` to the last that no line bears, of the lines of one series. Void and
  /// reserved numbers are lines, so they are no gaps.
  public static func gaps(in lines: [RegisterLine], from start: Int = 1) -> [RegisterGap] {
    var next = start
    var gaps: [RegisterGap] = []
    for serial in Set(lines.compactMap(\.serial)).sorted() where serial >= start {
      if serial > next { gaps.append(RegisterGap(first: next, last: serial - 1)) }
      next = serial + 1
    }
    return gaps
  }
}
