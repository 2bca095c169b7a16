import DocumentLanguage
import VietnameseText

/// Where the parts of a document lie among its lines.
struct DocumentParts {
  /// The letterhead.
  var letterhead: Range<Int>
  /// The line that names the kind; nil when none does.
  var kind: Int?
  /// The kind it names.
  var kindName: String?
  /// Where the kind ends on its line.
  var kindEnd: Int
  /// What stands behind the kind on its line: the beginning of the title.
  var titleStart: Int
  /// The rest: title, opening, text.
  var text: Range<Int>
  /// Recipients and signature.
  var tail: Range<Int>
  /// What follows the signature.
  var annexes: Range<Int>

  /// Finds the parts of the lines of a document, or of the document behind it.
  init(_ lines: [SourceLine], in whole: Range<Int>, _ words: DocumentVocabulary) {
    let kind = Self.kind(lines, in: whole, words)
    self.kind = kind?.index
    kindName = kind?.name
    kindEnd = kind?.end ?? 0
    titleStart = kind.map { Self.titleStart(lines[$0.index].text, after: $0.end) } ?? 0
    let begin = kind.map { $0.index + 1 } ?? Self.endOfLetterhead(lines, in: whole, words)
    letterhead = whole.lowerBound..<(kind?.index ?? begin)
    let tail = Self.tail(lines, in: begin..<whole.upperBound, words)
    self.tail = tail
    text = begin..<tail.lowerBound
    annexes = tail.upperBound..<whole.upperBound
  }

  /// Where a plan begins behind the decision that issues it; nil for every other document.
  static func issuedPlan(_ lines: [SourceLine], _ words: DocumentVocabulary) -> Int? {
    guard let first = kind(lines, in: 0..<lines.count, words), first.name == "Quyết định"
    else { return nil }
    for index in lines.indices.dropFirst(first.index + 2) {
      let text = lines[index].text
      guard lines[index].table == nil, text.count < 60, text.isAllCapitals,
        let name = words.titleKind(of: text), name.name != "Quyết định"
      else { continue }
      let near = lines[index..<min(index + 8, lines.count)]
      let isAttached = near.contains {
        $0.text.contains("kem theo") || $0.text.contains("ban hanh kem")
      }
      if isAttached || name.end == text.count { return index }
    }
    return nil
  }

  /// The line that names the kind, among the first of a document: below the national title where
  /// there is one, for pages put the document's title above its letterhead too.
  private static func kind(
    _ lines: [SourceLine], in whole: Range<Int>, _ words: DocumentVocabulary
  ) -> (index: Int, name: String, end: Int)? {
    let head = whole.prefix(60)
    let title = head.first { index in
      lines[index].table == nil
        && (NationalTitle.stands(in: lines[index].text)
          || lines[index].pieces.contains(where: LetterheadReader.isCode))
    }
    if let title, let found = kind(lines, among: title..<min(title + 25, head.upperBound), words) {
      return found
    }
    let small = smallKind(lines, among: head.prefix(15), words)
    guard let found = kind(lines, among: head.lowerBound..<head.upperBound, words) else {
      return small
    }
    // Capitals below the bases are those of what the document issues.
    let isBelow = small.map { small in
      small.index < found.index
        && lines[small.index..<found.index].contains { $0.text.hasWord("can cu", at: 0) }
    }
    return isBelow ?? false ? small : found
  }

  private static func kind(
    _ lines: [SourceLine], among range: Range<Int>, _ words: DocumentVocabulary
  ) -> (index: Int, name: String, end: Int)? {
    for index in range {
      let text = lines[index].text
      guard lines[index].table == nil, let name = words.titleKind(of: text) else { continue }
      let isWhole = (name.end..<text.count).allSatisfy {
        [.space, .colon, .dot].contains(text.folded[$0])
      }
      let enacts =
        isWhole && index + 1 < range.upperBound
        && lines[index + 1].text.hasWord("dieu 1", at: 0)
      if enacts { continue }
      if text.isAllCapitals(0..<name.end), !text.has(":", at: name.end) || isWhole {
        return (index, name.name, name.end)
      }
      if isWhole, lines[index].isBold || lines[index].isCentered || text.count == name.end {
        return (index, name.name, name.end)
      }
    }
    return nil
  }

