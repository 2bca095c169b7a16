import Diagnostics
import Document
import DocumentLanguage
import VietnameseText

/// Finds targets: quantities with what they measure.
struct TargetScanner {
  /// The targets in the order of the text, each once.
  private(set) var targets: [(target: Target, place: Place)] = []

  /// No target is looked for in what is longer than any sentence, so that time stays in proportion
  /// to the text.
  private static let longestClause = 2_000

  private let words: DocumentVocabulary
  private let comparisons: WordTable<Target.Comparison>
  private var isInSection = false
  private var isInClause = false
  private var keys: [String: Int] = [:]

  /// Makes a scanner that hasn't seen anything.
  init(_ words: DocumentVocabulary) {
    self.words = words
    let lists: [(WordList, Target.Comparison)] = [
      (.atLeast, .atLeast), (.atMost, .atMost), (.above, .above), (.below, .below),
      (.about, .about), (.equal, .equal),
    ]
    comparisons = WordTable(
      lists.flatMap { list, comparison in
        words[list].words.map { (word: $0, value: comparison) }
      })
  }

  /// Looks at a paragraph.
  mutating func scan(_ line: SourceLine) {
    let text = line.text
    let marker = ItemLabel(text)
    note(marker, text)
    for clause in text.clauses(from: marker?.end ?? 0) where clause.count < Self.longestClause {
      scan(clause, of: text, line)
    }
  }

  private var isAmongTargets: Bool { isInSection || isInClause }

  /// Notes whether the headings say that targets follow.
  private mutating func note(_ marker: ItemLabel?, _ text: FoldedText) {
    guard let marker, text.count < 160 else {
      if let marker, marker.scheme == .decimal, !isInSection { isInClause = false }
      return
    }
    let names = text.contains("chi tieu") || text.contains("muc tieu")
    switch marker.scheme {
    case .roman, .part:
      isInSection = names
      isInClause = false
    case .decimal: isInClause = names && !text.contains("muc dich")
    default: break
    }
  }

  /// A number in a text with what stands around it.
  private struct Quantity {
    var range: Range<Int>
    var value: Double
    var upper: Double?
    var isPercent: Bool
  }

  private mutating func scan(_ clause: Range<Int>, of text: FoldedText, _ line: SourceLine) {
    var hasCompared = false
    var index = clause.lowerBound
    var found = false
    while index < clause.upperBound {
      guard text.isDigit(index), let quantity = quantity(text, at: index, in: clause) else {
        index += 1
        while index < clause.upperBound, text.isDigit(index), text.isDigit(index - 1) { index += 1 }
        continue
      }
      index = quantity.range.upperBound
      let before = comparatorBefore(text, quantity.range.lowerBound, from: clause.lowerBound)
      let after = comparatorAfter(text, quantity.range.upperBound, to: clause.upperBound)
      let isCompared = before.comparison != nil || after != nil
      let isReached = before.isReached
      if quantity.isPercent {
        guard isAmongTargets || isCompared || isReached || quantity.value == 100 else { continue }
      } else {
        let isCoordinated =
          hasCompared && text.hasWord("va", at: quantity.range.lowerBound - 3)
        let isBare = isAmongTargets && !found && startsNoun(text, quantity.range.upperBound, clause)
        let isStrong =
          before.isStrong || after != nil || before.comparison != nil && isReached
        guard isStrong || isCoordinated || isBare,
          startsNoun(text, quantity.range.upperBound, clause)
        else { continue }
      }
      found = true
      hasCompared = hasCompared || isCompared
      add(quantity, before: before, after: after, clause: clause, text: text, line: line)
    }
    if !found, isAmongTargets { scanNone(clause, of: text, line) }
  }

  /// `không có tập thể, cá nhân vi phạm`: a target of none.
  private mutating func scanNone(
    _ clause: Range<Int>, of text: FoldedText, _ line: SourceLine
  ) {
    guard let index = text.find("khong co", in: clause), index - clause.lowerBound < 30 else {
      return
    }
    let measure = text.trimmed(index + 8..<clause.upperBound).trimmingMarks
    insert(
      Target(
        measure: measure, comparison: .equal, quantity: 0, unit: nil,
        period: period(text, clause), value: "0", occurrences: 1), line, quote: text[clause])
  }

