/// XML being built, as UTF-8. Markup is put in as it is, text with what markup means in it escaped
/// and without the characters XML can't hold.
struct XMLBuffer {
  /// The XML so far.
  private(set) var bytes: [UInt8] = []

  /// Begins with the XML declaration.
  init(capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Puts in markup.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Puts in markup.
  @_disfavoredOverload
  mutating func markup(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Puts in a whole number.
  mutating func number(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(UInt8(48 + number))
    } else {
      markup(String(number))
    }
  }

  /// Puts in the text of an element or, in double quotes put around it, of an attribute.
  mutating func text(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { self.text($0) }
  }

  /// Puts in an attribute with a whole number.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Puts in an attribute with a text.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    markup(name)
    bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Puts in text by stretches between the bytes that need care.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    func isNoCharacter(_ index: Int) -> Bool {
      // U+FFFE and U+FFFF.
      index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
    while index < text.count {
      let byte = text[index]
      // Letters, most of all text, lie above all that needs care but one.
      if byte > UInt8(ascii: ">") && byte != 0xEF {
        index += 1
        continue
      }
      var replacement: StaticString = ""
      var length = 1
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case .tab, .lineFeed:
        index += 1
        continue
      case 0..<0x20: break
      case 0xEF where isNoCharacter(index): length = 3
      default:
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      markup(replacement)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
