/// Keeps text of CSV files from being run as a formula by the spreadsheet that opens it.
///
/// A spreadsheet takes a field for a formula when it begins with `=`, `+`, `-`, `@` (or their wide
/// forms), a tab or a line end, quoted or not. Such a text gets an apostrophe before it, and so does
/// one that begins with apostrophes before such a character: one apostrophe more or less is then the
/// whole difference, and reading gives the text again. Numbers and days are no text and stay bare.
enum FormulaGuard {
  /// The text as it may stand in a file.
  static func guarded(_ text: String) -> String {
    isDangerous(text.utf8[...]) ? "'" + text : text
  }

  /// The text that was guarded.
  static func bare(_ text: String) -> String {
    guard text.utf8.first == apostrophe, isDangerous(text.utf8.dropFirst()) else { return text }
    return String(text.dropFirst())
  }

  /// Whether a formula begins after any apostrophes.
  private static func isDangerous(_ bytes: Substring.UTF8View) -> Bool {
    let rest = bytes.drop { $0 == apostrophe }
    switch rest.first {
    case .equals, .plus, .hyphen, .at, .tab, .carriageReturn, .lineFeed: return true
    case 0xEF:
      // The wide forms: U+FF0B, FF0D, FF1D, FF20.
      let wide = Array(rest.prefix(3))
      return [[0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0xA0]]
        .contains(wide)
    default: return false
    }
  }

  private static let apostrophe: UInt8 = .singleQuote
}
