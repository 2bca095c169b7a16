import Foundation
import VietnameseText

/// A sentence of a paragraph, or a part of one that stands for itself between semicolons or behind
/// a colon.
struct Sentence {
  /// Its words.
  var words: [Word]
  /// What equal sentences have in common.
  var key: String
  /// Its beginning.
  var quote: String
  /// Whether it stands behind a colon.
  var followsColon: Bool

  /// The sentences of a line in order.
  static func sentences(of line: DocumentLine) -> [Sentence] {
    let text = ItemLabel(text: line.text)?.rest ?? line.text
    var sentences: [Sentence] = []
    var start = text.startIndex
    var index = text.startIndex
    var followsColon = false
    func close(_ end: String.Index) {
      defer { followsColon = end < text.endIndex && text[end] == ":" }
      let part = text[start..<end].trimmed
      let words = Word.words(of: part)
      if !words.isEmpty {
        let key = words.map(\.folded).joined(separator: " ")
        let quote = part.count > 80 ? part.prefix(80) + "…" : part
        sentences.append(
          Sentence(words: words, key: key, quote: quote, followsColon: followsColon))
      }
    }
    while index < text.endIndex {
      let next = text.index(after: index)
      let isEnd = text[index] == ";" || text[index] == ":" || text[index] == "."
      if isEnd, next == text.endIndex || text[next].isWhitespace {
        close(index)
        start = next
      }
      index = next
    }
    close(text.endIndex)
    return sentences
  }
}

extension String {
  /// The text without what stands between quotation marks.
  var withoutQuotations: String {
    var result = ""
    var isInside = false
    for character in self {
      switch character {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      default: if !isInside { result.append(character) }
      }
    }
    return result
  }
}
