extension Casing {
  /// A title as it stands inside a sentence: its first letter small, unless it begins with a name
  /// (all of whose syllables have capitals) or an abbreviation.
  public static func insideSentence(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard let first = words.first, let second = words.dropFirst().first?.first,
      second.isLowercase, first.dropFirst().allSatisfy(\.isLowercase)
    else { return title }
    return lowercased(String(first)) + title.dropFirst(first.count)
  }
}
