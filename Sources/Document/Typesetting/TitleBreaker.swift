import VietnameseText

/// Breaks titles and names into lines of about one length at places where a reader would pause, and
/// not inside a name, a figure with its unit or a word of two syllables.
enum TitleBreaker {
  /// The lines of a text, as few as the width allows.
  ///
  /// - Parameters:
  ///   - text: The text, without line breaks.
  ///   - width: The greatest width of a line.
  ///   - breaks: The words to break it by.
  ///   - measure: The width of a stretch of text, in the same unit.
  static func lines(
    of text: String, width: Double, by breaks: TitleBreaks, measure: (String) -> Double
  ) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1 else { return [words.first ?? ""] }
    let space = measure(" ")
    var starts = [0.0]
    for word in words { starts.append((starts.last ?? 0) + measure(word) + space) }
    let total = (starts.last ?? 0) - space
    if total <= width { return [words.joined(separator: " ")] }

    let folded = words.map { Folding.fold($0) }
    let penalties = words.indices.map { index in
      index == 0 ? 0 : penalty(words, folded, before: index, breaks)
    }
    let least = max(2, Int((total / width).rounded(.up)))
    // One line more than needed, when it spares a bad break.
    var chosen: (breaks: [Int], cost: Double)?
    for count in least...max(least, words.count) {
      guard
        let found = best(
          count: count, starts: starts, space: space, width: width, penalties: penalties)
      else { continue }
      if let chosen, found.cost + 0.5 >= chosen.cost { break }
      let isFirst = chosen == nil
      chosen = found
      if !isFirst { break }
    }
    guard let ends = chosen?.breaks else { return words }
    return zip(ends, ends.dropFirst()).map { words[$0..<$1].joined(separator: " ") }
  }

  /// The cheapest way to make a number of lines: the starts of the lines and the end; nil when the
  /// words don't fit on so many.
  private static func best(
    count: Int, starts: [Double], space: Double, width: Double, penalties: [Double]
  ) -> (breaks: [Int], cost: Double)? {
    let words = penalties.count
    guard count <= words else { return nil }
    let ideal = (starts[words] - space) / Double(count)
    // costs[n][w]: the least cost of setting the first w words on n lines.
    var costs = [[Double]](
      repeating: [Double](repeating: .infinity, count: words + 1), count: count + 1)
    var origins = [[Int]](repeating: [Int](repeating: 0, count: words + 1), count: count + 1)
    costs[0][0] = 0
    for line in 1...count {
      for end in line...words {
        for start in (line - 1)..<end where costs[line - 1][start] < .infinity {
          let length = starts[end] - starts[start] - space
          // A single word wider than the line has to stand on one all the same.
          if length > width && end - start > 1 { continue }
          let deviation = (length - ideal) / ideal
          let cost = costs[line - 1][start] + penalties[start] + 3 * deviation * deviation
          if cost < costs[line][end] {
            costs[line][end] = cost
            origins[line][end] = start
          }
        }
      }
    }
    guard costs[count][words] < .infinity else { return nil }
    var breaks = [words]
    for line in stride(from: count, to: 0, by: -1) {
      breaks.append(origins[line][breaks[breaks.count - 1]])
    }
    return (breaks.reversed(), costs[count][words])
  }

  /// How bad a break before a word is, from 0 for a natural pause.
  private static func penalty(
    _ words: [String], _ folded: [String], before index: Int, _ lists: TitleBreaks
  ) -> Double {
    let (previous, next) = (words[index - 1], words[index])
    let (before, after) = (folded[index - 1], folded[index])
    if previous.hasSuffix(",") || previous.hasSuffix(";") || previous.hasSuffix(":") { return 0 }
    if ["-", "…"].contains(before) || ["-", "…"].contains(after) { return 3 }
    if next.utf8.first?.isDigit == true { return 3 }
    if after == "nam" {
      // "Năm 2026" may begin a line, the end of "hằng năm" and "5 năm" may not.
      if previous.utf8.last?.isDigit == true { return 2.5 }
      let follows = index + 1 < words.count ? words[index + 1].utf8.first : nil
      return follows?.isDigit == true ? 0.25 : 2.5
    }
    if lists.clinging.contains(before) { return 2.5 }
    if lists.pairs.contains("\(before) \(after.prefix { $0.isLetter })") { return 2.5 }
    if isCapitalized(previous) && isCapitalized(next) { return 2 }
    if lists.pauses.contains(after) { return 0 }
    if lists.openers.contains(after) { return 0.25 }
    return 0.4
  }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase == true
  }
}
