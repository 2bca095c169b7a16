import Diagnostics
import VietnameseText

/// The mark of secrecy a document bears (dấu chỉ độ mật). State secrets are not drafted, kept or
/// issued here (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5 khoản 2): whatever writes to a
/// registry asks this first.
public enum SecrecyMark: String, Sendable, CaseIterable {
  /// Mật
  case secret = "MẬT"
  /// Tối mật
  case topSecret = "TỐI MẬT"
  /// Tuyệt mật
  case absolutelySecret = "TUYỆT MẬT"

  /// The law that keeps state secrets out.
  public static let law = "Luật Bảo vệ bí mật nhà nước số 117/2025/QH15, Điều 5 khoản 2"

  /// The mark that a paragraph, a cell or a frame of its own is, stars, brackets and blanks aside; nil
  /// for words in a sentence.
  public init?(line: some StringProtocol) {
    // Enough for a spaced mark in brackets; a sentence is longer, or has other letters.
    guard (3...80).contains(line.utf8.count) else { return nil }
    var letters = String.UnicodeScalarView()
    for scalar in Normalization.nfc(String(line)).unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic {
        guard letters.count < 8 else { return nil }
        letters.append(scalar)
      } else if properties.numericType != nil {
        return nil
      }
    }
    let word = String(letters)
    guard
      let mark = SecrecyMark.allCases.first(where: { $0.letters == word })
    else { return nil }
    self = mark
  }

  /// The first mark among the lines of a text, the cells of a row parted by `|`.
  public init?(linesOf text: [UInt8]) {
    // Small letters and digits stand in no mark: nearly every line is passed over byte by byte.
    func mark(from start: Int, to end: Int, _ isPossible: Bool) -> SecrecyMark? {
      guard isPossible, (3...80).contains(end - start) else { return nil }
      return SecrecyMark(line: String(decoding: text[start..<end], as: UTF8.self))
    }
    var start = text.startIndex
    var isPossible = true
    for (index, byte) in text.enumerated() {
      if byte == .lineFeed || byte == .pipe {
        if let mark = mark(from: start, to: index, isPossible) {
          self = mark
          return
        }
        start = index + 1
        isPossible = true
      } else if byte.isSmallLetter || byte.isDigit {
        isPossible = false
      }
    }
    guard let mark = mark(from: start, to: text.endIndex, isPossible) else { return nil }
    self = mark
  }

  /// The first mark on pages.
  public init?(in pages: FormattedDocument) {
    guard let mark = SecrecyMark.first(in: pages.sections.flatMap(\.blocks)) else { return nil }
    self = mark
  }

  /// The first mark among blocks, tables cell by cell.
  public static func first(in blocks: [FormattedBlock]) -> SecrecyMark? {
    for block in blocks {
      switch block {
      case .rule: continue
      case .paragraph(let paragraph):
        let text = paragraph.runs.map(\.text).joined()
        if let mark = SecrecyMark(linesOf: Array(text.utf8)) { return mark }
      case .table(let table):
        for cell in table.rows.flatMap(\.cells) {
          if let mark = first(in: cell.blocks) { return mark }
        }
      }
    }
    return nil
  }

  /// The finding that something bearing the mark is not taken.
  public func refusal(at place: Place? = nil) -> Diagnostic {
    Diagnostic(SecrecyFinding.marked(self), at: place)
  }

  private var letters: String {
    switch self {
    case .secret: "MẬT"
    case .topSecret: "TỐIMẬT"
    case .absolutelySecret: "TUYỆTMẬT"
    }
  }
}

extension Diagnostic {
  /// That content of a document entered as secret is neither kept nor shown.
  public static func secretContent(at place: Place? = nil) -> Diagnostic {
    Diagnostic(SecrecyFinding.content, at: place)
  }
}
