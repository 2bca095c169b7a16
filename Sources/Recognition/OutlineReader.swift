import Document
import DocumentLanguage
import VietnameseText

/// Reads the numbered and listed parts of a text as a tree.
struct OutlineReader {
  /// A part of the text on its way into the tree.
  private struct Open {
    var marker: ItemLabel
    var section: Section
    var counts: [SectionLevel: Int] = [:]
  }

  /// The tree.
  private(set) var nodes: [Node] = []
  /// The numbered parts in order, with the lines they stand on.
  private(set) var entries: [(entry: SectionEntry, line: SourceLine)] = []
  /// The paragraphs behind the last part that close the text.
  private(set) var closing: [SourceLine] = []

  private var open: [Open] = []
  private var counts: [SectionLevel: Int] = [:]
  private let names: BodyNames
  private let marksHeadings: Bool

  /// Reads lines.
  /// - Parameter names: what headings printed in capitals are written in sentence case by.
  init(_ lines: ArraySlice<SourceLine>, names: BodyNames) {
    let lines = Array(lines)
    self.names = names
    marksHeadings = Self.marksHeadings(lines)
    let markers = lines.map { $0.table == nil ? ItemLabel($0.text) : nil }
    let sorts = Self.settled(markers)
    let end = Self.closingStart(lines, sorts, names.words)
    for index in 0..<end where !EndMarks.isAlone(lines[index].text) {
      add(lines, sorts, at: index)
    }
    while !open.isEmpty { close() }
    closing = lines[end...].filter { !EndMarks.isAlone($0.text) }
  }

  private mutating func add(_ lines: [SourceLine], _ markers: [ItemLabel?], at index: Int) {
    let line = lines[index]
    if let table = line.table {
      var table = table
      table.origin = line.origin
      append(.table(table))
      return
    }
    guard let marker = markers[index] else {
      // A list item is one paragraph; what follows belongs to the part that has the list.
      while let last = open.last, !last.marker.isNumbered { close() }
      append(.paragraph(Paragraph(line.unmarkedBody(from: 0), origin: line.origin)))
      return
    }
    while let last = open.last, last.marker.rank >= marker.rank { close() }
    let next = index + 1 < lines.count ? index + 1 : nil
    let heading = Self.heading(
      line, marker, nextMarker: next.flatMap { markers[$0] },
      hasNext: next != nil && lines[next ?? 0].table == nil, marksHeadings: marksHeadings)
    let text = line.unmarkedBody(from: marker.end)
    var section = Section(marker.level, origin: line.origin)
    section.printedNumber = printedNumber(marker)
    var printed: String?
    switch heading {
    case .none:
      section.children = [.paragraph(Paragraph(text, origin: line.origin))]
    case .whole:
      section.heading = written(text)
      printed = line.text.trimmed(marker.end..<line.text.count)
    case .runIn(let end):
      let rest = line.unmarkedBody(from: end)
      section.heading = written(line.body(from: marker.end, to: end))
      section.hasRunInHeading = true
      section.children = [.paragraph(Paragraph(rest, origin: line.origin))]
      printed = line.text.trimmed(marker.end..<end)
    }
    if marker.isNumbered {
      let level = open.count { $0.marker.isNumbered } + 1
      entries.append(
        (
          SectionEntry(
            level: level, number: marker.number, heading: printed?.trimmingColon), line
        ))
    }
    open.append(Open(marker: marker, section: section))
  }

  /// A heading without the looks its level gives it, in sentence case, without a colon.
  private func written(_ heading: RichText) -> RichText {
    let isBold = heading.runs.allSatisfy(\.isBold)
    var runs = heading.runs.map {
      Run($0.text, bold: isBold ? false : $0.isBold, italic: $0.isItalic)
    }
    let plain = heading.plain
    if FoldedText(plain).isAllCapitals {
      runs = [Run(names.sentenceCased(plain))]
    }
    if let last = runs.indices.last { runs[last].text = runs[last].text.trimmingColon }
    return RichText(runs)
  }