  /// A quantity at an index; nil for dates, years, numbers of documents and the like.
  private func quantity(
    _ text: FoldedText, at start: Int, in clause: Range<Int>
  ) -> Quantity? {
    if start > clause.lowerBound {
      let previous = text.folded[start - 1]
      guard !text.isWord(start - 1), ![.slash, .dot, .comma].contains(previous) else { return nil }
    }
    guard var end = numberEnd(text, start) else { return nil }
    guard var value = number(text, start..<end) else { return nil }
    var upper: Double?
    var next = end
    while next < clause.upperBound, text.folded[next] == .space { next += 1 }
    var second = next
    if next < clause.upperBound, text.folded[next] == .hyphen {
      second = next + 1
    } else if text.hasWord("den", at: next) {
      second = next + 3
    }
    if second > next {
      while second < clause.upperBound, text.folded[second] == .space { second += 1 }
      if second < clause.upperBound, text.isDigit(second), let last = numberEnd(text, second),
        let number = number(text, second..<last), number > value
      {
        upper = number
        end = last
      }
    }
    var after = end
    while after < text.count, text.folded[after] == .space { after += 1 }
    let isPercent = after < text.count && text.folded[after] == .percent
    if isPercent {
      end = after + 1
    } else {
      if after < text.count, [.slash, .hyphen].contains(text.folded[after]), after == end {
        return nil
      }
      let digits = text[start..<end]
      if upper == nil, value >= 1900, value < 2200, digits.utf8.count == 4 { return nil }
      if let upper, value >= 1900, upper < 2200, value == value.rounded() { return nil }
      if isOrdinal(text, start) || isTime(text, after) { return nil }
    }
    if value == 0, !isPercent { value = 0 }
    return Quantity(range: start..<end, value: value, upper: upper, isPercent: isPercent)
  }

  /// Where a number ends: digits, dots before three digits, a comma before decimals.
  private func numberEnd(_ text: FoldedText, _ start: Int) -> Int? {
    var end = start
    while end < text.count, text.isDigit(end) { end += 1 }
    guard end - start <= 9 else { return nil }
    while end + 3 < text.count, text.folded[end] == .dot,
      (1...3).allSatisfy({ text.isDigit(end + $0) }),
      end + 4 >= text.count || !text.isDigit(end + 4)
    {
      end += 4
    }
    if end + 1 < text.count, text.folded[end] == .comma, text.isDigit(end + 1) {
      end += 1
      while end < text.count, text.isDigit(end) { end += 1 }
    }
    return end - start <= 20 ? end : nil
  }

  private func number(_ text: FoldedText, _ range: Range<Int>) -> Double? {
    var digits = ""
    for index in range {
      if text.isDigit(index) { digits.unicodeScalars.append(text.scalars[index]) }
      if text.folded[index] == .comma { digits += "." }
    }
    return Double(digits)
  }

  /// Whether a number is the name of something: an article, a year, a term.
  private func isOrdinal(_ text: FoldedText, _ start: Int) -> Bool {
    words[.ordinals].match(in: text, endingAt: start - 1) != nil
  }

  private func isTime(_ text: FoldedText, _ index: Int) -> Bool {
    words[.times].stands(in: text, at: index)
  }

  private func startsNoun(_ text: FoldedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let rest = text.trim(index..<clause.upperBound)
    guard let first = rest.first else { return false }
    return text.isLetter(first) && !text.isCapital(first)
  }
}

extension TargetScanner {
  /// What a quantity is compared by, before it.
  private struct Comparator {
    var comparison: Target.Comparison?
    var start: Int
    var isReached = false
    var isStrong = false
  }

  private func comparatorBefore(_ text: FoldedText, _ index: Int, from low: Int) -> Comparator {
    var end = index
    func skipBack() { while end > low, text.folded[end - 1] == .space { end -= 1 } }
    skipBack()
    var result = Comparator(comparison: nil, start: index)
    if let match = comparisons.match(in: text, endingAt: end), match.range.lowerBound >= low {
      result.comparison = match.value
      result.start = match.range.lowerBound
      result.isStrong = match.value == .atLeast || match.value == .atMost
    } else if end - 2 >= low, text.hasWord("tu", at: end - 2), !text.isCapital(end - 2) {
      result.comparison = .atLeast
      result.start = end - 2
    }
    end = result.comparison == nil ? end : result.start
    skipBack()
    if let match = words[.reached].match(in: text, endingAt: end) {
      result.isReached = match.range.lowerBound >= low
    }
    return result
  }

  /// `trở lên`, `trở xuống` after a quantity and maybe its unit.
  private func comparatorAfter(
    _ text: FoldedText, _ index: Int, to high: Int
  ) -> (comparison: Target.Comparison, range: Range<Int>)? {
    let near = index..<min(high, index + 40)
    if let found = text.find("tro len", in: near) {
      let hasOther = (index..<found).contains { text.isDigit($0) || text.folded[$0] == .comma }
      return hasOther ? nil : (.atLeast, found..<found + 7)
    }
    if let found = text.find("tro xuong", in: near) { return (.atMost, found..<found + 9) }
    return nil
  }

