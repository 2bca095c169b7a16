import Citations
import DocumentLanguage
import Recognition
import VietnameseText

/// A document cited in a line by its number: a mention with the line it stands in.
struct FoundCitation {
  /// Its number.
  let number: DocumentNumber
  /// What is said of it.
  let mention: CitationMention
  /// Where it stands.
  let line: DocumentLine
  /// The words of the citation.
  let quote: String
  /// The index of the first word behind it.
  let next: Int

  /// Its kind as printed before the number; nil when none stands there.
  var kind: String? { mention.printedKind }
  /// Its date as printed; nil when none stands there or the calendar has no such date.
  var date: PartialDate? { mention.isDatePossible ? mention.citation.date : nil }
  /// Whether a whole day stands there, whatever it says.
  var hasDate: Bool { mention.hasDay }
  /// Whether a comma parts number and date.
  var hasComma: Bool { mention.hasComma }
  /// Who issued it, as printed after `của`; nil when it isn't said.
  var issuer: String? { mention.citation.issuer }

  /// The citations of some lines, in the order of the lines.
  /// - Parameter mentions: the mentions of the whole document.
  static func citations(
    among lines: [DocumentLine], of mentions: [PlacedMention]
  ) -> [FoundCitation] {
    let found = Dictionary(grouping: mentions, by: \.place.paragraphs.lowerBound)
    guard !found.isEmpty else { return [] }
    return lines.flatMap { line in
      (found[line.ordinal] ?? []).compactMap { FoundCitation($0, in: line) }
    }
  }

  /// A mention in a line; nil when it stands in another line of the paragraph, or names a law.
  private init?(_ placed: PlacedMention, in line: DocumentLine) {
    let place = placed.place.range ?? line.range
    guard let number = placed.mention.number, line.range.contains(place.lowerBound) else {
      return nil
    }
    self.number = number
    mention = placed.mention
    self.line = line
    quote = placed.quote
    let behind = line.range.upperBound - place.upperBound
    let end =
      line.text.utf8.count
      - line.text.unicodeScalars.suffix(max(0, behind))
      .reduce(0) { $0 + UTF8.width($1) }
    next = line.words.firstIndex { $0.text.lowerBound >= end } ?? line.words.count
  }
}

extension FoundCitation {
  /// What it says of the document it means.
  var reference: CitedReference {
    CitedReference(
      number: number, date: date, issuer: issuer, subject: mention.citation.subject)
  }

  /// Whether the sentence, or the part of one, ends with the citation, so that nothing says what the
  /// document is about.
  var isLast: Bool {
    let words = line.words
    guard next < words.count else { return true }
    guard next > 0 else { return false }
    let before = words[next - 1]
    return before.traits.contains(.endsSentence) || line.content.cut(before.piece).hasSuffix(")")
  }

  /// What of a title stands behind the citation.
  enum TitlePart { case whole, cut, other }

  /// Whether the title of the document stands behind the citation whole, or cut off at one end, or
  /// something else does.
  func part(of title: String) -> TitlePart {
    let known = Word.words(of: title, folded: Folding.fold(title))
    let said = Array(line.words[min(next, line.words.count)...])
    let shared = zip(known, said).prefix { $0.hash == $1.hash }.count
    if shared == known.count { return .whole }
    if shared >= Self.leastOfTitle, shared == said.count || ends(said[shared - 1]) { return .cut }
    // The first words of the title are left out.
    guard
      let end = said.firstIndex(where: ends).map({ $0 + 1 }) ?? (said.isEmpty ? nil : said.count),
      end >= Self.leastOfTitle + 1, end < known.count,
      zip(known.suffix(end), said).allSatisfy({ $0.hash == $1.hash })
    else { return .other }
    return .cut
  }

  /// The least words by which a title is known.
  private static let leastOfTitle = 4

  private func ends(_ word: Word) -> Bool { word.traits.contains(.endsSentence) }
}