  /// The number as printed, when it isn't the one that follows from the tree.
  private mutating func printedNumber(_ marker: ItemLabel) -> String? {
    let ordinal: Int
    if let last = open.indices.last {
      open[last].counts[marker.level, default: 0] += 1
      ordinal = open[last].counts[marker.level] ?? 1
    } else {
      counts[marker.level, default: 0] += 1
      ordinal = counts[marker.level] ?? 1
    }
    let derived: String
    switch marker.scheme {
    case .part: derived = "Phần \(RomanNumeral.text(ordinal) ?? "")"
    case .roman: derived = "\(RomanNumeral.text(ordinal) ?? "")."
    case .decimal: derived = "\(ordinal)."
    case .letter: derived = (PointLetter.text(ordinal) ?? "") + ")"
    case .nested, .article: derived = ""
    case .mark: derived = marker.printed
    }
    return derived == marker.printed ? nil : marker.printed
  }

  private mutating func append(_ node: Node) {
    if let last = open.indices.last {
      open[last].section.children.append(node)
    } else {
      nodes.append(node)
    }
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    append(.section(last.section))
  }
}

extension OutlineReader {
  /// What of a numbered line is its heading.
  private enum Heading {
    /// Nothing: the number stands before a paragraph.
    case none
    /// All of it.
    case whole
    /// What stands before the place where the text begins.
    case runIn(Int)
  }

  private static func heading(
    _ line: SourceLine, _ marker: ItemLabel, nextMarker: ItemLabel?, hasNext: Bool,
    marksHeadings: Bool
  ) -> Heading {
    let text = line.text
    let range = text.trim(marker.end..<text.count)
    guard let last = range.last else { return .none }
    guard marker.isNumbered else { return .none }
    let runIn = runInEnd(line, marker, range)
    if marker.scheme == .roman || marker.scheme == .part {
      if range.count < 220 { return .whole }
      return runIn.map { .runIn($0) } ?? .none
    }
    if marker.scheme == .article { return runIn.map { .runIn($0) } ?? .none }
    if text.isAllCapitals(range) { return .whole }
    let isEnded = [.dot, .semicolon, .comma].contains(text.folded[last])
    if line.isBold, range.count < 320, !(isEnded && text.folded[last] == .semicolon) {
      return .whole
    }
    if let runIn, !marksHeadings || line.isBold(in: range.lowerBound..<runIn) {
      return .runIn(runIn)
    }
    if isEnded || range.count > 320 { return .none }
    if text.folded[last] == .colon {
      let introduces = ["nhu sau", "sau day", "sau", "cu the"].contains {
        (word: StaticString) in
        text.hasWord(word, at: last - word.utf8CodeUnitCount)
      }
      return introduces || range.count > 120 || marksHeadings ? .none : .whole
    }
    guard hasNext else { return .none }
    guard let nextMarker else { return .whole }
    return nextMarker.rank > marker.rank ? .whole : .none
  }

  /// Whether headings of clauses are told by being bold.
  private static func marksHeadings(_ lines: [SourceLine]) -> Bool {
    lines.contains { line in
      guard let marker = ItemLabel(line.text), marker.scheme == .decimal else { return false }
      let range = line.text.trim(marker.end..<line.text.count)
      return range.count > 1 && line.isBold(in: range)
    }
  }

  /// Where the text begins behind a heading that stands on one line with it.
  private static func runInEnd(
    _ line: SourceLine, _ marker: ItemLabel, _ range: Range<Int>
  ) -> Int? {
    let text = line.text
    var words = 0
    var index = range.lowerBound
    while index < range.upperBound, words < 16 {
      let byte = text.folded[index]
      if byte == .colon {
        let rest = text.trim(index + 1..<range.upperBound)
        guard !rest.isEmpty, words > 0 || index > range.lowerBound, words <= 12 else { return nil }
        let introduces = ["nhu sau", "sau day"].contains { (word: StaticString) in
          text.hasWord(word, at: index - word.utf8CodeUnitCount)
        }
        return introduces ? nil : index + 1
      }
      if byte == .semicolon || byte == .doubleQuote || text.isDigit(index) && words == 0 {
        return nil
      }
      if byte == .dot, index + 1 < range.upperBound, text.folded[index + 1] == .space { return nil }
      if byte == .space { words += 1 }
      index += 1
    }
    return nil
  }

