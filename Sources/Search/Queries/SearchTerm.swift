/// A word, the beginning of words, or several words in a row, in one field.
public struct SearchTerm: Sendable, Hashable {
  /// Where it is looked for.
  public let field: SearchField
  /// Whether the word is only how words begin.
  public let isPrefix: Bool
  /// Whether its marks count for the order of hits: it was typed with some.
  public let isMarked: Bool
  let words: [WordForm]

  /// Makes the term of a text; nil when there is no word in it. The words stand in a row.
  ///
  /// - Parameters:
  ///   - isPrefix: whether words that only begin so will do; for a single word.
  ///   - isMarked: whether marks count; nil when they do if there are any.
  public init?(
    _ text: String, in field: SearchField = .text, isPrefix: Bool = false, isMarked: Bool? = nil
  ) {
    self.init(WordForm.words(of: text), in: field, isPrefix: isPrefix, isMarked: isMarked)
  }

  init?(
    _ words: [WordForm], in field: SearchField = .text, isPrefix: Bool = false,
    isMarked: Bool? = nil
  ) {
    let words = words.filter { !$0.folded.isEmpty }
    guard !words.isEmpty else { return nil }
    self.field = field
    self.words = words
    self.isPrefix = isPrefix && words.count == 1
    self.isMarked = isMarked ?? words.contains(where: \.isMarked)
  }
}
