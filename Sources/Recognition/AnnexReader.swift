import Document
import DocumentLanguage
import VietnameseText

/// Reads what follows the signature: annexes with their titles.
enum AnnexReader {
  /// An annex as it was found.
  struct Found {
    /// The annex.
    var annex: Annex
    /// Its number and title as printed.
    var title: String
    /// The line it begins with.
    var line: SourceLine
    /// Its components.
    var components: AnnexComponents<TextPlace>
  }

  /// The annexes among lines.
  static func read(_ lines: ArraySlice<SourceLine>, names: BodyNames) -> [Found] {
    let starts = lines.indices.filter { begins(lines[$0], names.words) }
    return zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
      read(lines[start..<end], names: names)
    }
  }

  private static func read(_ lines: ArraySlice<SourceLine>, names: BodyNames) -> Found {
    let head = lines[lines.startIndex]
    var index = lines.startIndex + 1
    var title: [String] = []
    var start = 0
    let words = head.text.words(in: 0..<head.text.count)
    for word in words.dropFirst(2) where !isNumber(head.text, word) {
      start = word.lowerBound
      break
    }
    let first = Piece(text: head.text, line: head, start: 0)
    var components = AnnexComponents<TextPlace>(
      number: first.cut(0..<(start > 0 ? start : head.text.count)).place)
    if start > 0 {
      title.append(head.text.trimmed(start..<head.text.count))
      components.title.append(first.cut(start..<head.text.count).place)
    }
    while index < lines.endIndex {
      let line = lines[index]
      let isTitle =
        title.isEmpty
        || line.text.isAllCapitals && FoldedText(title[title.count - 1]).isAllCapitals
      guard line.table == nil, line.text.count < 240, ItemLabel(line.text) == nil else { break }
      if isReference(line.text) {
        repeat {
          components.reference.append(lines[index].whole)
          index += 1
        } while index < lines.endIndex && lines[index].isItalic && lines[index].isCentered
        break
      }
      guard isTitle else { break }
      title.append(line.text.text)
      components.title.append(line.whole)
      index += 1
    }
    components.body = lines[index...].map(\.whole)
    let joined = title.joined(separator: " ")
    let outline = OutlineReader(lines[index...], names: names)
    let closing = outline.closing.map {
      Node.paragraph(Paragraph($0.unmarkedBody(from: 0), origin: $0.origin))
    }
    let number = head.text.trimmed(0..<(start > 0 ? start : head.text.count))
    return Found(
      annex: Annex(
        title: FoldedText(joined).isAllCapitals ? names.sentenceCased(joined) : joined,
        body: outline.nodes + closing, origin: head.origin),
      title: joined.isEmpty ? number : number.trimmingMarks + ": " + joined, line: head,
      components: components)
  }

  private static func isNumber(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    let bare = text[word].trimmingMarks
    return bare.isEmpty || bare == "-" || Int(bare) != nil || RomanNumeral.number(bare) != nil
  }

  private static func isReference(_ text: FoldedText) -> Bool {
    let start = text.folded.first == .openParenthesis ? 1 : 0
    return text.hasWord("kem theo", at: start) || text.hasWord("ban hanh kem", at: start)
  }

  private static func begins(_ line: SourceLine, _ words: DocumentVocabulary) -> Bool {
    line.table == nil && line.text.count < 160 && line.text.isCapital(0)
      && words[.annexes].stands(in: line.text, at: 0)
  }
}
