import VietnameseText

/// Words and phrases of a list, each with what it stands for, found in running text whatever their
/// case and diacritics.
public struct WordTable<Value: Sendable>: Sendable {
  /// A word of the table that stands in a text.
  public struct Match: Sendable {
    /// What it stands for.
    public var value: Value
    /// Its characters.
    public var range: Range<Int>
  }

  private struct Entry: Sendable {
    var word: [UInt8]
    var value: Value
  }

  /// The words as they were given.
  public let words: [String]
  /// The words folded, the longer before the shorter.
  private let entries: [Entry]
  /// The entries by the folded byte they begin with, and by that they end with.
  private let byFirst: [[Int]]
  private let byLast: [[Int]]

  /// Makes a table; of two words that fold alike the first counts.
  public init(_ words: some Sequence<(word: String, value: Value)>) {
    self.words = words.map(\.word)
    var seen: Set<[UInt8]> = []
    let entries = words.compactMap { word, value -> Entry? in
      let folded = FoldedText(word).folded
      return folded.isEmpty || !seen.insert(folded).inserted
        ? nil : Entry(word: folded, value: value)
    }.enumerated().sorted { left, right in
      (right.element.word.count, left.offset) < (left.element.word.count, right.offset)
    }.map(\.element)
    self.entries = entries
    var byFirst = [[Int]](repeating: [], count: 256)
    var byLast = byFirst
    for (index, entry) in entries.enumerated() {
      byFirst[Int(entry.word[0])].append(index)
      byLast[Int(entry.word[entry.word.count - 1])].append(index)
    }
    self.byFirst = byFirst
    self.byLast = byLast
  }

  /// The longest word that stands whole at an index.
  public func match(in text: FoldedText, at index: Int) -> Match? {
    guard index >= 0, index < text.count else { return nil }
    for candidate in byFirst[Int(text.folded[index])]
    where text.hasWord(entries[candidate].word, at: index) {
      let entry = entries[candidate]
      return Match(value: entry.value, range: index..<index + entry.word.count)
    }
    return nil
  }

  /// The longest word that stands whole before an index.
  public func match(in text: FoldedText, endingAt end: Int) -> Match? {
    guard end > 0, end <= text.count else { return nil }
    for candidate in byLast[Int(text.folded[end - 1])] {
      let entry = entries[candidate]
      let start = end - entry.word.count
      if text.hasWord(entry.word, at: start) {
        return Match(value: entry.value, range: start..<end)
      }
    }
    return nil
  }

  /// The first word that stands whole somewhere in a stretch.
  public func first(in text: FoldedText, in range: Range<Int>) -> Match? {
    for index in range {
      if let match = match(in: text, at: index), match.range.upperBound <= range.upperBound {
        return match
      }
    }
    return nil
  }

  /// The last word that stands whole somewhere in a stretch.
  public func last(in text: FoldedText, in range: Range<Int>) -> Match? {
    for index in range.reversed() {
      if let match = match(in: text, at: index), match.range.upperBound <= range.upperBound {
        return match
      }
    }
    return nil
  }

  /// What the word stands for that some letters spell, blanks and marks aside; nil when none does.
  public func value(ofLetters letters: [UInt8]) -> Value? {
    entries.first { $0.word.lazy.filter(\.isSmallLetter).elementsEqual(letters) }?.value
  }

  /// Whether a word stands whole at an index.
  public func stands(in text: FoldedText, at index: Int) -> Bool {
    match(in: text, at: index) != nil
  }

  /// Whether a stretch is one of the words.
  public func isWord(_ range: Range<Int>, of text: FoldedText) -> Bool {
    match(in: text, at: range.lowerBound)?.range == range
  }
}

extension WordTable where Value == String {
  /// Makes a table of words that stand for themselves.
  public init(_ words: some Sequence<String>) {
    self.init(words.map { (word: $0, value: $0) })
  }
}
