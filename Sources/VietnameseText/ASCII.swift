/// The bytes of ASCII by name, and what kind of character a byte of UTF-8 is.
extension UInt8 {
  /// U+0009
  @inlinable public static var tab: UInt8 { UInt8(ascii: "\t") }
  /// U+000A
  @inlinable public static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  /// U+000D
  @inlinable public static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  /// U+0020
  @inlinable public static var space: UInt8 { UInt8(ascii: " ") }
  /// `!`
  @inlinable public static var exclamation: UInt8 { UInt8(ascii: "!") }
  /// `"`
  @inlinable public static var doubleQuote: UInt8 { UInt8(ascii: "\"") }
  /// `#`
  @inlinable public static var hash: UInt8 { UInt8(ascii: "#") }
  /// `$`
  @inlinable public static var dollar: UInt8 { UInt8(ascii: "$") }
  /// `%`
  @inlinable public static var percent: UInt8 { UInt8(ascii: "%") }
  /// `&`
  @inlinable public static var ampersand: UInt8 { UInt8(ascii: "&") }
  /// `'`
  @inlinable public static var singleQuote: UInt8 { UInt8(ascii: "'") }
  /// `(`
  @inlinable public static var openParenthesis: UInt8 { UInt8(ascii: "(") }
  /// `)`
  @inlinable public static var closeParenthesis: UInt8 { UInt8(ascii: ")") }
  /// `*`
  @inlinable public static var asterisk: UInt8 { UInt8(ascii: "*") }
  /// `+`
  @inlinable public static var plus: UInt8 { UInt8(ascii: "+") }
  /// `,`
  @inlinable public static var comma: UInt8 { UInt8(ascii: ",") }
  /// `-`
  @inlinable public static var hyphen: UInt8 { UInt8(ascii: "-") }
  /// `.`
  @inlinable public static var dot: UInt8 { UInt8(ascii: ".") }
  /// `/`
  @inlinable public static var slash: UInt8 { UInt8(ascii: "/") }
  /// `:`
  @inlinable public static var colon: UInt8 { UInt8(ascii: ":") }
  /// `;`
  @inlinable public static var semicolon: UInt8 { UInt8(ascii: ";") }
  /// `<`
  @inlinable public static var less: UInt8 { UInt8(ascii: "<") }
  /// `=`
  @inlinable public static var equals: UInt8 { UInt8(ascii: "=") }
  /// `>`
  @inlinable public static var greater: UInt8 { UInt8(ascii: ">") }
  /// `?`
  @inlinable public static var question: UInt8 { UInt8(ascii: "?") }
  /// `@`
  @inlinable public static var at: UInt8 { UInt8(ascii: "@") }
  /// `[`
  @inlinable public static var openBracket: UInt8 { UInt8(ascii: "[") }
  /// `\`
  @inlinable public static var backslash: UInt8 { UInt8(ascii: "\\") }
  /// `]`
  @inlinable public static var closeBracket: UInt8 { UInt8(ascii: "]") }
  /// `_`
  @inlinable public static var underscore: UInt8 { UInt8(ascii: "_") }
  /// U+0060
  @inlinable public static var backtick: UInt8 { UInt8(ascii: "`") }
  /// `{`
  @inlinable public static var openBrace: UInt8 { UInt8(ascii: "{") }
  /// `|`
  @inlinable public static var pipe: UInt8 { UInt8(ascii: "|") }
  /// `}`
  @inlinable public static var closeBrace: UInt8 { UInt8(ascii: "}") }
  /// `~`
  @inlinable public static var tilde: UInt8 { UInt8(ascii: "~") }

  /// Whether the byte is a digit, 0 to 9.
  @inlinable public var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is a letter a to z.
  @inlinable public var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

  /// Whether the byte is a letter A to Z.
  @inlinable public var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }

  /// Whether the byte is a letter a to z or A to Z.
  @inlinable public var isLetter: Bool { (self | 0x20).isSmallLetter }

  /// Whether the byte is white space: space, tab, line feed, vertical tab, form feed or return.
  @inlinable public var isWhitespace: Bool { self == .space || (0x09...0x0D).contains(self) }

  /// Whether the byte continues a character of UTF-8 rather than beginning one.
  @inlinable public var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The number a digit stands for.
  @inlinable public var digitValue: Int { Int(self) - 0x30 }

  /// The small hexadecimal digit of a number from 0 to 15.
  @inlinable public static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  /// The number a hexadecimal digit, small or capital, stands for; nil for every other byte.
  @inlinable public var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
