import VietnameseText

/// Parts a text into its lines and takes off what isn't text: page numbers, rules typed of dashes,
/// bars, marks of headings and quotations.
struct TextLines {
  /// The lines with something on them.
  private(set) var lines: [TextLine] = []
  /// Whether form feeds part the text into pages.
  private(set) var hasPages = false

  private var blanks = 0
  private var page = 1
  private var isParted = false
  private var lastPageNumber = 0

  /// Parts a text.
  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    func flush(into lines: inout TextLines) {
      let line = String(scalars)
      scalars = String.UnicodeScalarView()
      guard line.utf8.contains(.less), !line.utf8.contains(.pipe) else { return lines.take(line) }
      for part in Self.withLineBreaks(line).split(separator: "\n") { lines.take(String(part)) }
    }
    let source = TextLines.withoutEscapes(text)
    var isAfterReturn = false
    for scalar in source.unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}": flush(into: &self)
      case "\u{C}":
        flush(into: &self)
        page += 1
        hasPages = true
      case "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{0}": break
      case "\t":
        scalars.append(contentsOf: "    ".unicodeScalars)
      case "\u{A0}", "\u{2007}", "\u{202F}": scalars.append(" ")
      default: scalars.append(scalar.drivesOutput ? "\u{FFFD}" : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    flush(into: &self)
  }

  /// The text with line ends where someone's program wrote `\r\n` in letters.
  private static func withoutEscapes(_ text: String) -> String {
    guard text.utf8.contains(.backslash) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == .backslash, index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let isReturn =
        bytes[index + 1] == UInt8(ascii: "r") && index + 3 < bytes.count
        && bytes[index + 2] == .backslash
        && bytes[index + 3] == UInt8(ascii: "n")
      if isReturn {
        result.append(.lineFeed)
        index += 4
      } else if bytes[index + 1] == UInt8(ascii: "n") {
        result.append(.lineFeed)
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func take(_ raw: String) {
    let scalars = raw.unicodeScalars
    let indent = scalars.prefix { $0 == " " }.count
    var text = raw.trimmed
    guard !text.isEmpty else {
      blanks += 1
      return
    }
    if isRule(text) {
      isParted = true
      return
    }
    if let number = Self.pageNumber(text),
      number == lastPageNumber + 1 || number == 2 && lastPageNumber == 0,
      blanks > 0 || hasPages
    {
      lastPageNumber = number
      return
    }
    var line = TextLine(
      text: text, letters: FoldedText(""), indent: indent, blanksBefore: blanks, page: page,
      isParted: isParted)
    if text.hasPrefix("|") || text.hasSuffix("|") || Self.partsLetterhead(text) {
      let cells = Self.cells(of: text).map(\.trimmed)
      let isRow = (lines.last.map { !$0.cells.isEmpty } ?? false) && blanks == 0
      if cells.count > 1, isRow || cells.count(where: { !$0.isEmpty }) > 1 {
        if cells.allSatisfy({ isRule($0) || $0.isEmpty }) { return }
        line.cells = cells
      }
      guard let only = cells.first(where: { !$0.isEmpty }) else {
        isParted = true
        return
      }
      if line.cells.isEmpty { text = only }
      line.isParted = true
    }
    if text.hasPrefix("#") {
      text = text.drop { $0 == "#" }.trimmed
      while text.hasSuffix("#") { text.removeLast() }
      line.isHeading = true
      line.isParted = true
    }
    if text.hasPrefix("> ") { text = text.dropFirst(2).trimmed }
    if text.hasPrefix("* "), text.utf8.count(where: { $0 == .asterisk }) & 1 == 1 {
      text = "-" + text.dropFirst()
    }
    let letters = FoldedText(String(text.unicodeScalars.filter { $0 != "*" }))
    line.letters = letters.isEmpty ? letters : FoldedText(letters.trimmed(0..<letters.count))
    guard !line.letters.isEmpty else {
      // Stars without text: they may close what the line above opened.
      if blanks == 0, text.utf8.count > 1, let last = lines.indices.last {
        lines[last].text += text
      }
      blanks += blanks > 0 ? 1 : 0
      return
    }
    line.text = text
    line.columns = line.cells.isEmpty ? columns(of: text) : []
    lines.append(line)
    blanks = 0
    isParted = line.isHeading
  }

  /// What stands between the bars of a line, whose outer bars may be missing.
  private static func cells(of text: String) -> [String] {
    var cells = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { withLineBreaks(String($0)) }
    if text.hasPrefix("|") { cells.removeFirst() }
    if text.hasSuffix("|"), !cells.isEmpty { cells.removeLast() }
    return cells
  }

  /// The number of a page that a line is: `2`, `- 2 -`, `Trang 2`, `Trang 2/9`.
  private static func pageNumber(_ text: String) -> Int? {
    guard text.utf8.count < 24, let digits = text.utf8.firstIndex(where: { $0.isDigit })
    else { return nil }
    let before = FoldedText(String(text[..<digits]))
    let words = before.trimmed(0..<before.count).lowercased()
    guard ["", "-", "–", "trang", "page", "trang số"].contains(words) else { return nil }
    let end = text[digits...].utf8.firstIndex { !$0.isDigit } ?? text.endIndex
    let after = text[end...].utf8.allSatisfy { byte in
      // Blanks, hyphens, a dash's bytes, the number of all pages.
      [.space, .hyphen, .slash, 0xE2, 0x80, 0x93].contains(byte) || words != "" && byte.isDigit
    }
    return after && (words != "-" || end != text.endIndex) ? Int(text[digits..<end]) : nil
  }

  /// A text with line ends where pages mark them inside a paragraph or cell.
  private static func withLineBreaks(_ text: String) -> String {
    guard text.utf8.contains(.less) else { return text }
    return ["<br>", "<br/>", "<br />"].reduce(text) { $0.replacing($1, with: "\n") }
  }

  /// Whether a bar inside a line parts the columns of a letterhead or of a signature.
  private static func partsLetterhead(_ text: String) -> Bool {
    guard text.utf8.contains(.pipe) else { return false }
    let letters = FoldedText(text)
    return letters.contains("cong hoa xa hoi chu nghia viet nam")
      || letters.contains("dang cong san viet nam") || letters.contains("doc lap")
      || letters.hasWord("so", at: 0) && letters.contains("ngay")
      || letters.hasWord("noi nhan", at: 0)
  }

  /// Whether a text is nothing but dashes, underscores or the like.
  private func isRule(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { "-_=─━—–:| *".unicodeScalars.contains($0) }
      && text.unicodeScalars.contains { "-_=─━—–".unicodeScalars.contains($0) }
      && text.unicodeScalars.count > 2
  }

  /// The parts of a line between gaps of three blanks or more; empty when there is only one. A gap
  /// inside a sentence, or one left to write a number in, parts nothing.
  private func columns(of text: String) -> [String] {
    guard text.contains("   ") else { return [] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var gap = 0
    for scalar in text.unicodeScalars {
      if scalar == " " {
        gap += 1
        continue
      }
      if gap >= 3, !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      } else if gap > 0, !part.isEmpty {
        part.append(" ")
      }
      gap = 0
      part.append(scalar)
    }
    parts.append(String(part))
    var columns: [String] = []
    for part in parts {
      if let last = columns.last, belongsTogether(last, part) {
        columns[columns.count - 1] += " " + part
      } else {
        columns.append(part)
      }
    }
    return columns.count > 1 ? columns : []
  }

  private func belongsTogether(_ left: String, _ right: String) -> Bool {
    let end = FoldedText(String(left.unicodeScalars.suffix(64)))
    let start = FoldedText(String(right.unicodeScalars.prefix(64)))
    guard let first = start.folded.first else { return true }
    if first == .slash || first == .comma || first == .dot { return true }
    if end.folded.elementsEqual("so:".utf8) || end.folded.elementsEqual("so".utf8) { return true }
    if start.isLetter(0), !start.isCapital(0) { return true }
    let blankDate =
      end.count < 60
      && (end.folded.suffix(4).elementsEqual("ngay".utf8)
        || end.folded.suffix(5).elementsEqual("thang".utf8))
    return blankDate
  }
}
