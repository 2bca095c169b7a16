import Citations
import DocumentLanguage
import VietnameseText

/// Finds the facts of a text from left to right; none lies inside another. Documents, dates and
/// periods are those the language of documents reads.
struct FactScanner {
  private let text: FoldedText
  private let words: DocumentVocabulary
  private let scanner: CitationScanner
  private let dates: DateScanner
  private let periods: PeriodScanner
  private var mentions: ArraySlice<CitationMention>
  private var facts: [TextFact] = []
  private var index = 0

  /// The facts of a text in order.
  static func facts(in text: FoldedText, _ words: DocumentVocabulary) -> [TextFact] {
    var scanner = FactScanner(text, words)
    scanner.run()
    return scanner.facts
  }

  private init(_ text: FoldedText, _ words: DocumentVocabulary) {
    self.text = text
    self.words = words
    scanner = CitationScanner(text, words)
    dates = DateScanner(text)
    periods = PeriodScanner(text)
    mentions = scanner.numbered()[...]
  }

  private mutating func run() {
    while index < text.count {
      if let fact = fact() {
        facts.append(fact)
        index = max(fact.range.upperBound, index + 1)
      } else {
        skip()
      }
    }
  }

  /// Goes on to where the next word or mark begins.
  private mutating func skip() {
    guard text.isWord(index) else {
      index += 1
      return
    }
    while index < text.count, text.isWord(index) { index += 1 }
    // What hangs on a figure by a mark belongs to it: `12/5`, `7.500`.
    while index + 1 < text.count, text.isDigit(index - 1), text.isDigit(index + 1),
      [.dot, .comma, .slash].contains(text.folded[index])
    {
      index += 1
      while index < text.count, text.isWord(index) { index += 1 }
    }
  }

  private mutating func fact() -> TextFact? {
    if let citation = citation() { return citation }
    if text.folded[index] == .doubleQuote { return name() }
    guard text.isBoundary(index) else { return nil }
    if text.isDigit(index) { return day() ?? period() ?? quantity() }
    guard text.isLetter(index) else { return nil }
    switch text.folded[index] {
    case UInt8(ascii: "l"), UInt8(ascii: "b"), UInt8(ascii: "p"): return law()
    case UInt8(ascii: "n"): return day() ?? year()
    case UInt8(ascii: "q"), UInt8(ascii: "t"): return period() ?? year()
    case UInt8(ascii: "d"): return congress()
    default: return nil
    }
  }

  // MARK: - Documents

  /// A document cited by its number, from the kind before it to the title behind it.
  private mutating func citation() -> TextFact? {
    while let next = mentions.first, next.range.upperBound <= index { mentions.removeFirst() }
    guard let mention = mentions.first, mention.range.lowerBound == index,
      let number = mention.number
    else { return nil }
    return TextFact(
      kind: .citation(number), range: index..<titleEnd(behind: mention.range.upperBound))
  }

  /// Where the title behind a citation ends: with the clause, before a name that goes on after a
  /// comma, or before the next document; the end of the citation when no title follows.
  private func titleEnd(behind end: Int) -> Int {
    let start = text.skippingBlanks(end)
    guard words[.titleOpeners].stands(in: text, at: start) else { return end }
    var position = start
    while position < text.count {
      let byte = text.folded[position]
      if byte == .semicolon || byte == .colon { break }
      if byte == .dot, position + 1 == text.count || text.folded[position + 1] == .space { break }
      if byte == .comma, position + 2 < text.count, text.isCapital(position + 2) { break }
      if position > start, text.isCapital(position), words.kinds.stands(in: text, at: position) {
        break
      }
      position += 1
    }
    return text.trim(start..<position).upperBound
  }

  /// `Luật Ngân sách nhà nước năm 2025`.
  private func law() -> TextFact? {
    guard let law = scanner.law(at: index), law.dateRange != nil else { return nil }
    return TextFact(kind: .law, range: law.range)
  }

