import VietnameseText

/// The mark `./.` that ends a text (NĐ 30/2020/NĐ-CP, Phụ lục III).
public enum EndMarks {
  /// How many lines at most stand between the last words of a text and the word "Nơi nhận", or the
  /// end where nobody receives it: powers, posts and the name of who signs, and what a signing
  /// program adds.
  private static let signatureLines = 12

  /// Whether a document ends its text with the mark: the last words before its recipients, or before
  /// its signature, bear it.
  /// - Parameter lines: its paragraphs in reading order.
  public static func end(_ lines: some Collection<FoldedText>) -> Bool {
    var last: [FoldedText] = []
    for line in lines where !line.isEmpty {
      if line.hasWord("noi nhan", at: 0) { break }
      last.append(line)
    }
    return last.suffix(signatureLines).contains(where: isMarked)
  }

  /// Whether a paragraph is nothing but the mark.
  public static func isAlone(_ text: FoldedText) -> Bool {
    text.count <= 6 && isMarked(text)
      && text.folded.allSatisfy { [.dot, .slash, .space].contains($0) }
  }

  /// Whether a paragraph ends in `./.`, with or without blanks.
  public static func isMarked(_ text: FoldedText) -> Bool {
    let bytes = Array(
      text.folded.suffix(24).filter { $0 != .space && $0 != .doubleQuote }.suffix(6))
    guard bytes.count >= 2 else { return false }
    for index in 0..<(bytes.count - 1) where bytes[index] == .slash && bytes[index + 1] == .dot {
      if index > 0, bytes[index - 1] == .dot { return true }
      return index == bytes.count - 2
    }
    return false
  }
}
