/// Signs of symbol faces as the characters they look like.
enum WordSymbols {
  /// A text with its symbols as characters.
  static func text(_ text: String, face: String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if (0xF020...0xF0FF).contains(scalar.value) {
        result += character(scalar.value, face: face)
      } else if face == "Wingdings", let known = wingdings[scalar.value | 0xF000] {
        result += known
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The character of a place in a symbol face.
  static func character(_ code: UInt32, face: String?) -> String {
    let code = code < 0x100 ? code | 0xF000 : code
    if face?.hasPrefix("Wingdings") == true { return wingdings[code] ?? "▪" }
    if let known = symbols[code] { return known }
    if (0xF020...0xF07E).contains(code), let scalar = Unicode.Scalar(code - 0xF000) {
      return String(Character(scalar))
    }
    return "•"
  }

  private static let symbols: [UInt32: String] = [
    0xF0B7: "•", 0xF02D: "-", 0xF0A3: "≤", 0xF0B3: "≥", 0xF0B1: "±", 0xF0B4: "×", 0xF0AE: "→",
    0xF0DE: "⇒", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖", 0xF06E: "■", 0xF071: "❑",
  ]
  private static let wingdings: [UInt32: String] = [
    0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF076: "❖", 0xF06E: "■", 0xF071: "❑", 0xF06C: "●",
    0xF0A8: "◻", 0xF06F: "□", 0xF0E0: "→", 0xF0F0: "⇨", 0xF09F: "•", 0xF075: "◆", 0xF0B7: "•",
    0xF0FE: "☑", 0xF0FD: "☒", 0xF0FB: "✗",
  ]
}
