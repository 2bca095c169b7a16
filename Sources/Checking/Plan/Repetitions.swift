/// What a text says twice, found in one walk over its sentences.
struct Repetitions {
  /// A thing said again.
  struct Repeat {
    /// Where it was said first.
    var first: DocumentLine
    /// Where it is said again.
    var line: DocumentLine
    /// Its beginning.
    var quote: String
  }

  /// Sentences said again.
  private(set) var sentences: [Repeat] = []
  /// Targets set again.
  private(set) var targets: [Repeat] = []
  /// Passages that come again inside one paragraph.
  private(set) var passages: [Repeat] = []

  /// The least words of a sentence that counts.
  private static let least = 14
  /// The least words of a target that counts.
  private static let leastOfTarget = 6
  /// The least words of a passage; shorter ones are names.
  private static let leastOfPassage = 16

  private typealias Seen = [UInt64: (sentence: Sentence, line: DocumentLine)]

  /// Finds what some lines say twice.
  /// - Parameter comparing: the words that make a number a target.
  init(in lines: [DocumentLine], _ comparing: WordSet) {
    var seen: Seen = [:]
    var seenTargets: Seen = [:]
    var isInOpening = true
    func leadsList(_ index: Int) -> Bool {
      guard index + 1 < lines.count, case .mark? = lines[index + 1].item?.scheme else {
        return false
      }
      return lines[index].item?.depth != nil
    }
    for (index, line) in lines.enumerated() {
      if line.isHeading {
        isInOpening = false
        continue
      }
      // An item without a mark is a title, and so is one a list stands under.
      let isItem = line.item?.numbers.isEmpty == false
      let isTitle = isItem && (!line.endsSentence || leadsList(index))
      if isTitle, !line.has(.digit) { continue }
      for sentence in line.content.sentences where sentence.words.count >= Self.leastOfTarget {
        if sentence.isTarget(comparing) {
          Self.note(sentence, line, &seenTargets, &targets)
        } else if !isTitle, sentence.words.count >= Self.least, !sentence.followsColon,
          !sentence.leadsOn
        {
          Self.note(sentence, line, &seen, &sentences)
        }
      }
      if isTitle { continue }
      // The opening names the plan and the documents it rests on, which may share long names.
      isInOpening = isInOpening && line.item == nil
      if !isInOpening, let quote = Self.passage(in: line) {
        passages.append(Repeat(first: line, line: line, quote: quote))
      }
    }
  }

  private static func note(
    _ sentence: Sentence, _ line: DocumentLine, _ seen: inout Seen, _ repeats: inout [Repeat]
  ) {
    let hash = sentence.hash
    guard let first = seen[hash], first.sentence.says(sentence) else {
      seen[hash] = seen[hash] ?? (sentence, line)
      return
    }
    repeats.append(Repeat(first: first.line, line: line, quote: sentence.quote))
  }

  /// The first passage of a line that comes again in it; names in quotation marks may.
  private static func passage(in line: DocumentLine) -> String? {
    guard line.content.words.count >= 2 * leastOfPassage else { return nil }
    let words = line.content.words.filter { !$0.traits.contains(.isQuoted) }
    guard words.count >= 2 * leastOfPassage else { return nil }
    var starts = Starts(capacity: words.count)
    for index in 0...(words.count - leastOfPassage) {
      let span = words[index..<index + leastOfPassage]
      let key = span.reduce(Word.seed) { ($0 ^ $1.hash) &* 0x100_0000_01B3 }
      guard let first = starts.first(key, or: index), index - first >= leastOfPassage,
        zip(span, words[first...]).allSatisfy({ $0.hash == $1.hash })
      else { continue }
      return line.content.text(of: span) + "…"
    }
    return nil
  }

  /// Where passages first began, by their keys: a small open table, for it is made for each line.
  private struct Starts {
    private var keys: [UInt64]
    private var indices: [Int32]
    private let mask: Int

    init(capacity: Int) {
      var size = 64
      while size < 2 * capacity { size *= 2 }
      keys = Array(repeating: 0, count: size)
      indices = Array(repeating: -1, count: size)
      mask = size - 1
    }

    /// The index noted for a key; nil when it is noted only now.
    mutating func first(_ key: UInt64, or index: Int) -> Int? {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while indices[slot] >= 0 {
        if keys[slot] == key { return Int(indices[slot]) }
        slot = (slot + 1) & mask
      }
      keys[slot] = key
      indices[slot] = Int32(index)
      return nil
    }
  }
}
