/// A sentence of a line, or a part of one that stands for itself between semicolons or behind a
/// colon.
struct Sentence {
  /// The line's text.
  let line: LineText
  /// Its words among those of the line.
  let words: ArraySlice<Word>
  /// Whether it stands behind a colon.
  let followsColon: Bool

  /// Whether a colon stands behind it.
  var leadsOn: Bool { words.last?.traits.contains(.leadsOn) ?? false }

  /// A number that equal sentences have in common.
  var hash: UInt64 { words.reduce(Word.seed) { ($0 ^ $1.hash) &* 0x100_0000_01B3 } }

  /// Its beginning.
  var quote: String {
    guard let first = words.first, let last = words.last else { return "" }
    let text = line.cut(first.piece.lowerBound..<last.text.upperBound)
    return text.count > 80 ? text.prefix(80) + "…" : String(text)
  }

  /// Whether it sets a target: a number that is no year, with a percent sign or a word of measure
  /// or comparison.
  func isTarget(_ comparing: WordSet) -> Bool {
    guard line.marks.contains(.digit) else { return false }
    if words.contains(where: { $0.traits.contains(.isPercentage) }) { return true }
    return words.contains { $0.isNumber && !isYear($0) }
      && words.contains { comparing.contains($0) }
  }

  private func isYear(_ word: Word) -> Bool {
    let text = line.folded(of: word)
    return text.utf8.count == 4 && (text.hasPrefix("20") || text.hasPrefix("19"))
  }

  /// Whether two sentences have the same words.
  func says(_ other: Sentence) -> Bool {
    words.count == other.words.count
      && zip(words, other.words).allSatisfy {
        line.folded(of: $0) == other.line.folded(of: $1)
      }
  }
}

extension LineText {
  /// The sentences after the number or mark at the beginning, in order.
  var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var first = words.firstIndex { $0.text.upperBound > start } ?? words.endIndex
    var followsColon = false
    for index in words.indices[first...] where words[index].traits.contains(.endsSentence) {
      sentences.append(
        Sentence(line: self, words: words[first...index], followsColon: followsColon))
      followsColon = words[index].traits.contains(.leadsOn)
      first = index + 1
    }
    if first < words.endIndex {
      sentences.append(Sentence(line: self, words: words[first...], followsColon: followsColon))
    }
    return sentences
  }
}
