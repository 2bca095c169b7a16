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
      && (title + body.prefix(4)).contains { $0.folded.contains("thi dua") }
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
    text.split(whereSeparator: \.isWhitespace).compactMap { piece in
      var core = piece
      var endsClause = false
      while let first = core.first, isMark(first) { core.removeFirst() }
      while let last = core.last, isMark(last) {
        endsClause = true
        core.removeLast()
      }
      return core.isEmpty
        ? nil : Word(text: core, folded: Folding.fold(String(core)), endsClause: endsClause)
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    "()[]{}“”\"‘’',;:.!?…*".contains(character)
  }
}

extension DocumentLine {
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
