/// Writes texts so that they read back as themselves.
public enum YAMLText {
  /// A text as a YAML scalar on one line: bare where that is safe, else in double quotes.
  public static func quoted(_ text: String) -> String {
    isSafeBare(text) ? text : doubleQuoted(text)
  }

  /// A text in double quotes, whatever it holds.
  public static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + String(repeating: "0", count: 2 - digits.utf8.count) + digits
      case "\u{2028}": result += "\\L"
      case "\u{2029}": result += "\\P"
      case "\u{FEFF}": result += "\\uFEFF"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text stands without quotes, in a list or mapping on one line too, and no other reader
  /// of YAML would take it for a number, a date, a truth value or nothing.
  private static func isSafeBare(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, last != .space, last != .colon
    else { return false }
    guard first >= 0x80 || first.isLetter else { return false }
    guard !reserved.contains(text.lowercased()) else { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || unsafe.contains(byte) { return false }
      if previous == .colon, byte == .space { return false }
      if previous == .space, byte == .hash { return false }
      previous = byte
    }
    return !text.unicodeScalars.contains {
      (0x80...0x9F).contains($0.value) || $0 == "\u{2028}" || $0 == "\u{2029}" || $0 == "\u{FEFF}"
    }
  }

  /// Characters that mean something inside lists and mappings on one line: `,[]{}`, quotes too.
  private static let unsafe: [UInt8] = Array(",[]{}\"'`".utf8)
  private static let reserved: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]
}
