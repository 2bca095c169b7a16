import VietnameseText

/// Joins lines into paragraphs, whether a line is a whole paragraph or what a page showed of one.
struct ParagraphJoiner {
  /// A paragraph: its lines joined, or the row of a table.
  struct Joined {
    var text: String
    var line: TextLine
    var state = (bold: false, italic: false)
    var lineCount = 1
  }

  /// How a line goes on with the paragraph before it.
  private enum Seam: String {
    case blank = " "
    case none = ""
    case lineBreak = "\n"
  }

  private let lines: [TextLine]
  /// The length of a full line; nil when lines are whole paragraphs.
  private let width: Int?
  /// Whether empty lines part paragraphs of several lines.
  private let hasBlocks: Bool

  /// Looks at how the text is laid out.
  init(_ lines: [TextLine]) {
    self.lines = lines
    let lengths = lines.map(\.length).sorted()
    // The length at which nine tenths of the text lie on lines no longer: one whole paragraph among
    // short lines is enough to tell that lines aren't the page's.
    let total = lengths.reduce(0, +)
    var sum = 0
    let upper =
      lengths.first { length in
        sum += length
        return sum * 10 >= total * 9
      } ?? 0
    width = (30...125).contains(upper) ? upper : nil
    var continued = 0
    for index in lines.indices.dropFirst() where lines[index].blanksBefore == 0 {
      if lines[index].goesOn, !lines[index - 1].isEnded, !lines[index].isParted { continued += 1 }
    }
    let parted = lines.count { $0.blanksBefore > 0 }
    hasBlocks =
      width != nil && continued >= 3 && parted * 10 >= lines.count
      && continued * 4 >= lines.count - parted - continued
  }

  /// The paragraphs.
  func paragraphs() -> [Joined] {
    var result: [Joined] = []
    for line in lines {
      if let last = result.last, let seam = seam(last, line) {
        let index = result.count - 1
        result[index].text += seam.rawValue + line.text
        result[index].line.letters = line.letters
        result[index].line.isHeading = line.isHeading
        result[index].state = InlineMarkup.isOpen(after: line.text, before: last.state)
        result[index].lineCount += 1
      } else {
        result.append(
          Joined(
            text: line.text, line: line,
            state: InlineMarkup.isOpen(after: line.text, before: (false, false))))
      }
    }
    return result
  }

  private func seam(_ paragraph: Joined, _ line: TextLine) -> Seam? {
    let above = paragraph.line
    guard !line.isParted, line.columns.isEmpty, line.cells.isEmpty, above.cells.isEmpty,
      above.columns.isEmpty, !above.isHeading
    else { return nil }
    let isOpen = paragraph.state.bold || paragraph.state.italic
    if above.isBareMarker, line.blanksBefore == 0, !line.startsItem { return .blank }
    if isOpen, line.blanksBefore == 0, paragraph.lineCount < 12, !line.startsItem {
      return above.letters.isAllCapitals && !above.startsItem ? .lineBreak : .blank
    }
    if line.beginsBasis, !above.letters.isAllCapitals { return nil }
    if line.startsItem { return continuesDash(above, line) ? .blank : nil }
    if line.standsAlone { return nil }
    if above.standsAlone, !line.goesOn { return nil }
    if endsInBrokenSymbol(above) { return Seam.none }
    if above.isEnded {
      guard hasBlocks, line.blanksBefore == 0 else { return nil }
      return isFull(above, before: line) && !line.letters.isAllCapitals ? .blank : nil
    }
    let isItemAlone =
      above.startsItem && above.length < 60 && line.blanksBefore > 0
      && !isFull(above, before: line)
    if line.goesOn, !isItemAlone, !line.letters.isDigit(0) || expectsNumber(above, before: line) {
      return .blank
    }
    if line.goesOn, isItemAlone { return nil }
    if above.letters.folded.last == .comma { return .blank }
    guard width != nil else { return nil }
    if hasBlocks {
      guard line.blanksBefore == 0 else { return nil }
      if above.letters.isAllCapitals || line.letters.isAllCapitals { return nil }
      return .blank
    }
    if above.letters.isAllCapitals != line.letters.isAllCapitals { return nil }
    return isFull(above, before: line) ? .blank : nil
  }

  /// Whether the first word of a line wouldn't have found room on the line above.
  private func isFull(_ above: TextLine, before line: TextLine) -> Bool {
    guard let width else { return false }
    let word = line.letters.folded.prefix { $0 != .space }.count
    return (above.length + above.indent / 2 + 1 + word) * 100 >= width * 88
  }

  /// Whether a line that begins with a number may go on with the one above.
  private func expectsNumber(_ above: TextLine, before line: TextLine) -> Bool {
    if hasBlocks || isFull(above, before: line) { return true }
    let words: [StaticString] = ["so", "ngay", "thang", "nam", "den", "tu", "khoang", "tren"]
    return words.contains {
      above.letters.hasWord($0, at: above.length - $0.utf8CodeUnitCount)
    }
  }

  /// Whether a dash at the beginning of a line belongs to words such as `kinh tế - xã hội`.
  private func continuesDash(_ above: TextLine, _ line: TextLine) -> Bool {
    guard line.startsWithDash, line.letters.folded.first == .hyphen, !above.isEnded, width != nil,
      isFull(above, before: line)
    else { return false }
    let rest = line.letters.trim(1..<line.letters.count)
    guard let first = rest.first else { return false }
    let end = above.letters.count
    if line.letters.hasWord("khen thuong", at: first), above.letters.hasWord("thi dua", at: end - 7)
    {
      return true
    }
    return line.letters.isLetter(first) && !line.letters.isCapital(first)
  }

  /// Whether a line breaks off inside a document's symbol: `12/CT-`.
  private func endsInBrokenSymbol(_ line: TextLine) -> Bool {
    let letters = line.letters
    let end = letters.count - 1
    guard end > 2, letters.folded[end] == .hyphen || letters.folded[end] == .slash else {
      return false
    }
    return letters.isCapital(end - 1) || letters.isDigit(end - 1)
  }
}
