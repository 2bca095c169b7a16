import Tables
import VietnameseText

/// The text of cells as it is compared and kept.
enum CellText {
  /// Composed, without blanks around it, any run of blanks and line ends one space.
  static func line(_ cell: Cell) -> String {
    line(cell.plainText)
  }

  /// Composed, without blanks around it, any run of blanks and line ends one space.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Normalization.nfc(text).unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF:
        if result.last != " ", !result.isEmpty { result.append(" ") }
      default: result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The parts of a list of names: by line ends and semicolons, dashes before them left out. Commas
  /// stand inside names too.
  static func list(_ cell: Cell) -> [String] {
    cell.plainText.split { $0 == ";" || $0.isNewline }
      .map { part in
        var name = line(String(part))[...]
        while let first = name.first, "-–—+*•".contains(first) { name = name.dropFirst() }
        return line(String(name))
      }
      .filter { !$0.isEmpty }
  }
}
