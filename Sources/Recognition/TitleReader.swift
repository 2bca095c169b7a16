import DocumentLanguage
import VietnameseText

/// Reads the title and the opening: what stands between the kind and the first numbered part.
struct TitleReader {
  /// The title, joined from its lines.
  private(set) var title: String?
  /// The lines of the title.
  private(set) var titleLines: [SourceLine] = []
  /// The legal bases, one paragraph each.
  private(set) var legalBases: [SourceLine] = []
  /// The other paragraphs before the text.
  private(set) var opening: [SourceLine] = []
  /// The line that says to whom the document is written.
  private(set) var addressee: SourceLine?
  /// Where the lines of the title end.
  private(set) var titleEnd: Int
  /// Where the text begins.
  private(set) var end: Int

  private let words: DocumentVocabulary

  /// Reads the lines after the kind.
  /// - Parameter rest: what stands behind the kind on its own line.
  init(
    _ lines: [SourceLine], in range: Range<Int>, kindLine: SourceLine?, rest: FoldedText,
    _ words: DocumentVocabulary
  ) {
    self.words = words
    titleEnd = range.lowerBound
    end = range.lowerBound
    var parts: [FoldedText] = []
    var index = range.lowerBound
    let hasKind = kindLine != nil
    if !rest.isEmpty, let kindLine {
      parts.append(rest)
      titleLines.append(kindLine)
    }
    while hasKind, index < range.upperBound {
      let line = lines[index]
      guard
        continuesTitle(
          line, first: titleLines.first, parts: parts,
          isOnKindLine: titleLines.first?.paragraph == kindLine?.paragraph)
      else { break }
      parts.append(contentsOf: line.pieces)
      titleLines.append(line)
      index += 1
    }
    titleEnd = index
    title = joined(parts)
    var isOpen = true
    while index < range.upperBound, isOpen {
      let line = lines[index]
      let text = line.text
      if line.table != nil { break }
      if let marker = ItemLabel(text), !Self.belongsToOpening(marker, text, before: opening) {
        break
      }
      if isLegalBasis(text, line), opening.isEmpty || !opening.contains(where: Self.introduces) {
        legalBases.append(line)
      } else if !Self.isEnactment(text), !Self.isAttachment(text) {
        if addressee == nil, text.hasWord("kinh gui", at: 0) { addressee = line }
        opening.append(line)
      }
      index += 1
      isOpen = true
    }
    end = index
  }

  /// Whether a line goes on with the title.
  private func continuesTitle(
    _ line: SourceLine, first: SourceLine?, parts: [FoldedText], isOnKindLine: Bool
  ) -> Bool {
    let text = line.text
    guard line.table == nil, line.column ?? 0 == 0, parts.count < 12 else { return false }
    if Self.isAttachment(text) || text.hasWord("kinh gui", at: 0) { return false }
    guard let first else {
      return ItemLabel(text) == nil && !(isLegalBasis(text, line) && text.count > 60)
    }
    if text.count > 400 { return false }
    let isFirstCapital = parts.last?.isAllCapitals ?? false
    if ItemLabel(text).map({ $0.isNumbered }) ?? false { return false }
    let opens = startsOpening(text)
    let ended = Self.isEnded(text)
    if text.isAllCapitals { return isFirstCapital && !isIssuer(text) }
    if opens && (ended || text.count > 300) { return false }
    if ended { return false }
    if isOnKindLine, first.isBold, line.isBold { return true }
    if isFirstCapital && parts.count > 1 {
      return line.isBold && first.isBold || Self.isLower(text)
    }
    if first.isBold { return line.isBold || Self.isLower(text) }
    if line.isBold { return false }
    if isOnKindLine, isFirstCapital { return !opens || text.count < 200 }
    if first.isCentered, line.isCentered { return true }
    if Self.isLower(text) { return true }
    return !opens && text.count < 100 && parts.count < 5 && !startsSentence(text)
  }

  /// Whether a line is a body's name in capitals, as decisions have it over their bases.
  private func isIssuer(_ text: FoldedText) -> Bool {
    words[.enacting].stands(in: text, at: 0)
  }

  private static func isLower(_ text: FoldedText) -> Bool {
    text.isLetter(0) && !text.isCapital(0)
  }

  private static func isEnded(_ text: FoldedText) -> Bool {
    guard let last = text.folded.last else { return false }
    return [.dot, .semicolon, .colon].contains(last)
  }

  private func startsOpening(_ text: FoldedText) -> Bool {
    words[.openingLeads].stands(in: text, at: 0)
  }

  private func startsSentence(_ text: FoldedText) -> Bool {
    words[.inSentences].first(in: text, in: 0..<text.count) != nil
  }

  private static func introduces(_ line: SourceLine) -> Bool {
    line.text.contains("nhu sau") || line.text.contains("sau day")
  }

  /// Whether a paragraph is one of the legal bases rather than of the opening.
  private func isLegalBasis(_ text: FoldedText, _ line: SourceLine) -> Bool {
    guard words[.bases].stands(in: text, at: 0), !text.isAllCapitals else { return false }
    if text.contains("nhu sau") { return false }
    let last = text.folded.last
    return line.isItalic || last == .semicolon || last == .dot || last == .comma
  }

  /// Whether a line is what a decision enacts by: `QUYẾT ĐỊNH:`.
  private static func isEnactment(_ text: FoldedText) -> Bool {
    text.isAllCapitals && text.count < 90
  }

  /// Whether a line says what a plan is attached to.
  private static func isAttachment(_ text: FoldedText) -> Bool {
    guard text.count < 240 else { return false }
    let start = text.folded.first == .openParenthesis ? 1 : 0
    return text.hasWord("kem theo", at: start) || text.hasWord("ban hanh kem", at: start)
  }

  /// Whether an item belongs to the opening: a basis listed with a dash.
  private static func belongsToOpening(
    _ marker: ItemLabel, _ text: FoldedText, before: [SourceLine]
  ) -> Bool {
    guard marker.isDash, !before.contains(where: introduces) else { return false }
    return text.hasWord("can cu", at: marker.end) || text.hasWord("thuc hien", at: marker.end)
  }

  /// The lines as one title: as printed when all are of one case, otherwise in sentence case.
  private func joined(_ parts: [FoldedText]) -> String? {
    guard !parts.isEmpty else { return nil }
    let isMixed = !parts.allSatisfy(\.isAllCapitals)
    var title = ""
    for part in parts {
      var text = Self.collapsed(part.text)
      if isMixed, part.isAllCapitals, parts.count > 1 {
        text = title.isEmpty ? Casing.capitalized(text) : Casing.lowercased(text)
      } else if !title.isEmpty, parts[0].isAllCapitals, isMixed, startsOpening(part) {
        text = Casing.lowercased(String(text.prefix(1))) + text.dropFirst()
      }
      if !title.isEmpty { title += " " }
      title += text
    }
    return title.trimmingMarks
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }
}
