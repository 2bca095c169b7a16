import Diagnostics
import DocumentLanguage
import VietnameseText

/// Finds the movements a text names: names between quotation marks that follow the word.
struct MovementScanner {
  /// The movements in the order of the text, each once.
  private(set) var movements: [(name: String, place: Place)] = []
  /// The theme the text names.
  private(set) var theme: (name: String, place: Place)?

  /// The movement the document itself launches, when the text says so.
  private(set) var launched: (name: String, place: Place)?

  private let words: DocumentVocabulary
  private var seen: Set<String> = []
  private var isInList = false

  /// Makes a scanner that hasn't seen anything.
  init(_ words: DocumentVocabulary) {
    self.words = words
  }

  /// Looks at a paragraph.
  mutating func scan(_ text: FoldedText, _ place: Place) {
    let startsWithQuote = text.folded.first == .doubleQuote
    var isChained = isInList && startsWithQuote
    isInList = false
    var from = 0
    var index = 0
    while index < text.count {
      guard text.folded[index] == .doubleQuote else {
        index += 1
        continue
      }
      guard let end = closing(text, index) else { break }
      let lead = from..<index
      let name = text.trim(index + 1..<end)
      let isMovement = isMovement(text, lead, isChained: isChained, isFirst: from == 0)
      let isTheme = !isMovement && names(text, lead, .movementThemes)
      if isMovement, launched == nil, ends(text, lead, "phat dong phong trao thi dua") {
        launched = (text[name].trimmingMarks, place)
      }
      if isMovement, name.count > 5 {
        add(text[name].trimmingMarks, place)
      } else if isTheme, theme == nil {
        theme = (text[name].trimmingMarks, place)
      }
      isChained = isMovement
      from = end + 1
      index = end + 1
    }
    if isChained, from > 0 {
      let rest = text.trim(from..<text.count)
      let isOpen = rest.allSatisfy { [.semicolon, .comma, .space, .dot].contains(text.folded[$0]) }
      isInList = isOpen && text.folded.last != .dot && rest.count < 4
    }
  }

  /// Whether a stretch ends in some words, blanks aside.
  private func ends(_ text: FoldedText, _ range: Range<Int>, _ words: StaticString) -> Bool {
    let end = text.trim(range).upperBound
    return text.hasWord(words, at: end - words.utf8CodeUnitCount)
  }

  private mutating func add(_ name: String, _ place: Place) {
    guard seen.insert(Folding.slug(name)).inserted else { return }
    movements.append((name, place))
  }

  /// Where the quotation that begins at an index ends.
  private func closing(_ text: FoldedText, _ start: Int) -> Int? {
    let isCurly = text.scalars[start] == "“" || text.scalars[start] == "«"
    for index in start + 1..<max(text.count, start + 1) where text.folded[index] == .doubleQuote {
      if isCurly, text.scalars[index] == "“" { return nil }
      return index - start < 500 ? index : nil
    }
    return nil
  }

  /// Whether what stands before a quotation makes it a movement's name.
  private func isMovement(
    _ text: FoldedText, _ lead: Range<Int>, isChained: Bool, isFirst: Bool
  ) -> Bool {
    let near = max(lead.lowerBound, lead.upperBound - 110)..<lead.upperBound
    if names(text, lead, .notMovements) { return false }
    if let anchor = words[.movementNames].last(in: text, in: near) {
      let between = anchor.range.upperBound..<lead.upperBound
      let isBroken = words[.movementBreaks].first(in: text, in: between) != nil
      if !isBroken, !between.contains(where: { isSentenceEnd(text, $0) }) { return true }
    }
    guard isChained else { return false }
    guard lead.count < 140, !lead.contains(where: { isSentenceEnd(text, $0) }) else { return false }
    return words[.movementChainBreaks].first(in: text, in: lead) == nil
  }

  private func isSentenceEnd(_ text: FoldedText, _ index: Int) -> Bool {
    guard text.folded[index] == .dot, index + 2 < text.count, text.folded[index + 1] == .space
    else {
      return false
    }
    return text.isCapital(index + 2)
  }

  /// Whether a word of a list stands close before a quotation.
  private func names(_ text: FoldedText, _ lead: Range<Int>, _ list: WordList) -> Bool {
    let near = max(lead.lowerBound, lead.upperBound - 24)..<lead.upperBound
    return words[list].first(in: text, in: near) != nil
  }
}
