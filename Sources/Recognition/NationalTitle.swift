import VietnameseText

/// The national title, the Party's and the motto, which stand opposite the bodies in a letterhead.
enum NationalTitle {
  /// Whether one stands somewhere in a text.
  static func stands(in text: FoldedText) -> Bool {
    patterns.contains { text.contains($0) } || motto(in: text) != nil
  }

  /// A line of a letterhead parted where the two columns of the page ran together: what stands before
  /// a title, the title, what follows it.
  static func parted(_ text: FoldedText) -> [FoldedText] {
    guard let range = first(in: text) else { return [text] }
    let before = text.trimmed(0..<range.lowerBound)
    let after = FoldedText(text.trimmed(range.upperBound..<text.count))
    var parts = before.isEmpty ? [] : [FoldedText(before)]
    parts.append(FoldedText(text[range]))
    if !after.isEmpty { parts += parted(after) }
    return parts
  }

  private static func first(in text: FoldedText) -> Range<Int>? {
    let titles = patterns.compactMap { pattern in
      text.find(pattern).map { $0..<$0 + pattern.utf8CodeUnitCount }
    }
    // Alone on its line the League may be the issuing body.
    let league = text.find("doan tncs ho chi minh").flatMap { $0 > 0 ? $0..<$0 + 21 : nil }
    return (titles + [motto(in: text), league].compactMap { $0 })
      .min { $0.lowerBound < $1.lowerBound }
  }

  /// `Độc lập - Tự do - Hạnh phúc` with whatever dashes and blanks.
  private static func motto(in text: FoldedText) -> Range<Int>? {
    guard let start = text.find("doc lap"),
      let middle = text.find("tu do", in: start..<min(start + 20, text.count)),
      let end = text.find("hanh phuc", in: middle..<min(middle + 24, text.count))
    else { return nil }
    return start..<end + 9
  }

  private static let patterns: [StaticString] = [
    "cong hoa xa hoi chu nghia viet nam", "dang cong san viet nam",
  ]
}
