/// Makes snippets for the hits of a query: the stretch with the most different terms, terms as marked
/// as they were typed before others, terms that stand together as they do in the query before
/// scattered ones, the first such stretch of several.
public struct SnippetMaker: Sendable {
  private let terms: [SearchTerm]
  private let words: [WordForm]
  /// For each term the numbers of its words.
  private let termWords: [[Int]]
  /// Whether each word was typed with marks.
  private let hasMarks: [Bool]
  /// For each word the terms that begin with it.
  private let beginning: [[Int]]
  private let finder: WordFinder
  private let length: Int

  /// So many places of words are looked at in one text.
  private static let placeLimit = 2_000

  /// Makes a maker of snippets of about so many characters.
  public init(_ query: Query, length: Int = 200) {
    let terms = query.terms
    self.terms = terms
    self.length = length
    var words: [WordForm] = []
    let termWords = terms.map { term in
      term.words.map { word in
        if let known = words.firstIndex(of: word) { return known }
        words.append(word)
        return words.count - 1
      }
    }
    self.words = words
    self.termWords = termWords
    hasMarks = words.map(\.isMarked)
    beginning = words.indices.map { word in termWords.indices.filter { termWords[$0][0] == word } }
    let beginnings = terms.indices.filter { terms[$0].isPrefix }.map { termWords[$0][0] }
    finder = WordFinder(words, beginnings: Set(beginnings))
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
    let window = SnippetWindow(
      text, matches: matches, termCount: terms.count, length: length)
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
      for number in beginning[places[start].word] {
        let wanted = termWords[number]
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
              isExact: isExact && terms[number].isMarked))
        }
      }
    }
    return matches
  }

  private func places(in text: UnsafeBufferPointer<UInt8>) -> [Place] {
    var places: [Place] = []
    var memory = SpellingMemory()
    func found(_ word: Int, _ range: Range<Int>, _ ordinal: Int) {
      // Where no marks were typed no spelling is better than another.
      let isExact = !hasMarks[word] || memory.isExact(text, range, words[word], word)
      places.append(Place(word: word, ordinal: ordinal, range: range, isExact: isExact))
    }
    finder.withView { finder in
      WordBytes.classes.withUnsafeBufferPointer { classes in
        ByteFold.letters.withUnsafeBufferPointer { letters in
          guard let classes = classes.baseAddress, let letters = letters.baseAddress else { return }
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { scratch in
            var ordinal = 0
            var position = 0
            while places.count < SnippetMaker.placeLimit,
              let range = WordBytes.next(from: position, in: text, classes)
            {
              position = range.upperBound
              defer { ordinal += 1 }
              let first = text[range.lowerBound]
              // Most words are told apart by their first letter, before anything is folded.
              if first < 0x80, !finder.mayBegin(first) { continue }
              if let count = ByteFold.fold(text, range, to: scratch, letters) {
                finder.find(UnsafeBufferPointer(rebasing: scratch[0..<count])) {
                  found($0, range, ordinal)
                }
              } else {
                WordForm(text[range]).folded.withUnsafeBufferPointer { folded in
                  finder.find(folded) { found($0, range, ordinal) }
                }
              }
            }
          }
        }
      }
    }
    return places
  }
}

/// A term found in a text.
struct SnippetMatch {
  let term: Int
  let range: Range<Int>
  let isExact: Bool
}

/// Remembers of a few spellings whether they are the exact ones; a text repeats its words.
private struct SpellingMemory {
  private var known: [(word: Int, range: Range<Int>, isExact: Bool)] = []

  mutating func isExact(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ form: WordForm, _ word: Int
  ) -> Bool {
    for entry in known where entry.word == word && entry.range.count == range.count {
      var offset = 0
      while offset < range.count,
        text[entry.range.lowerBound + offset] == text[range.lowerBound + offset]
      {
        offset += 1
      }
      if offset == range.count { return entry.isExact }
    }
    let isExact = WordForm(text[range]).exact == form.exact
    if known.count < 32 { known.append((word, range, isExact)) }
    return isExact
  }
}
