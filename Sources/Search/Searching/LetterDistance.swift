/// How many letters must be added, left out, replaced or swapped with the next to make one word of
/// another, up to a limit.
struct LetterDistance {
  private let wanted: [UInt8]
  private let limit: Int
  private let letters: UInt32
  private var rows: [[Int]]

  init(to wanted: [UInt8], limit: Int) {
    self.wanted = wanted
    self.limit = limit
    letters = wanted.reduce(0) { $0 | LetterDistance.bit($1) }
    rows = Array(repeating: Array(repeating: 0, count: wanted.count + 1), count: 3)
  }

  private static func bit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  /// The distance of a word; nil when it is beyond the limit.
  mutating func measure(_ word: UnsafeRawBufferPointer) -> Int? {
    guard abs(word.count - wanted.count) <= limit else { return nil }
    var other: UInt32 = 0
    for byte in word { other |= LetterDistance.bit(byte) }
    // Each change brings or takes one letter at most on each side.
    guard (other & ~letters).nonzeroBitCount <= limit, (letters & ~other).nonzeroBitCount <= limit
    else { return nil }
    for column in 0...wanted.count { rows[0][column] = column }
    var (previous, current, before) = (0, 1, 2)
    for (row, byte) in word.enumerated() {
      rows[current][0] = row + 1
      var least = row + 1
      for column in 0..<wanted.count {
        var cost = min(
          rows[previous][column] + (byte == wanted[column] ? 0 : 1),
          min(rows[previous][column + 1], rows[current][column]) + 1)
        if row > 0, column > 0, byte == wanted[column - 1], word[row - 1] == wanted[column] {
          cost = min(cost, rows[before][column - 1] + 1)
        }
        rows[current][column + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (before, previous, current) = (previous, current, before)
    }
    let distance = rows[previous][wanted.count]
    return distance <= limit ? distance : nil
  }
}
