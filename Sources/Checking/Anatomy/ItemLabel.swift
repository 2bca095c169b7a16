import VietnameseText

/// The number or mark before a paragraph, printed as part of its text or apart from it.
public struct ItemLabel: Sendable, Equatable {
  /// What a label counts by.
  public enum Scheme: Sendable, Equatable, Hashable {
    /// `Phần I`
    case part
    /// `I.`
    case roman
    /// `1.`, `1)`
    case decimal
    /// `1.1.`, with how many numbers
    case nested(Int)
    /// `a)`, `a.`
    case letter
    /// `-`, `+`, a bullet
    case mark(String)
  }

  /// What it counts by.
  public var scheme: Scheme
  /// The numbers: one, or one for each level of a nested label; empty for marks.
  public var numbers: [Int]
  /// The label as printed, with its punctuation.
  public var printed: String
  /// Whether a blank follows it.
  public var isParted: Bool
  /// The text after it.
  public var rest: String

  /// The label a line begins with; nil when it has none.
  public init?(_ line: DocumentLine) {
    guard let item = line.item else { return nil }
    self = item
  }

  /// The label a text begins with; nil when it has none.
  public init?(text: String) {
    guard ItemLabel.mayBegin(text) else { return nil }
    let head = text.prefix { !$0.isWhitespace }
    if head == "Phần" || head == "PHẦN" {
      let tail = text.dropFirst(head.count).trimmed
      let numeral = String(tail.prefix { $0.isLetter })
      guard let number = RomanNumeral.number(numeral), number > 0,
        numeral == numeral.uppercased()
      else { return nil }
      self.init(
        scheme: .part, numbers: [number], printed: "\(head) \(numeral)", isParted: true,
        rest: tail.dropFirst(numeral.count).drop { $0 == "." || $0 == ":" }.trimmed)
      return
    }
    for mark in ["-", "+", "–", "—", "•", "*", "●", "▪", "·", "\u{2212}"] where text.hasPrefix(mark)
    {
      let rest = text.dropFirst()
      // A star without a blank marks slanted text or a note.
      if mark == "*", rest.first?.isWhitespace != true { continue }
      self.init(
        scheme: .mark(mark), numbers: [], printed: mark,
        isParted: rest.first?.isWhitespace ?? true, rest: rest.trimmed)
      return
    }
    guard head.utf8.count < 24 else { return nil }
    let core = text.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    let after = text.dropFirst(core.count)
    if core.last == "." {
      self.init(numeral: core.dropLast(), mark: ".", after: after)
    } else if let mark = after.first, mark == ")" || mark == "/" {
      self.init(numeral: core, mark: String(mark), after: after.dropFirst())
    } else if let dot = core.firstIndex(of: "."),
      core[core.index(after: dot)...].first?.isLetter == true
    {
      // `IV.Tổ chức`: the blank is missing.
      self.init(
        numeral: core[..<dot], mark: ".", after: text[core.index(after: dot)...])
    } else if core.contains("."), after.first?.isWhitespace == true,
      after.trimmed.first?.isUppercase == true
    {
      // `2.1 Đối tượng`
      self.init(numeral: core, mark: "", after: after)
    } else {
      return nil
    }
  }

  /// Whether the first bytes of a text may begin a label: a mark, the word `Phần`, or a full stop, a
  /// bracket or a slash before the first blank.
  private static func mayBegin(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first else { return false }
    switch first {
    case 0x2A, 0x2B, 0x2D, 0xC2, 0xE2: return true
    case 0x50: if text.begins(with: "Phần") || text.begins(with: "PHẦN") { return true }
    default: break
    }
    for byte in bytes.prefix(24) {
      switch byte {
      case 0x29, 0x2E, 0x2F: return true
      case 0x20, 0x09...0x0D: return false
      default: break
      }
    }
    return false
  }

  private init?(numeral: Substring, mark: String, after rest: Substring) {
    guard !numeral.isEmpty else { return nil }
    let parts = numeral.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({
      !$0.isEmpty && $0.utf8.count <= 2 && $0.utf8.allSatisfy { (48...57).contains($0) }
    }) {
      numbers = parts.compactMap { Int($0) }
      if numbers.count > 1 {
        guard mark != "/" else { return nil }
        scheme = .nested(numbers.count)
      } else {
        scheme = .decimal
      }
    } else if parts.count == 1, mark != "/", numeral.utf8.allSatisfy({ "IVXLC".utf8.contains($0) }),
      let number = RomanNumeral.number(String(numeral)), number < 60
    {
      scheme = .roman
      numbers = [number]
    } else if parts.count == 1, let number = PointLetter.number(String(numeral)) {
      scheme = .letter
      numbers = [number]
    } else {
      return nil
    }
    // A text such as `3.000 tỷ đồng` or `05/KH-UBND` begins with a number but has no label.
    if scheme == .decimal, mark == "/", rest.first?.isWhitespace != true { return nil }
    printed = numeral + mark
    isParted = rest.first?.isWhitespace ?? true
    self.rest = rest.trimmed
  }

  private init(
    scheme: Scheme, numbers: [Int], printed: String, isParted: Bool, rest: String
  ) {
    self.scheme = scheme
    self.numbers = numbers
    self.printed = printed
    self.isParted = isParted
    self.rest = rest
  }
}