  /// A quotation behind a word for what it names.
  private func name() -> TextFact? {
    var end = index + 1
    while end < text.count, text.folded[end] != .doubleQuote, end - index < 400 { end += 1 }
    guard end < text.count, text.folded[end] == .doubleQuote, end > index + 4 else { return nil }
    let lead = max(0, index - 60)..<index
    let before = lead.reversed().first { text.folded[$0] == .dot } ?? lead.lowerBound
    let isChained = facts.last.map { last in
      guard case .name = last.kind else { return false }
      return index - last.range.upperBound < 12
    }
    guard
      isChained == true
        || words[.namedInQuotes].first(in: text, in: before..<index) != nil
    else { return nil }
    return TextFact(
      kind: .name(text.trimmed(index + 1..<end)), range: index..<min(end + 1, text.count))
  }

  // MARK: - Time

  /// `ngày 05 tháng 01 năm 2026`, `13/01/2026`: a whole day of the calendar.
  private func day() -> TextFact? {
    guard let found = dates.date(at: index), found.isPossible, let day = found.date.calendarDate
    else { return nil }
    return TextFact(kind: .date(day), range: found.range)
  }

  /// `2021 - 2025`, `từ năm 2021 đến năm 2025`.
  private func period() -> TextFact? {
    guard let span = periods.span(at: index) else { return nil }
    return TextFact(
      kind: .period(
        from: span.years.lowerBound, to: span.years.upperBound,
        isSchoolYear: text.hasWord("nam hoc", at: index - 8)), range: span.range)
  }

  /// `năm 2026`, `tháng 12/2026`, `quý IV/2026`.
  private func year() -> TextFact? {
    periods.year(behindWordAt: index).map {
      TextFact(kind: .year($0.years.lowerBound), range: $0.range)
    }
  }

  // MARK: - Quantities and congresses

  private func quantity() -> TextFact? {
    var end = index
    while end < text.count,
      text.isDigit(end)
        || end + 1 < text.count && [.dot, .comma].contains(text.folded[end])
          && text.isDigit(end + 1)
    {
      end += 1
    }
    guard text.isBoundary(end) else { return nil }
    let next = text.skippingBlanks(end)
    if next < text.count, text.scalars[next] == "%" {
      return TextFact(kind: .percent, range: index..<end)
    }
    return TextFact(kind: .number, range: index..<end)
  }

  /// `Đại hội đại biểu Đảng bộ tỉnh lần thứ XV`, `Đại hội XIV của Đảng`.
  private func congress() -> TextFact? {
    guard text.hasWord("dai hoi", at: index) else { return nil }
    let limit = min(text.count, index + 100)
    var position = index + 7
    while position < limit {
      if [.semicolon, .dot, .comma, .doubleQuote].contains(text.folded[position]) { return nil }
      if text.isBoundary(position), text.isCapital(position), let end = romanEnd(position) {
        guard let ordinal = RomanNumeral.number(text[position..<end]) else { return nil }
        let inside = index..<position
        let isNamed = text.find("dang", in: inside) != nil
        let isLocal = text.find("dang bo", in: inside) != nil
        let after = end..<min(text.count, end + 12)
        let isParty =
          isNamed || text.find("dai bieu", in: inside) != nil || position == index + 8
          || text.find("dang", in: after) != nil
        let isOther = words[.otherCongresses].first(in: text, in: inside) != nil
        guard isParty, !isOther, ordinal < 60 else { return nil }
        return TextFact(
          kind: .congress(ordinal: ordinal, isNational: !isLocal), range: index..<end)
      }
      position += 1
    }
    return nil
  }

  /// Where a Roman numeral ends; nil when none begins at an index.
  private func romanEnd(_ start: Int) -> Int? {
    var end = start
    while end < text.count, text.isWord(end) {
      guard text.isCapital(end),
        [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l")].contains(
          text.folded[end])
      else {
        return nil
      }
      end += 1
    }
    return end > start ? end : nil
  }
}
