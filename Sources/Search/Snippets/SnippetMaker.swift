/// Makes snippets for the hits of a query: the stretch with the most different terms, terms as marked
/// as they were typed before others, the first such stretch of several.
public struct SnippetMaker: Sendable {
  private let terms: [SearchTerm]
  private let words: [WordForm]
  /// For each term the numbers of its words.
  private let termWords: [[Int]]
  private let length: Int

  /// So many places of words are looked at in one text.
  private static let placeLimit = 2_000

  /// Makes a maker of snippets of about so many characters.
  public init(_ query: Query, length: Int = 200) {
    terms = query.terms
    self.length = length
    var words: [WordForm] = []
    termWords = terms.map { term in
      term.words.map { word in
        if let known = words.firstIndex(of: word) { return known }
        words.append(word)
        return words.count - 1
      }
    }
    self.words = words
  }

  /// The snippet of a text.
  public func snippet(of text: String) -> Snippet {
    var text = text
    return text.withUTF8 { snippet(of: $0) }
  }

  /// The snippet of a text in UTF-8.
  public func snippet(of text: [UInt8]) -> Snippet {
    text.withUnsafeBufferPointer { snippet(of: $0) }
  }

  /// The snippet of a text in UTF-8.
  public func snippet(of text: UnsafeBufferPointer<UInt8>) -> Snippet {
    let matches = matches(in: text)
    let window = SnippetWindow(text, matches: matches, length: length)
    return window.snippet()
  }

  /// Where a word of the query stands.
  private struct Place {
    let word: Int
    /// Its number among the words of the text.
    let ordinal: Int
    let range: Range<Int>
    let isExact: Bool
  }

  /// Where terms stand, in the order of the text.
  private func matches(in text: UnsafeBufferPointer<UInt8>) -> [SnippetMatch] {
    guard !words.isEmpty else { return [] }
    let places = places(in: text)
    var matches: [SnippetMatch] = []
    for start in places.indices {
      let ordinal = places[start].ordinal
      for (number, wanted) in termWords.enumerated() where wanted[0] == places[start].word {
        var end = start
        var isExact = places[start].isExact
        var isWhole = true
        for offset in 1..<max(1, wanted.count) {
          // Several query words may fold alike, so one word of the text has several places.
          while end < places.count, places[end].ordinal < ordinal + offset { end += 1 }
          while end < places.count, places[end].ordinal == ordinal + offset,
            places[end].word != wanted[offset]
          { end += 1 }
          guard end < places.count, places[end].ordinal == ordinal + offset else {
            isWhole = false
            break
          }
          isExact = isExact && places[end].isExact
        }
        if isWhole {
          matches.append(
            SnippetMatch(
              term: number, range: places[start].range.lowerBound..<places[end].range.upperBound,
              isExact: isExact))
        }
      }
    }
    return matches
  }

  private func places(in text: UnsafeBufferPointer<UInt8>) -> [Place] {
    let finder = WordFinder(words, prefixes: prefixes)
    var places: [Place] = []
    var ordinal = 0
    var position = 0
    var memory = SpellingMemory()
    WordBytes.classes.withUnsafeBufferPointer { classes in
      ByteFold.letters.withUnsafeBufferPointer { letters in
        guard let classes = classes.baseAddress, let letters = letters.baseAddress else { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { scratch in
          while places.count < SnippetMaker.placeLimit,
            let range = WordBytes.next(from: position, in: text, classes)
          {
            position = range.upperBound
            if let count = ByteFold.fold(text, range, to: scratch, letters) {
              finder.find(UnsafeBufferPointer(rebasing: scratch[0..<count])) { word in
                places.append(
                  Place(
                    word: word, ordinal: ordinal, range: range,
                    isExact: memory.isExact(text, range, words[word], word)))
              }
            } else {
              WordForm(text[range]).folded.withUnsafeBufferPointer { folded in
                finder.find(folded) { word in
                  places.append(
                    Place(
                      word: word, ordinal: ordinal, range: range,
                      isExact: memory.isExact(text, range, words[word], word)))
                }
              }
            }
            ordinal += 1
          }
        }
      }
    }
    return places
  }

  /// Which words are beginnings.
  private var prefixes: Set<Int> {
    Set(terms.indices.filter { terms[$0].isPrefix }.map { termWords[$0][0] })
  }
}

/// A term found in a text.
struct SnippetMatch {
  let term: Int
  let range: Range<Int>
  let isExact: Bool
}

/// Tells which words of a query a folded word is.
private struct WordFinder {
  private let words: [[UInt8]]
  private let prefixes: Set<Int>
  /// A bit for each first byte some word has.
  private var firsts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ words: [WordForm], prefixes: Set<Int>) {
    self.words = words.map(\.folded)
    self.prefixes = prefixes
    for word in self.words {
      let bit = UInt64(1) << UInt64(word[0] & 63)
      switch word[0] >> 6 {
      case 0: firsts.0 |= bit
      case 1: firsts.1 |= bit
      case 2: firsts.2 |= bit
      default: firsts.3 |= bit
      }
    }
  }

  @inline(__always)
  func find(_ folded: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard let first = folded.first else { return }
    let bits: UInt64 =
      switch first >> 6 {
      case 0: firsts.0
      case 1: firsts.1
      case 2: firsts.2
      default: firsts.3
      }
    guard bits >> UInt64(first & 63) & 1 != 0 else { return }
    for index in words.indices {
      let word = words[index]
      if word.count == folded.count
        ? word.elementsEqual(folded)
        : word.count < folded.count && prefixes.contains(index)
          && word.elementsEqual(folded.prefix(word.count))
      {
        body(index)
      }
    }
  }
}

/// Remembers of a few spellings whether they are the exact ones; a text repeats its words.
private struct SpellingMemory {
  private var known: [(word: Int, spelling: [UInt8], isExact: Bool)] = []

  mutating func isExact(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ form: WordForm, _ word: Int
  ) -> Bool {
    let spelling = UnsafeBufferPointer(rebasing: text[range])
    for entry in known where entry.word == word && entry.spelling.elementsEqual(spelling) {
      return entry.isExact
    }
    let isExact = WordForm(spelling).exact == form.exact
    if known.count < 32 { known.append((word, Array(spelling), isExact)) }
    return isExact
  }
}