  /// The markers with doubts settled: `C.`, `D.`, `I.` stand for letters or Roman numerals by what
  /// stands around them; lone letters that begin no list are none.
  private static func settled(_ markers: [ItemLabel?]) -> [ItemLabel?] {
    var result = markers
    let hasRoman = markers.contains { $0?.scheme == .roman && ($0?.ordinal ?? 0) <= 2 }
    var lastPart = 0
    for index in markers.indices {
      guard let marker = markers[index] else { continue }
      if marker.scheme == .part, marker.number.count == 1 {
        if marker.ordinal == lastPart + 1 || lastPart == 0 && marker.ordinal == 1 {
          lastPart += 1
        } else {
          result[index] = nil
        }
      } else if marker.scheme == .roman, marker.number.count == 1, marker.number != "I",
        ["C", "D"].contains(marker.number), lastPart > 0
      {
        result[index]?.scheme = .part
        lastPart += 1
      } else if marker.scheme == .roman, ["L", "C", "D", "M"].contains(marker.number), hasRoman {
        result[index] = nil
      }
    }
    return result
  }

  /// Where the paragraphs that close the text begin.
  private static func closingStart(
    _ lines: [SourceLine], _ markers: [ItemLabel?], _ words: DocumentVocabulary
  ) -> Int {
    let lastTable = lines.lastIndex { $0.table != nil }
    let lastMarker = markers.lastIndex { $0 != nil }
    guard let last = lastMarker, last > lastTable ?? -1 else {
      let first = max(lastTable ?? -1, lastMarker ?? -1) + 1
      return lines[first...].firstIndex { closes($0.text, words) } ?? lines.count
    }
    var isHeading = false
    if let marker = markers[last],
      case .whole = heading(
        lines[last], marker, nextMarker: nil, hasNext: last + 1 < lines.count,
        marksHeadings: marksHeadings(lines))
    {
      isHeading = true
    }
    guard isHeading else { return last + 1 }
    if let start = lines[(last + 1)...].firstIndex(where: { closes($0.text, words) }) {
      return start
    }
    let isOrder = lines.count - last > 2 && (lines.last?.text.contains("ke hoach nay") ?? false)
    return isOrder ? lines.count - 1 : lines.count
  }

  /// Whether a paragraph begins as those do that close a text.
  private static func closes(_ text: FoldedText, _ words: DocumentVocabulary) -> Bool {
    if words[.closingLeads].stands(in: text, at: 0) { return true }
    guard text.isCapital(0), let verb = text.find("yeu cau") ?? text.find("de nghi") else {
      return false
    }
    return verb < 60
  }
}

extension SourceLine {
  /// Whether the letters of a stretch are bold.
  func isBold(in range: Range<Int>) -> Bool {
    body(from: range.lowerBound, to: range.upperBound).runs.allSatisfy { run in
      run.isBold || !run.text.unicodeScalars.contains(where: FoldedText.isLetter)
    }
  }

  /// The text from a character on, without the mark that ends the document, which the form puts
  /// back.
  func unmarkedBody(from start: Int) -> RichText {
    guard EndMarks.isMarked(text) else { return body(from: start) }
    var end = text.count
    while end > start, [.dot, .slash, .space].contains(text.folded[end - 1]) { end -= 1 }
    var rich = body(from: start, to: end)
    rich.append(Run("."))
    return rich
  }

  /// The text with its looks from one character of it to another, without blanks around it.
  func body(from start: Int, to end: Int? = nil) -> RichText {
    let range = text.trim(start..<(end ?? text.count))
    var position = labelLength
    var runs: [Run] = []
    for run in rich.runs {
      let scalars = Array(run.text.unicodeScalars)
      let low = max(range.lowerBound - position, 0)
      let high = min(range.upperBound - position, scalars.count)
      if low < high {
        runs.append(
          Run(String(scalars: scalars[low..<high]), bold: run.isBold, italic: run.isItalic))
      }
      position += scalars.count
    }
    return RichText(runs)
  }
}

extension String {
  /// The text without a colon at its end.
  var trimmingColon: String {
    var view = unicodeScalars[...]
    while let last = view.last, last == ":" || last == " " { view.removeLast() }
    return String(view)
  }
}
