import VietnameseText

extension DocumentVocabulary {
  /// The kind that a line begins with, and where it ends there; also where its letters stand apart:
  /// `K Ế  H O Ạ C H`.
  public func titleKind(of text: FoldedText) -> (name: String, end: Int)? {
    if let kind = titleKinds.match(in: text, at: 0) { return (kind.value, kind.range.upperBound) }
    guard text.count < 60, text.isAllCapitals,
      text.words(in: 0..<text.count).allSatisfy({ $0.count == 1 })
    else { return nil }
    return titleKinds.value(ofLetters: text.folded.filter { $0 != .space })
      .map { ($0, text.count) }
  }
}
