import VietnameseText

/// The running numbers of the levels of a text. Each restarts under a level above, so that numbers
/// can't jump.
public struct SectionCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: SectionLevel.allCases.count)

  /// Begins before the first number of every level.
  public init() {}

  /// The next number of a level, from 1.
  public mutating func next(_ level: SectionLevel) -> Int {
    let depth = level.depth
    counts[depth] += 1
    for lower in counts.indices.dropFirst(depth + 1) { counts[lower] = 0 }
    return counts[depth]
  }
}

extension SectionLevel {
  /// A number of the level as the decree prints it: `Phần I`, `I.`, `1.`, `a)`, `-`, `+`.
  public func label(_ ordinal: Int) -> String {
    switch self {
    case .part: "Phần \(RomanNumeral.text(ordinal) ?? String(ordinal))"
    case .section: "\(RomanNumeral.text(ordinal) ?? String(ordinal))."
    case .clause: "\(ordinal)."
    case .point: NumberingLevel(.vietnameseLetter, pattern: "%)").label(ordinal)
    case .dash: "-"
    case .plus: "+"
    }
  }
}