  private mutating func add(
    _ quantity: Quantity, before: Comparator,
    after: (comparison: Target.Comparison, range: Range<Int>)?, clause: Range<Int>,
    text: FoldedText, line: SourceLine
  ) {
    var comparison = before.comparison ?? .equal
    if comparison == .atLeast, !before.isStrong, after == nil, quantity.upper != nil {
      comparison = .equal
    }
    if let after { comparison = after.comparison }
    var value = text.trimmed(before.start..<quantity.range.upperBound)
    var rest = quantity.range.upperBound..<(after?.range.lowerBound ?? clause.upperBound)
    let lead = text.trim(clause.lowerBound..<before.start)
    if let after, quantity.isPercent, text.words(in: lead).count < 3 {
      rest = after.range.upperBound..<clause.upperBound
    }
    let unit = quantity.isPercent ? "%" : self.unit(text, rest)
    if let after {
      value =
        quantity.isPercent
        ? value + " " + text[after.range]
        : text.trimmed(before.start..<after.range.upperBound)
    }
    insert(
      Target(
        measure: measure(quantity, before: before, rest: rest, clause: clause, text: text),
        comparison: comparison, quantity: quantity.value, upper: quantity.upper, unit: unit,
        period: period(text, clause)
          ?? period(text, 0..<min(text.count, Self.longestClause)), value: value, occurrences: 1),
      line, quote: text[clause])
  }

  private mutating func insert(_ target: Target, _ line: SourceLine, quote: String) {
    let key = Folding.slug(target.measure + " " + target.value)
    if let known = keys[key] {
      targets[known].target.occurrences += 1
      return
    }
    keys[key] = targets.count
    var place = line.place
    place.quote = quote
    targets.append((target, place))
  }

  /// The words behind a number up to two of them.
  private func unit(_ text: FoldedText, _ range: Range<Int>) -> String? {
    var unit: [String] = []
    for word in text.words(in: text.trim(range)).prefix(2) {
      guard text.isLetter(word.lowerBound) else { break }
      unit.append(text[word].trimmingMarks)
      if [.comma, .dot, .colon].contains(text.folded[word.upperBound - 1]) { break }
    }
    return unit.isEmpty ? nil : unit.joined(separator: " ")
  }

  /// What is measured: what follows the quantity, or what stands before it when nothing much does.
  private func measure(
    _ quantity: Quantity, before: Comparator, rest: Range<Int>, clause: Range<Int>,
    text: FoldedText
  ) -> String {
    let following = text.trim(rest)
    if text.words(in: following).count >= 3 {
      var end = following.upperBound
      if let next = nextPercent(text, following) { end = next }
      let after = text.trimmed(following.lowerBound..<end).trimmingMarks
      guard !quantity.isPercent else { return after }
      let lead = text.trimmed(clause.lowerBound..<before.start).trimmingMarks
      return lead.isEmpty ? after : lead + " " + after
    }
    var start = clause.lowerBound
    if let colon = (clause.lowerBound..<before.start).last(where: { text.folded[$0] == .colon }) {
      start = colon + 1
    }
    var end = before.start
    let trimmed = text.trim(start..<end).upperBound
    if let word = words[.beforeValues].match(in: text, endingAt: trimmed),
      word.range.lowerBound > start
    {
      end = word.range.lowerBound
    }
    let lead = text.trimmed(start..<end).trimmingMarks
    let tail = text[following].trimmingMarks
    let isUnit = text.words(in: following).count <= 2
    return quantity.isPercent || tail.isEmpty || isUnit && !lead.isEmpty ? lead : lead + " " + tail
  }

  /// Where a second quantity begins in what follows one.
  private func nextPercent(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    for index in range where text.folded[index] == .percent {
      var start = index
      while start > range.lowerBound,
        text.isWord(start - 1)
          || text.folded[start - 1] == .space && text.isDigit(max(start - 2, 0))
      {
        start -= 1
      }
      return start
    }
    return nil
  }

  /// When: every year, a year, a span of years.
  private func period(_ text: FoldedText, _ range: Range<Int>) -> String? {
    if let yearly = words[.yearly].first(in: text, in: range) {
      return text[yearly.range].lowercased()
    }
    if let index = text.find("giai doan", in: range) {
      var end = index + 9
      while end < range.upperBound,
        text.isDigit(end) || [.space, .hyphen].contains(text.folded[end])
      {
        end += 1
      }
      let span = text.trimmed(index..<end)
      if span.utf8.contains(where: { $0.isDigit }) { return span }
    }
    var from = range.lowerBound
    while let index = text.find("nam", in: from..<range.upperBound) {
      from = index + 3
      if let found = DateScanner(text).date(at: index) { return text[found.range] }
    }
    return nil
  }
}
