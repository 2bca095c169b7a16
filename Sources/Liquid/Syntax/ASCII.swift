/// The bytes the language is written with.
extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let percent = UInt8(ascii: "%")
  static let hyphen = UInt8(ascii: "-")
  static let underscore = UInt8(ascii: "_")
  static let hash = UInt8(ascii: "#")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let pipe = UInt8(ascii: "|")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let singleQuote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let ampersand = UInt8(ascii: "&")
  static let plusSign = UInt8(ascii: "+")

  /// Whether the byte is white space: space, tab, line feed, vertical tab, form feed or return.
  @inline(__always)
  var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  @inline(__always)
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inline(__always)
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether a name may start with the byte.
  @inline(__always)
  var startsName: Bool { isLetter || self == .underscore }

  /// Whether a name may go on with the byte.
  @inline(__always)
  var continuesName: Bool { isLetter || isDigit || self == .underscore || self == .hyphen }

  /// Whether the byte continues a UTF-8 sequence.
  @inline(__always)
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
