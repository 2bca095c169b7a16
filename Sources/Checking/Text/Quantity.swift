/// What numbers in text say.
enum Quantity {
  /// Whether words set a target: a number that is no year, with a percent sign or a word of measure
  /// or comparison.
  static func isTarget(_ words: [Word]) -> Bool {
    let comparing: Set<String> = ["dat", "len", "nhat", "tren", "tu", "chiem", "tang", "giam"]
    let hasComparison = words.contains { comparing.contains($0.folded) }
    return words.contains { word in
      if word.folded.hasSuffix("%") { return true }
      return hasComparison && isNumber(word) && !isYear(word)
    }
  }

  /// Whether a word is a number, maybe with a percent sign, dots or a comma.
  static func isNumber(_ word: Word) -> Bool {
    let digits = word.folded.utf8.filter { (48...57).contains($0) }
    return !digits.isEmpty
      && word.folded.utf8.allSatisfy { (48...57).contains($0) || ".,%".utf8.contains($0) }
  }

  private static func isYear(_ word: Word) -> Bool {
    word.folded.utf8.count == 4 && (word.folded.hasPrefix("20") || word.folded.hasPrefix("19"))
  }
}
