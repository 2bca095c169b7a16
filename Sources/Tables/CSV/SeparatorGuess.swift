/// Tells what stands between the fields of a CSV file.
enum SeparatorGuess {
  /// The separator under which the first records agree best on their number of fields; the comma
  /// when nothing parts them.
  static func separator(of text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var best: (byte: UInt8, agreeing: Int, fields: Int) = (.comma, 0, 0)
    for candidate in [.comma, .semicolon, .tab] as [UInt8] {
      let counts = fieldCounts(of: text, separator: candidate)
      var frequency: [Int: Int] = [:]
      for count in counts where count > 1 { frequency[count, default: 0] += 1 }
      let common = frequency.max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let common else { continue }
      if (common.value, common.key) > (best.agreeing, best.fields) {
        best = (candidate, common.value, common.key)
      }
    }
    return best.byte
  }

  /// The number of fields of the first records.
  private static func fieldCounts(
    of text: UnsafeBufferPointer<UInt8>, separator: UInt8
  ) -> [Int] {
    var counts: [Int] = []
    var fields = 1
    var isQuoted = false
    var isFieldStart = true
    var hasJustClosed = false
    for byte in text.prefix(1 << 16) {
      if isQuoted {
        if byte == .doubleQuote { (isQuoted, hasJustClosed) = (false, true) }
        continue
      }
      // Two quotation marks stand for one and close nothing.
      if byte == .doubleQuote, isFieldStart || hasJustClosed { isQuoted = true }
      hasJustClosed = false
      isFieldStart = false
      if byte == separator {
        fields += 1
        isFieldStart = true
      } else if byte == .lineFeed {
        counts.append(fields)
        if counts.count == 200 { return counts }
        fields = 1
        isFieldStart = true
      }
    }
    if fields > 1 { counts.append(fields) }
    return counts
  }
}
