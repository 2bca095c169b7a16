import Foundation
import VietnameseText

/// A sentence of a paragraph, or a part of one that stands for itself between semicolons or behind
/// a colon.
struct Sentence {
  /// Its words.
  var words: [Word]
  /// What equal sentences have in common.
  var key: String
  /// The sentence as it stands.
  var text: String
  /// Whether it stands behind a colon.
  var followsColon: Bool

  /// Its beginning.
  var quote: String {
    let text = text.trimmed
    return text.count > 80 ? text.prefix(80) + "…" : text
  }

  /// The sentences of a line in order.
  static func sentences(of line: DocumentLine) -> [Sentence] {
    let text = ItemLabel(text: line.text)?.rest ?? line.text
    var sentences: [Sentence] = []
    var start = text.startIndex
    let bytes = text.utf8
    var index = text.startIndex
    var followsColon = false
    func close(_ end: String.Index) {
      defer { followsColon = end < text.endIndex && bytes[end] == 0x3A }
      let part = text[start..<end]
      let words = Word.words(of: part)
      if !words.isEmpty {
        let key = words.map(\.folded).joined(separator: " ")
        sentences.append(
          Sentence(words: words, key: key, text: String(part), followsColon: followsColon))
      }
    }
    while index < text.endIndex {
      let next = bytes.index(after: index)
      let isEnd = [0x3B, 0x3A, 0x2E].contains(bytes[index])
      if isEnd, next == bytes.endIndex || bytes[next] == 0x20 {
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
    guard holds(anyOf: ["“", "\""]) else { return self }
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
