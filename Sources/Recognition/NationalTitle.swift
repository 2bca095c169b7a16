import Diagnostics
import VietnameseText

/// The national title, the Party's and the motto, which stand opposite the bodies in a letterhead.
enum NationalTitle {
  /// Whether one stands somewhere in a text.
  static func stands(in text: FoldedText) -> Bool {
    patterns.contains { text.contains($0) } || motto(in: text) != nil
  }

  /// A line of a letterhead parted where the two columns of the page ran together: what stands before
  /// a title, the title, what follows it.
  static func parted(_ piece: Piece) -> [Piece] {
    guard let range = first(in: piece.text) else { return [piece] }
    let before = piece.cut(0..<range.lowerBound)
    let after = piece.cut(range.upperBound..<piece.text.count)
    var parts = before.text.isEmpty ? [] : [before]
    parts.append(piece.cut(range))
    if !after.text.isEmpty { parts += parted(after) }
    return parts
  }

  /// Which title a text is, or was meant to be: misspelt ones are known by most of their letters.
  static func nearest(to text: FoldedText) -> Title? {
    Title.allCases.first { title in
      let length = title.bytes.count
      if title == .party { return text.folded == title.bytes }
      guard text.count < 2 * length, 2 * text.count > length else { return false }
      return Suggestion.editDistance(text.folded, title.bytes) <= text.count / 3
    }
  }

  /// The title that letters are a stretch of.
  static func holding(_ letters: [UInt8]) -> Title? {
    Title.allCases.first { title in
      let bytes = title.letters
      return bytes.count >= letters.count
        && (0...(bytes.count - letters.count)).contains { start in
          bytes[start..<start + letters.count].elementsEqual(letters)
        }
    }
  }

  /// A title of a letterhead.
  enum Title: CaseIterable {
    /// Quốc hiệu
    case nation
    /// Tiêu ngữ
    case motto
    /// The title of the Party
    case party

    /// The title, folded.
    var bytes: [UInt8] {
      switch self {
      case .nation: Self.nationBytes
      case .motto: Self.mottoBytes
      case .party: Self.partyBytes
      }
    }

    /// Its letters without what stands between them.
    var letters: [UInt8] { bytes.filter(\.isSmallLetter) }

    private static let nationBytes = Array("cong hoa xa hoi chu nghia viet nam".utf8)
    private static let mottoBytes = Array("doc lap - tu do - hanh phuc".utf8)
    private static let partyBytes = Array("dang cong san viet nam".utf8)
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
