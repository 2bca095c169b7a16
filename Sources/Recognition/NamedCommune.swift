import DocumentLanguage
import VietnameseText

/// A commune, ward or special zone as the name of a body has it.
struct NamedCommune {
  /// The word for its kind and its name, folded: `xa bum to`.
  let folded: [UInt8]
  /// The same as printed.
  let text: String

  /// Finds the commune in the name of a body; nil when it names none.
  init?(_ body: FoldedText, _ words: DocumentVocabulary) {
    guard let kind = words[.communeKinds].first(in: body, in: 0..<body.count) else { return nil }
    let start = kind.range.lowerBound
    var end = body.count
    // A province may follow behind a comma or by itself.
    if let stop = words[.provinceKinds].first(in: body, in: start..<end) {
      end = stop.range.lowerBound
    }
    for index in start..<end where [.comma, .hyphen, .openParenthesis].contains(body.folded[index])
    {
      end = index
      break
    }
    let range = body.trim(start..<end)
    guard body.words(in: range).count > 1 else { return nil }
    folded = Array(body.folded[range])
    text = body[range]
  }
}
