/// Chooses the stretch of a text a snippet shows and cuts it into pieces.
struct SnippetWindow {
  private let text: UnsafeBufferPointer<UInt8>
  private let matches: [SnippetMatch]
  private let termCount: Int
  private let length: Int

  init(
    _ text: UnsafeBufferPointer<UInt8>, matches: [SnippetMatch], termCount: Int, length: Int
  ) {
    self.termCount = termCount
    self.text = text
    self.matches = matches
    self.length = max(20, length)
  }

  func snippet() -> Snippet {
    let core = best()
    let range = extended(core)
    var pieces: [Snippet.Piece] = []
    var position = range.lowerBound
    if range.lowerBound > 0, hasWord(0..<range.lowerBound) { add("…", false, to: &pieces) }
    for match in matches {
      let low = max(match.range.lowerBound, position)
      guard match.range.upperBound <= range.upperBound, low < match.range.upperBound else {
        continue
      }
      add(clean(position..<low), false, to: &pieces)
      add(clean(low..<match.range.upperBound), true, to: &pieces)
      position = match.range.upperBound
    }
    add(clean(position..<range.upperBound), false, to: &pieces)
    if range.upperBound < text.count, hasWord(range.upperBound..<text.count) {
      add("…", false, to: &pieces)
    }
    return Snippet(pieces: pieces)
  }

  /// The stretch from one match to another that fits and says most.
  private func best() -> Range<Int> {
    guard var best = matches.first?.range else { return 0..<0 }
    var bestScore = -1
    let room = length * 3 / 2
    var counts = [(all: Int, exact: Int, joined: Int)](repeating: (0, 0, 0), count: termCount)
    var score = 0
    var low = 0
    for (index, match) in matches.enumerated() {
      // A count of 0 becomes 1: the term, or the term with its marks, is new to the stretch.
      var count = counts[match.term]
      if count.all == 0 { score += 100 }
      count.all += 1
      if match.isExact {
        if count.exact == 0 { score += 150 }
        count.exact += 1
      }
      if isJoined(index) {
        if count.joined == 0 { score += 60 }
        count.joined += 1
      }
      counts[match.term] = count
      score += 1
      while match.range.upperBound - matches[low].range.lowerBound > room,
        matches[low].range.lowerBound < match.range.lowerBound
      {
        let gone = matches[low]
        var count = counts[gone.term]
        count.all -= 1
        if count.all == 0 { score -= 100 }
        if gone.isExact {
          count.exact -= 1
          if count.exact == 0 { score -= 150 }
        }
        if isJoined(low) {
          count.joined -= 1
          if count.joined == 0 { score -= 60 }
        }
        counts[gone.term] = count
        score -= 1
        low += 1
      }
      if score > bestScore {
        bestScore = score
        let start = matches[low].range.lowerBound
        best = start..<max(start, match.range.upperBound)
      }
    }
    return best
  }

  /// Whether a match stands right behind one of the term before its own, as the query has them:
  /// `chuyển đổi số`, not `số` here and `đổi` there.
  private func isJoined(_ index: Int) -> Bool {
    let match = matches[index]
    // A word of the text may be a match of several terms, so look a few back.
    for earlier in matches[max(0, index - 4)..<index].reversed()
    where earlier.term + 1 == match.term
      && earlier.range.upperBound + 1 == match.range.lowerBound
    { return true }
    return false
  }

  /// The stretch with words around it, up to the length.
  private func extended(_ core: Range<Int>) -> Range<Int> {
    var left = max(0, length - characters(core))
    var low = core.lowerBound
    // A third of the room goes before, so that the sentence can be understood.
    var before = left / 3
    while low > 0, before > 0 {
      low -= 1
      if !text[low].isContinuation {
        before -= 1
        left -= 1
      }
    }
    var high = core.upperBound
    while high < text.count, left > 0 || text[high].isContinuation {
      if !text[high].isContinuation { left -= 1 }
      high += 1
    }
    if high == text.count {
      // What room is left behind the end goes before.
      while low > 0, left > 0 {
        low -= 1
        if !text[low].isContinuation { left -= 1 }
      }
    }
    // Words at the ends stay whole or go.
    if low > 0, !isBlank(text[low - 1]) {
      while low < core.lowerBound, !isBlank(text[low]) { low += 1 }
    }
    while low < core.lowerBound, isBlank(text[low]) { low += 1 }
    if high < text.count, !isBlank(text[high]) {
      let end = high
      while high > core.upperBound, !isBlank(text[high - 1]) { high -= 1 }
      // One unbroken run to the end of the room is cut, not left out.
      if high == core.upperBound, end - high > length { high = end }
    }
    while high > core.upperBound, isBlank(text[high - 1]) { high -= 1 }
    return low..<high
  }

  private func characters(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where !text[index].isContinuation { count += 1 }
    return count
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func hasWord(_ range: Range<Int>) -> Bool { range.contains { !isBlank(text[$0]) } }

  /// The text of a stretch with single blanks.
  private func clean(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range {
      if isBlank(text[index]) {
        if bytes.last != .space { bytes.append(.space) }
      } else {
        bytes.append(text[index])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func add(_ text: String, _ isMatch: Bool, to pieces: inout [Snippet.Piece]) {
    guard !text.isEmpty else { return }
    pieces.append(Snippet.Piece(text, isMatch: isMatch))
  }
}
