/// Which cell styles show a number as a day.
struct SpreadsheetStyles {
  private var dateStyles: Set<Int> = []

  /// Styles under which no number is a day.
  init() {}

  /// Reads the styles part.
  init(_ xml: SpreadsheetXML) throws {
    var dateFormats: Set<Int> = []
    var count = 0
    try xml.elements { name in
      switch name {
      case .numFmt:
        if let id = xml.integer(.numFmtId), let code = xml.attribute(.formatCode),
          SpreadsheetStyles.isDate(code)
        {
          dateFormats.insert(id)
        }
      case .cellXfs:
        try xml.children { child in
          guard child == .xf else { return }
          let format = xml.integer(.numFmtId) ?? 0
          if SpreadsheetStyles.isDate(format) || dateFormats.contains(format) {
            dateStyles.insert(count)
          }
          count += 1
        }
      default: break
      }
    }
  }

  /// Whether a number in a style is a day.
  func isDate(style: Int) -> Bool { dateStyles.contains(style) }

  /// The formats every program knows by number (ECMA-376, 18.8.30): those with a day.
  private static func isDate(_ format: Int) -> Bool {
    switch format {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: true
    default: false
    }
  }

  /// Whether a format code shows a day or a year, outside of quotes, brackets and escapes.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case .doubleQuote: isQuoted.toggle()
      case _ where isQuoted: continue
      case .openBracket: isBracketed = true
      case .closeBracket: isBracketed = false
      case _ where isBracketed: continue
      case .backslash, .underscore, .asterisk: isEscaped = true
      // The first section says it.
      case .semicolon: return false
      case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "y"), UInt8(ascii: "Y"): return true
      default: continue
      }
    }
    return false
  }
}
