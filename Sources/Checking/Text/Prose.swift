import VietnameseText

extension Anatomy {
  /// Everything said in sentences: subject, bases, text, tables, annexes.
  var prose: [DocumentLine] {
    title + legalBases + body + tables + annexes.flatMap(\.body)
  }

  /// The lines of the subject as the one line they are.
  var title: [DocumentLine] {
    guard var whole = subject.first else { return [] }
    whole.text = subject.map(\.text).joined(separator: " ")
    whole.folded = subject.map(\.folded).joined(separator: " ")
    return [whole]
  }

  /// Whether the document is a plan of an emulation campaign.
  var isCampaignPlan: Bool {
    kind?.folded == "ke hoach"
      && (title + body.prefix(4)).contains { $0.folded.holds("thi dua") }
  }
}

/// A word of a line: what stands between blanks, without the marks around it.
struct Word: Equatable {
  /// The word without marks at its ends.
  var text: Substring
  /// The word folded.
  var folded: String
  /// Whether a mark that ends a clause stands behind it: `,` `;` `.` `:` or a closing quote.
  var endsClause: Bool

  /// The words of a text in order.
  static func words(of text: String) -> [Word] {
    words(of: text[...])
  }

  /// The words of a part of a text in order.
  static func words(of text: Substring) -> [Word] {
    let bytes = text.utf8
    var words: [Word] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      if isBlank(bytes[index]) {
        append(text[start..<index], to: &words)
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    append(text[start..<index], to: &words)
    return words
  }

  private static func append(_ piece: Substring, to words: inout [Word]) {
    var core = piece.utf8
    while let count = markAtStart(of: core) { core = core.dropFirst(count) }
    var endsClause = false
    while let count = markAtEnd(of: core) {
      endsClause = true
      core = core.dropLast(count)
    }
    guard !core.isEmpty else { return }
    words.append(
      Word(
        text: Substring(core), folded: String(decoding: Folding.fold(utf8: core), as: UTF8.self),
        endsClause: endsClause))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// How many bytes the mark at the start takes; nil when there is none.
  private static func markAtStart(of bytes: Substring.UTF8View) -> Int? {
    guard let first = bytes.first else { return nil }
    if isMark(first) { return 1 }
    return first == 0xE2 && isQuote(bytes.prefix(3)) ? 3 : nil
  }

  private static func markAtEnd(of bytes: Substring.UTF8View) -> Int? {
    guard let last = bytes.last else { return nil }
    if isMark(last) { return 1 }
    return last >= 0x80 && isQuote(bytes.suffix(3)) ? 3 : nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27...0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  /// Whether three bytes are a curly quotation mark or an ellipsis.
  private static func isQuote(_ bytes: Substring.UTF8View) -> Bool {
    guard bytes.count == 3, bytes.starts(with: [0xE2, 0x80]), let last = bytes.last else {
      return false
    }
    return (0x98...0x9D).contains(last) || last == 0xA6
  }
}

extension DocumentLine {
  /// Whether digits stand in it.
  var hasDigits: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

  /// The text in small letters, diacritics kept.
  var lowercased: String { Casing.lowercased(text) }

  /// Whether it is a title: bold throughout, or a section's line in capitals, or short without a
  /// mark at its end after a number.
  var isHeading: Bool {
    if look.alignment == .center { return true }
    guard let label = ItemLabel(self) else {
      return look.boldness == .all && text.count < 150
    }
    switch label.scheme {
    case .part, .roman: return true
    case .mark: return false
    default:
      if label.rest.contains(": ") { return false }
      return look.boldness == .all && !endsSentence && label.rest.count < 250
        || !endsSentence && label.rest.count < 100
    }
  }

  /// Whether a mark that ends a sentence or a part of one stands at the end.
  var endsSentence: Bool {
    guard let last = text.last(where: { !"”\"’)]*".contains($0) }) else { return false }
    return ".;:,!?…/".contains(last) || text.hasSuffix("./.")
  }

  /// The words around the first place of a text in the line, for a quote.
  func around(_ part: String) -> String {
    guard let range = text.range(of: part) else { return quote }
    let start = text.index(range.lowerBound, offsetBy: -30, limitedBy: text.startIndex)
    let end = text.index(range.upperBound, offsetBy: 30, limitedBy: text.endIndex)
    let before = start.map { $0 == text.startIndex ? "" : "…" } ?? ""
    let after = end.map { $0 == text.endIndex ? "" : "…" } ?? ""
    return before + text[(start ?? text.startIndex)..<(end ?? text.endIndex)] + after
  }
}
