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
  init(_ lines: [SourceLine], in whole: Range<Int>) {
    let kind = Self.kind(lines, in: whole)
    self.kind = kind?.index
    kindName = kind?.name
    kindEnd = kind?.end ?? 0
    titleStart = kind.map { Self.titleStart(lines[$0.index].text, after: $0.end) } ?? 0
    let begin = kind.map { $0.index + 1 } ?? Self.endOfLetterhead(lines, in: whole)
    letterhead = whole.lowerBound..<(kind?.index ?? begin)
    let tail = Self.tail(lines, in: begin..<whole.upperBound)
    self.tail = tail
    text = begin..<tail.lowerBound
    annexes = tail.upperBound..<whole.upperBound
  }

  /// Where a plan begins behind the decision that issues it; nil for every other document.
  static func issuedPlan(_ lines: [SourceLine]) -> Int? {
    guard let first = kind(lines, in: 0..<lines.count), first.name == "Quyết định" else {
      return nil
    }
    for index in lines.indices.dropFirst(first.index + 2) {
      let text = lines[index].text
      guard lines[index].table == nil, text.count < 60, text.isAllCapitals,
        let name = kindName(of: text), name.name != "Quyết định"
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
    _ lines: [SourceLine], in whole: Range<Int>
  ) -> (index: Int, name: String, end: Int)? {
    let head = whole.prefix(60)
    let title = head.first { index in
      lines[index].table == nil
        && (NationalTitle.stands(in: lines[index].text)
          || lines[index].pieces.contains(where: LetterheadReader.isCode))
    }
    if let title, let found = kind(lines, among: title..<min(title + 25, head.upperBound)) {
      return found
    }
    let small = smallKind(lines, among: head.prefix(15))
    guard let found = kind(lines, among: head.lowerBound..<head.upperBound) else { return small }
    // Capitals below the bases are those of what the document issues.
    let isBelow = small.map { small in
      small.index < found.index
        && lines[small.index..<found.index].contains { $0.text.hasWord("can cu", at: 0) }
    }
    return isBelow ?? false ? small : found
  }

  private static func kind(
    _ lines: [SourceLine], among range: Range<Int>
  ) -> (index: Int, name: String, end: Int)? {
    for index in range {
      let text = lines[index].text
      guard lines[index].table == nil, let name = kindName(of: text) else { continue }
      let isWhole = (name.end..<text.count).allSatisfy {
        [0x20, 0x3A, 0x2E].contains(text.folded[$0])
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
    _ lines: [SourceLine], among range: Range<Int>
  ) -> (index: Int, name: String, end: Int)? {
    for index in range {
      let text = lines[index].text
      guard lines[index].table == nil, text.count < 300, text.isCapital(0),
        let name = kindName(of: text), name.end < text.count, let last = text.folded.last,
        ![0x2E, 0x3A, 0x3B, 0x2C].contains(last),
        !text.hasWord("so", at: name.end + 1), !text.hasWord("nay", at: name.end + 1)
      else { continue }
      return (index, name.name, name.end)
    }
    return nil
  }

  private static func kindName(of text: FoldedText) -> (name: String, end: Int)? {
    for (pattern, name) in KnownWords.kinds where text.hasWord(pattern, at: 0) {
      return (name, pattern.utf8CodeUnitCount)
    }
    return spacedKindName(of: text)
  }

  /// The kind that a line is, letter by letter: `K Ế  H O Ạ C H`.
  private static func spacedKindName(of text: FoldedText) -> (name: String, end: Int)? {
    guard text.count < 60, text.isAllCapitals,
      text.words(in: 0..<text.count).allSatisfy({ $0.count == 1 })
    else { return nil }
    let letters = text.folded.filter { $0 != 0x20 }
    for (pattern, name) in KnownWords.kinds {
      let bytes = UnsafeBufferPointer(
        start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
      if letters.elementsEqual(bytes.filter { $0 != 0x20 }) { return (name, text.count) }
    }
    return nil
  }

  /// Where a title begins behind the kind: behind the marks some put there.
  private static func titleStart(_ text: FoldedText, after end: Int) -> Int {
    var start = end
    while start < text.count, [0x20, 0x3A, 0x2D, 0x2E].contains(text.folded[start]) { start += 1 }
    return start
  }

  /// Where the text begins when no line names a kind.
  private static func endOfLetterhead(_ lines: [SourceLine], in whole: Range<Int>) -> Int {
    for index in whole.prefix(30) {
      let text = lines[index].text
      let isOpening = ["can cu", "thuc hien", "kinh gui", "trien khai"].contains {
        (pattern: StaticString) in text.hasWord(pattern, at: 0)
      }
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
  private static func tail(_ lines: [SourceLine], in range: Range<Int>) -> Range<Int> {
    let word = range.first { lines[$0].text.hasWord("noi nhan", at: 0) && lines[$0].table == nil }
    let mark = range.last { index in
      guard word.map({ index < $0 }) ?? true else { return false }
      return lines[index].table == nil && EndMarks.isMarked(lines[index].text)
    }
    var start: Int
    if let word {
      start = word
      while start - 1 >= range.lowerBound, start - 1 > (mark ?? -1),
        word - start < 12, isSignatureLine(lines[start - 1])
      {
        start -= 1
      }
    } else if let mark,
      lines[(mark + 1)..<range.upperBound].prefix(6).contains(where: isSignatureLine)
    {
      start = mark + 1
    } else {
      guard let last = lastSignature(lines, in: range) else {
        return range.upperBound..<range.upperBound
      }
      start = last
    }
    var end = start
    while end < range.upperBound, !beginsAnnex(lines, at: end, after: start) { end += 1 }
    return start..<end
  }

  /// Where the last lines begin to be a signature.
  private static func lastSignature(_ lines: [SourceLine], in range: Range<Int>) -> Int? {
    let last = range.suffix(12)
    guard
      let first = last.first(where: { isSignatureLine(lines[$0]) && lines[$0].text.isAllCapitals })
    else { return nil }
    return first
  }

  private static func isSignatureLine(_ line: SourceLine) -> Bool {
    guard line.table == nil, line.text.count < 80 else { return false }
    return line.pieces.allSatisfy {
      SignatureReader.isAuthority($0) || SignatureReader.isPost($0)
        || SignatureReader.name($0) != nil || TailReader.isStamp($0)
    }
  }

  /// Whether an annex begins at a line.
  private static func beginsAnnex(_ lines: [SourceLine], at index: Int, after start: Int) -> Bool {
    guard index > start else { return false }
    if lines[index].table != nil { return true }
    let text = lines[index].text
    let words: [StaticString] = [
      "phu luc", "bieu mau", "bieu so", "mau so", "danh muc", "bang phu luc",
    ]
    let isAnnex =
      words.contains { text.hasWord($0, at: 0) }
      && (text.isCapital(0) && text.count < 100)
    if isAnnex { return true }
    guard lines[index].column == nil, text.count > 160 else { return false }
    return true
  }
}
