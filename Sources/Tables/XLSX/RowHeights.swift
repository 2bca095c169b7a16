/// How high the rows of a sheet are. Excel fits rows to their text when it opens a file; other
/// programs take what they are told, and would set long titles over the next row.
enum RowHeights {
  /// The points of one line.
  static let line = 16.0
  /// The most points of a row.
  static let most = 409.0

  /// The height of a row whose texts stand in columns of these widths, in points.
  static func height(of cells: [Cell], widths: [Double]) -> Double {
    var lines = 1
    for (cell, width) in zip(cells, widths) {
      guard case .text(let text) = cell else { continue }
      lines = max(lines, lineCount(of: text, width: width))
    }
    return min(Double(lines) * line, most)
  }

  /// The height of the names of columns, in points.
  static func headHeight(of columns: [TableColumn], widths: [Double]) -> Double {
    // Bold letters are wider, and the filter's arrow stands beside them.
    height(of: columns.map { .text($0.name) }, widths: widths.map { max(4, $0 * 0.9 - 2) })
  }

  /// How many lines a text takes, word by word.
  private static func lineCount(of text: String, width: Double) -> Int {
    let limit = max(1, Int(width * charactersPerUnit))
    // Letters with all their marks count once; three bytes make one at most.
    if text.utf8.count <= limit, !text.utf8.contains(.lineFeed) { return 1 }
    var lines = 1
    var used = 0
    var word = 0
    func endWord() {
      guard word > 0 else { return }
      if used > 0, used + 1 + word > limit {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word
      if used > limit {
        lines += (used - 1) / limit
        used = (used - 1) % limit + 1
      }
      word = 0
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": endWord()
      case "\n":
        endWord()
        lines += 1
        used = 0
      default: if !(0x300...0x36F).contains(scalar.value) { word += 1 }
      }
    }
    endWord()
    return lines
  }

  /// Letters of the sheets' face in one unit of width, on the safe side.
  private static let charactersPerUnit = 1.2
}