  /// A title in small letters: `Kế hoạch phát động …`.
  private static func smallKind(
    _ lines: [SourceLine], among range: Range<Int>, _ words: DocumentVocabulary
  ) -> (index: Int, name: String, end: Int)? {
    for index in range {
      let text = lines[index].text
      guard lines[index].table == nil, text.count < 300, text.isCapital(0),
        let name = words.titleKind(of: text), name.end < text.count, let last = text.folded.last,
        ![.dot, .colon, .semicolon, .comma].contains(last),
        !text.hasWord("so", at: name.end + 1), !text.hasWord("nay", at: name.end + 1)
      else { continue }
      return (index, name.name, name.end)
    }
    return nil
  }

  /// Where a title begins behind the kind: behind the marks some put there.
  private static func titleStart(_ text: FoldedText, after end: Int) -> Int {
    var start = end
    while start < text.count, [.space, .colon, .hyphen, .dot].contains(text.folded[start]) {
      start += 1
    }
    return start
  }

  /// Where the text begins when no line names a kind.
  private static func endOfLetterhead(
    _ lines: [SourceLine], in whole: Range<Int>, _ words: DocumentVocabulary
  ) -> Int {
    for index in whole.prefix(30) {
      let text = lines[index].text
      let isOpening = words[.leadsWithoutKind].stands(in: text, at: 0)
      if isOpening && !text.isAllCapitals || ItemLabel(text) != nil { return index }
    }
    let last = whole.prefix(30).last { index in
      lines[index].table == nil
        && (NationalTitle.stands(in: lines[index].text)
          || lines[index].pieces.contains(where: LetterheadReader.isCode))
    }
    return last.map { $0 + 1 } ?? whole.lowerBound
  }

  /// The lines of recipients and signature.
  private static func tail(
    _ lines: [SourceLine], in range: Range<Int>, _ words: DocumentVocabulary
  ) -> Range<Int> {
    let signatures = SignatureReader(words: words)
    let word = range.first { lines[$0].text.hasWord("noi nhan", at: 0) && lines[$0].table == nil }
    let mark = range.last { index in
      guard word.map({ index < $0 }) ?? true else { return false }
      return lines[index].table == nil && EndMarks.isMarked(lines[index].text)
    }
    var start: Int
    if let word {
      start = word
      while start - 1 >= range.lowerBound, start - 1 > (mark ?? -1),
        word - start < 12, signatures.isLine(lines[start - 1])
      {
        start -= 1
      }
    } else if let mark,
      lines[(mark + 1)..<range.upperBound].prefix(6).contains(where: signatures.isLine)
    {
      start = mark + 1
    } else {
      guard let last = lastSignature(lines, in: range, signatures) else {
        return range.upperBound..<range.upperBound
      }
      start = last
    }
    var end = start
    while end < range.upperBound, !beginsAnnex(lines, at: end, after: start, words) { end += 1 }
    return start..<end
  }

  /// Where the last lines begin to be a signature.
  private static func lastSignature(
    _ lines: [SourceLine], in range: Range<Int>, _ signatures: SignatureReader
  ) -> Int? {
    range.suffix(12).first { signatures.isLine(lines[$0]) && lines[$0].text.isAllCapitals }
  }

  /// Whether an annex begins at a line.
  private static func beginsAnnex(
    _ lines: [SourceLine], at index: Int, after start: Int, _ words: DocumentVocabulary
  ) -> Bool {
    guard index > start else { return false }
    if lines[index].table != nil { return true }
    let text = lines[index].text
    let isHead =
      words[.annexes].stands(in: text, at: 0) || words[.attachments].stands(in: text, at: 0)
    return isHead && text.isCapital(0) && text.count < 100
      || lines[index].column == nil && text.count > 160
  }
}
