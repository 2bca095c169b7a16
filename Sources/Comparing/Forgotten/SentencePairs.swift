import DocumentLanguage
import VietnameseText

/// A sentence of the newer plan beside the sentence of the older plan it was taken from.
struct SentencePair {
  /// The paragraph of the newer plan it stands in.
  let unit: DocumentUnit
  /// The sentence of the newer plan.
  let newer: FoldedText
  /// The facts in it.
  let facts: [TextFact]
  /// The sentence of the older plan.
  let older: FoldedText
  /// The facts in that.
  let olderFacts: [TextFact]
  /// The words both are read by.
  let words: DocumentVocabulary

  /// The pairs of a paragraph both plans have: each sentence of the newer one with the sentence of
  /// the older one that has most of its words, if it has enough of them.
  static func pairs(
    of paragraph: ParagraphComparison, _ words: DocumentVocabulary
  ) -> [SentencePair] {
    guard let older = paragraph.older, let newer = paragraph.newer else { return [] }
    return pairs(of: newer, from: older.text, words)
  }

  /// The least share of words of a sentence that counts as taken over.
  private static let leastLikeness = 0.6

  static func pairs(
    of unit: DocumentUnit, from older: String, _ words: DocumentVocabulary
  ) -> [SentencePair] {
    let before = sentences(of: older).map { (text: $0, words: hashes($0)) }
    return sentences(of: unit.text).compactMap { sentence in
      let own = hashes(sentence)
      let shares = before.map { ($0.text, WordLikeness.share($0.words, own)) }
      guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= leastLikeness else { return nil }
      return SentencePair(
        unit: unit, newer: sentence, facts: FactScanner.facts(in: sentence, words), older: best.0,
        olderFacts: FactScanner.facts(in: best.0, words), words: words)
    }
  }

  /// The sentences of a text; a semicolon ends one too, but not inside a quotation.
  static func sentences(of text: String) -> [FoldedText] {
    let whole = FoldedText(text)
    var sentences: [FoldedText] = []
    var start = 0
    var isQuoted = false
    func close(_ end: Int) {
      let range = whole.trim(start..<end)
      if !range.isEmpty { sentences.append(FoldedText(whole[range])) }
      start = end
    }
    for index in 0..<whole.count {
      let byte = whole.folded[index]
      if byte == .doubleQuote { isQuoted.toggle() }
      guard !isQuoted, byte == .semicolon || byte == .dot else { continue }
      if index + 1 == whole.count || whole.folded[index + 1] == .space { close(index + 1) }
    }
    close(whole.count)
    return sentences
  }

  private static func hashes(_ text: FoldedText) -> [UInt64] {
    ShingleHashes.words(of: text.text).sorted()
  }

  /// Whether words around a place make what stands there a thing of the past: `kết quả năm 2025`,
  /// `so với năm 2025`. Results that are to be reported lie ahead.
  func isHistory(at index: Int) -> Bool {
    var low = index
    while low > 0, index - low < 70, newer.folded[low - 1] != .comma { low -= 1 }
    let lead = low..<index
    let after = index..<min(newer.count, index + 60)
    if let found = newer.find("ket qua", in: lead) {
      if words[.toReport].match(in: newer, endingAt: found - 1) == nil { return true }
    }
    if let found = newer.find("thanh tich", in: lead), !newer.hasWord("lap", at: found - 4) {
      return true
    }
    return words[.pastBefore].first(in: newer, in: lead) != nil
      || words[.pastBehind].first(in: newer, in: after) != nil
  }
}
