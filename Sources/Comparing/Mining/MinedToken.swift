import Citations
import DocumentLanguage
import VietnameseText

/// A word of a paragraph that is looked at as material for a block, or a stretch of it that depends
/// on the plan it stands in.
struct MinedToken: Sendable, Equatable {
  /// What a token is.
  enum Kind: Sendable, Equatable {
    /// A word.
    case word
    /// A mark.
    case mark
    /// A year.
    case year(Int)
    /// Years from one to another.
    case period(from: Int, to: Int)
    /// A day; written out or in figures.
    case date(CalendarDate, isWritten: Bool)
    /// A document cited.
    case citation(DocumentNumber)
    /// The figure of a share of a hundred.
    case percent
    /// Another figure.
    case number
    /// The plan's province: with the word for its kind or by its name alone.
    case province(isFull: Bool)
    /// The body that issues the plan.
    case body
    /// The name of a person.
    case person

    /// The number of the kind; tokens of one kind count as equal, whatever they say.
    fileprivate var ordinal: UInt64? {
      switch self {
      case .word, .mark: nil
      case .year: 1
      case .period: 2
      case .date: 3
      case .citation: 4
      case .percent: 5
      case .number: 6
      case .province: 7
      case .body: 8
      case .person: 9
      }
    }
  }

  /// What it is.
  var kind: Kind
  /// How it stands in the text; empty when only the hashes were asked for.
  var text: String
  /// Whether a blank stands before it.
  var hasBlank: Bool
  /// What equal tokens have in common.
  var hash: UInt64

  /// Whether it says the same in every plan.
  var isLiteral: Bool { kind == .word || kind == .mark }

  /// Cuts a paragraph, without the marks at its end.
  /// - Parameter province: the name of the plan's province, with or without the word for its kind.
  /// - Parameter body: the name of the issuing body.
  /// - Parameter hasText: whether the tokens keep their text.
  static func tokens(
    of text: String, province: String?, body: String, _ words: DocumentVocabulary,
    hasText: Bool = true
  ) -> [MinedToken] {
    let text = FoldedText(text)
    var cutter = TokenCutter(text: text, end: trimmedEnd(of: text), hasText: hasText)
    cutter.findStretches(province: province, body: body, words)
    return cutter.tokens()
  }

  /// Where the text ends without the marks at its end.
  private static func trimmedEnd(of text: FoldedText) -> Int {
    var end = text.count
    while end > 0,
      [.space, .dot, .slash, .semicolon, .comma, .colon].contains(text.folded[end - 1])
    { end -= 1 }
    return end
  }

  fileprivate init(_ kind: Kind, _ range: Range<Int>, of text: FoldedText, hasText: Bool) {
    self.kind = kind
    self.text = hasText ? text[range] : ""
    hasBlank = range.lowerBound > 0 && text.folded[range.lowerBound - 1] == .space
    hash = kind.ordinal.map { ByteHash.mixed($0) } ?? ByteHash.of(text.folded[range])
  }
}

/// Cuts one text.
private struct TokenCutter {
  let text: FoldedText
  let end: Int
  let hasText: Bool
  var stretches: [(kind: MinedToken.Kind, range: Range<Int>)] = []

  init(text: FoldedText, end: Int, hasText: Bool) {
    self.text = text
    self.end = end
    self.hasText = hasText
  }

  mutating func findStretches(province: String?, body: String, _ words: DocumentVocabulary) {
    for fact in FactScanner.facts(in: text, words) where fact.range.upperBound <= end {
      guard let kind = kind(of: fact) else { continue }
      // A year bears only its figures; the word before it stays.
      let isYear = if case .year = kind { true } else { false }
      let start = isYear ? fact.range.upperBound - 4 : fact.range.lowerBound
      stretches.append((kind, start..<fact.range.upperBound))
    }
    add(.body, FoldedText(body).folded)
    if let province {
      let bare = Self.bareName(province)
      for kind in words[.provinceKinds].words {
        add(.province(isFull: true), FoldedText(kind + " " + bare).folded)
      }
      add(.province(isFull: false), FoldedText(bare).folded)
    }
    findPersons(words[.address])
    stretches.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func kind(of fact: TextFact) -> MinedToken.Kind? {
    switch fact.kind {
    case .citation(let number): .citation(number)
    case .date(let day):
      .date(
        day,
        isWritten: text.hasWord("ngay", at: fact.range.lowerBound)
          && text.find("thang", in: fact.range) != nil)
    case .period(let from, let to, _): .period(from: from, to: to)
    case .year(let year): .year(year)
    case .percent: .percent
    case .number: .number
    case .law, .name, .congress: nil
    }
  }

  private mutating func add(_ kind: MinedToken.Kind, _ words: [UInt8]) {
    guard words.count > 2 else { return }
    for start in text.places(of: words, in: 0..<end) {
      add(kind, start..<start + words.count)
    }
  }

  private mutating func add(_ kind: MinedToken.Kind, _ range: Range<Int>) {
    guard !stretches.contains(where: { $0.range.overlaps(range) }) else { return }
    stretches.append((kind, range))
  }

  /// `đồng chí Nguyễn Văn An`: the capitalised words behind a form of address.
  private mutating func findPersons(_ forms: WordTable<String>) {
    for index in 0..<end {
      guard let form = forms.match(in: text, at: index) else { continue }
      let start = form.range.upperBound + 1
      var last = start
      var words = 0
      for word in text.words(in: min(start, end)..<end) {
        guard words < 5, text.isCapital(word.lowerBound) else { break }
        var high = word.upperBound
        while high > word.lowerBound, !text.isWord(high - 1) { high -= 1 }
        words += 1
        last = high
        if high < word.upperBound { break }
      }
      if words >= 2 { add(.person, start..<last) }
    }
  }

  func tokens() -> [MinedToken] {
    var tokens: [MinedToken] = []
    var index = 0
    var pending = stretches[...]
    while index < end {
      if let next = pending.first, next.range.lowerBound <= index {
        pending.removeFirst()
        guard next.range.lowerBound == index else { continue }
        tokens.append(MinedToken(next.kind, next.range, of: text, hasText: hasText))
        index = next.range.upperBound
        continue
      }
      if text.folded[index] == .space {
        index += 1
        continue
      }
      let limit = min(end, pending.first?.range.lowerBound ?? end)
      var last = index
      if text.isWord(index) {
        while last < limit, text.isWord(last) || joins(last, limit) { last += 1 }
      } else {
        last += 1
      }
      let kind: MinedToken.Kind = text.isWord(index) ? .word : .mark
      tokens.append(MinedToken(kind, index..<last, of: text, hasText: hasText))
      index = last
    }
    return tokens
  }

  /// Whether a mark stands inside a word: `kinh tế-xã hội`, `24/24`.
  private func joins(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && text.isWord(index + 1) && index > 0 && text.isWord(index - 1)
      && [.hyphen, .slash, .dot, .comma].contains(text.folded[index])
  }

  private static func bareName(_ province: String) -> String {
    for word in ["tỉnh ", "thành phố ", "Tỉnh ", "Thành phố "] where province.hasPrefix(word) {
      return String(province.dropFirst(word.count))
    }
    return province
  }
}
