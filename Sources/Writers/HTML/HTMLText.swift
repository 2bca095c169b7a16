/// Text as it may stand in a page.
public enum HTMLText {
  /// The text with what means something to a browser escaped, for content or between quotation marks.
  /// Line feeds become `lineBreak`, spaces that follow each other stay, and characters no XML may hold
  /// are left out.
  public static func escaped(_ text: String, lineBreak: String = " ") -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var afterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\t"
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += lineBreak
      case " ", "\t":
        // A no-break space before each further space keeps the run as wide as it is.
        if afterSpace { result += "\u{A0}" } else { result += " " }
      default:
        if isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
      afterSpace = isSpace
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
