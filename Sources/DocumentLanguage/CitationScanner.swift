import Citations
import VietnameseText

/// Finds the documents a text cites: `Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị`. It is
/// the only reader of citations: what is checked, compared, stored and held against the gate at issue
/// is what it finds.
public struct CitationScanner: Sendable {
  private let text: FoldedText
  private let words: DocumentVocabulary
  private let dates: DateScanner

  /// Makes a scanner of a text.
  public init(_ text: FoldedText, _ words: DocumentVocabulary) {
    self.text = text
    self.words = words
    dates = DateScanner(text)
  }

  /// Whether a text may cite a document by number: a digit or a small letter stands before a slash
  /// or hyphen as in a number, not as in a date.
  public static func mayCite(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      func isDigit(_ place: Int) -> Bool { bytes[place].isDigit }
      for place in bytes.indices.dropFirst() where bytes[place] == .slash || bytes[place] == .hyphen
      {
        let before = bytes[place - 1]
        let isBehindBlank = before == .space && bytes[place] == .slash
        guard isDigit(place - 1) || before.isSmallLetter || isBehindBlank else {
          continue
        }
        if place + 1 == bytes.count || !isDigit(place + 1) { return true }
        // A year stands between slashes: `152/2025/NĐ-CP`.
        if place + 6 < bytes.count, bytes[place + 5] == .slash, !isDigit(place + 6) { return true }
      }
      return false
    }
  }

  /// All citations by number in the order of the text.
  public func numbered() -> [CitationMention] {
    var found: [CitationMention] = []
    var lastKind: String?
    var index = 0
    while index < text.count {
      guard text.isDigit(index), index == 0 || mayPrecede(index - 1) else {
        index += 1
        continue
      }
      guard let token = number(at: index) else {
        while index < text.count, text.isDigit(index) { index += 1 }
        continue
      }
      let mention = mention(of: token, at: index, lastKind: &lastKind)
      found.append(mention)
      index = max(mention.range.upperBound, index + 1)
    }
    return found
  }

  /// How many characters behind a citation its title may take.
  private static let longestTitle = 600

  /// The citation whose number stands at an index.
  private func mention(of token: NumberToken, at start: Int, lastKind: inout String?)
    -> CitationMention
  {
    var citation = Citation(number: token.printed)
    let lead = kind(before: start)
    let ofLetters = words.kind(of: token.number)
    // `Thông báo kết luận số …`: a kind in small letters may be part of another's name.
    let named = lead.kind.flatMap { kind in
      text.isCapital(kind.start) || ofLetters == nil ? kind.name : nil
    }
    let law = named == nil && token.number.family == .legislature ? law(before: start) : nil
    citation.kind = named ?? law?.kind ?? ofLetters ?? lastKind
    citation.name = law?.name
    if named != nil { lastKind = citation.kind }
    var mention = CitationMention(
      citation: citation, number: token.number, range: lead.start..<token.end)
    if let kind = lead.kind, words.kinds.match(in: text, endingAt: kind.start - 1) == nil {
      mention.printedKind = text.trimmed(kind.start..<kind.end)
    }
    take(dateOfIssueAt: token.end, into: &mention)
    if let issuer = issuer(at: mention.range.upperBound) {
      mention.citation.issuer = issuer.name
      mention.range = mention.range.lowerBound..<issuer.end
      if mention.dateRange == nil { take(dateOfIssueAt: issuer.end, into: &mention) }
    }
    let end = mention.range.upperBound
    let behind = text.trim(end..<min(end + Self.longestTitle, text.count))
    mention.citation.subject = behind.isEmpty ? nil : text[behind]
    return mention
  }

  /// Takes the date that stands behind an index, and notes a comma before it.
  private func take(dateOfIssueAt end: Int, into mention: inout CitationMention) {
    let start = skipSeparator(end)
    guard let date = dateOfIssue(at: start) else { return }
    mention.citation.date = date.date
    mention.dateRange = date.range
    mention.isDatePossible = date.isPossible
    mention.hasComma = text.folded[end..<start].contains(.comma)
    mention.range = mention.range.lowerBound..<date.range.upperBound
  }

  /// The law whose name stands before its number: `Luật Việc làm số 74/2025/QH15`.
  private func law(before index: Int) -> (kind: String, name: String)? {
    var start = index
    let low = max(0, index - 160)
    while start > low, text.folded[start - 1] != .semicolon {
      start -= 1
      guard text.isCapital(start), let kind = words.legislatureKinds.match(in: text, at: start)
      else {
        continue
      }
      var end = index
      while end > start, text.folded[end - 1] == .space { end -= 1 }
      if text.hasWord("so", at: end - 2) { end -= 2 }
      return (kind.value, text.trimmed(start..<max(start, end)).trimmingMarks)
    }
    return nil
  }

  /// The longest name of a law that is looked for, in characters.
  private static let longestName = 160

  /// A law cited by name at an index: `Luật Tổ chức Chính phủ ngày …`.
  public func law(at start: Int) -> CitationMention? {
    guard start < text.count, text.isCapital(start),
      let kind = words.lawKinds.match(in: text, at: start)
    else { return nil }
    var end = start
    while end < text.count, text.folded[end] != .semicolon, end - start <= Self.longestName {
      if text.hasWord("ngay", at: end) || text.hasWord("nam", at: end), dates.date(at: end) != nil {
        break
      }
      if text.hasWord("so", at: end), end + 3 < text.count, text.isDigit(end + 3) { return nil }
      if text.hasWord("duoc", at: end), !text.isCapital(end) { return nil }
      if text.folded[end] == .dot, end + 1 == text.count || text.folded[end + 1] == .space { break }
      end += 1
    }
    guard end - start <= Self.longestName else { return nil }
    var mention = CitationMention(
      citation: Citation(kind: kind.value, name: text[text.trim(start..<end)].trimmingMarks),
      range: start..<end)
    if let date = dates.date(at: end) {
      mention.citation.date = date.date
      mention.dateRange = date.range
      mention.isDatePossible = date.isPossible
      mention.range = start..<date.range.upperBound
    }
    return mention
  }

  // MARK: - Numbers

  /// A number and symbol in the text.
  private struct NumberToken {
    var number: DocumentNumber
    var printed: String
    var end: Int
  }

  /// Whether a number may begin behind a character.
  private func mayPrecede(_ index: Int) -> Bool {
    !text.isWord(index) && ![.slash, .hyphen, .dot, .comma].contains(text.folded[index])
  }

  /// A number and symbol at an index, read over blanks and line ends inside it.
  private func number(at start: Int) -> NumberToken? {
    var index = start
    while index < text.count, text.isDigit(index) { index += 1 }
    guard index - start <= 6 else { return nil }
    if index < text.count, text.isLetter(index), !text.isCapital(index) { index += 1 }
    var printed = text[start..<index]
    var groups = 0
    while groups < 6, let group = group(at: index, isFirst: groups == 0) {
      printed += group.text
      index = group.end
      groups += 1
    }
    guard groups > 0, let number = DocumentNumber(printed) else { return nil }
    if number.family == .letter, number.organs.count < 2 { return nil }
    return NumberToken(number: number, printed: printed, end: index)
  }

  /// A slash or hyphen and the letters or the year behind it.
  private func group(at index: Int, isFirst: Bool) -> (text: String, end: Int)? {
    var next = text.skippingBlanks(index)
    guard next < text.count, text.folded[next] == .slash || text.folded[next] == .hyphen else {
      return nil
    }
    let separator = text.folded[next] == .slash ? "/" : "-"
    if isFirst, next != index, separator == "-" { return nil }
    let hasGap = next > index
    next = text.skippingBlanks(next + 1)
    guard next < text.count, next - index <= 4 else { return nil }
    if text.isDigit(next) {
      guard isFirst, separator == "/", let year = dates.number(at: next, digits: 4),
        year.value > 1900, year.end < text.count, text.folded[year.end] == .slash
      else { return nil }
      return (separator + text[next..<year.end], year.end)
    }
    guard text.isCapital(next) else { return nil }
    var end = next
    while end < text.count, text.isWord(end) || [.ampersand, .dot].contains(text.folded[end]) {
      end += 1
    }
    while end > next, text.folded[end - 1] == .dot { end -= 1 }
    // A dash between blanks parts words, not groups.
    if hasGap, !isFirst, separator == "-" { return nil }
    return looksLikeLetters(next..<end) ? (separator + text[next..<end], end) : nil
  }

  /// Whether a word can be letters of a symbol: mostly capitals.
  private func looksLikeLetters(_ range: Range<Int>) -> Bool {
    let capitals = range.count { text.isCapital($0) }
    return capitals * 2 >= range.count || range.count <= 3 && capitals > 0
  }

  // MARK: - What stands around a number

  private func skipSeparator(_ start: Int) -> Int {
    var index = text.skippingBlanks(start)
    while index < text.count, text.folded[index] == .comma || text.folded[index] == .openParenthesis
    {
      index = text.skippingBlanks(index + 1)
    }
    return index
  }

  private func dateOfIssue(at index: Int) -> DateScanner.Found? {
    guard
      text.hasWord("ngay", at: index) || text.hasWord("thang", at: index)
        || text.hasWord("nam", at: index)
    else {
      return index < text.count && text.isDigit(index) ? dates.numeric(at: index) : nil
    }
    return dates.date(at: index)
  }

  /// The kind that stands before a number, with or without `số`, and where the citation begins.
  private func kind(
    before index: Int
  ) -> (start: Int, kind: (name: String, start: Int, end: Int)?) {
    var end = index
    var start = index
    func skipBack() { while end > 0, [.space, .colon].contains(text.folded[end - 1]) { end -= 1 } }
    skipBack()
    if end >= 2, text.hasWord("so", at: end - 2) {
      end -= 2
      start = end
      skipBack()
    }
    guard let kind = words.kinds.match(in: text, endingAt: end) else { return (start, nil) }
    return (
      kind.range.lowerBound, (kind.value.name, kind.range.lowerBound, kind.range.upperBound)
    )
  }

  // MARK: - Issuers

  /// The most words a name of an issuer has.
  private static let mostWords = 16

  /// Who issued, after `của`.
  private func issuer(at start: Int) -> (name: String, end: Int)? {
    var index = skipSeparator(start)
    guard text.hasWord("cua", at: index) else { return nil }
    index = text.skippingBlanks(index + 3)
    let first = index
    var end = index
    var count = 0
    while index < text.count, count < Self.mostWords {
      var stop = index
      while stop < text.count, text.folded[stop] != .space, !Self.ends.contains(text.folded[stop]) {
        stop += 1
      }
      guard stop > index else { break }
      if count > 0, isStop(index..<stop) { break }
      if text.isDigit(index) { break }
      end = stop
      count += 1
      index = stop
      if index < text.count, Self.ends.contains(text.folded[index]) {
        // `Văn hóa, Thể thao và Du lịch` and the like go on over the comma.
        let next = text.skippingBlanks(index + 1)
        if text.folded[index] == .comma, goesOn(over: index, to: next) {
          index = next
          continue
        }
        break
      }
      index = text.skippingBlanks(index)
    }
    guard count > 0, text.isCapital(first) else { return nil }
    let open = text.skippingBlanks(end)
    if open < text.count, text.folded[open] == .openParenthesis, text.hasWord("khoa", at: open + 1),
      let close = text.folded[open..<min(open + 24, text.count)].firstIndex(of: .closeParenthesis)
    {
      end = close + 1
    }
    return (text.trimmed(first..<end), end)
  }

  /// Marks that end a name.
  private static let ends: Set<UInt8> = [
    .comma, .semicolon, .dot, .colon, .openParenthesis, .closeParenthesis, .doubleQuote,
    .singleQuote,
  ]

  /// Whether a name goes on over a comma, as those of some ministries do.
  private func goesOn(over comma: Int, to next: Int) -> Bool {
    next < text.count && text.isCapital(next)
      && words.namesWithCommas.contains { name in
        text.hasWord(name.before, at: comma - name.before.count)
          && text.hasWord(name.after, at: next)
      }
  }

  /// Whether a word begins what follows the name of an issuer.
  private func isStop(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if text.hasWord("va", at: start) {
      let next = text.skippingBlanks(range.upperBound)
      guard next < text.count, text.isCapital(next) else { return true }
      return words.kinds.stands(in: text, at: next)
    }
    if text.isCapital(start) {
      return words.kinds.match(in: text, at: start).map { $0.value.sort != .general } ?? false
    }
    return words[.issuerStops].stands(in: text, at: start)
  }
}
