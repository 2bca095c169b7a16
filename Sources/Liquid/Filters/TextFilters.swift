import VietnameseText

/// Filters that change the letters of text.
enum TextFilters {
  static let all: [String: Filter] = [
    "upcase": .text { text, _ in Casing.uppercased(text) },
    "downcase": .text { text, _ in Casing.lowercased(text) },
    "capitalize": .text { text, _ in Casing.capitalized(text) },
    "append": Filter(arguments: 1...1) { value, arguments, context in
      context.joined([value, arguments[0] ?? .null])
    },
    "prepend": Filter(arguments: 1...1) { value, arguments, context in
      context.joined([arguments[0] ?? .null, value])
    },
    "strip": .text { text, _ in text.trimmed(start: true, end: true) },
    "lstrip": .text { text, _ in text.trimmed(start: true, end: false) },
    "rstrip": .text { text, _ in text.trimmed(start: false, end: true) },
    "strip_newlines": .text { text, _ in text.replacingLineEnds(with: "") },
    "newline_to_br": .text { text, _ in text.replacingLineEnds(with: "<br />\n") },
    "truncate": .text(arguments: 0...2) { text, arguments in
      if text.isEmpty { return text }
      let length = max(0, try arguments.integer(at: 0, default: 50))
      let end = arguments.text(at: 1) ?? "..."
      guard text.utf8.count > length, text.letterCount > length else { return text }
      return String(text.letters.prefix(max(0, length - end.letterCount))) + end
    },
    "truncatewords": .text(arguments: 0...2) { text, arguments in
      if text.isEmpty { return text }
      let count = max(1, try arguments.integer(at: 0, default: 15))
      let words = text.words
      guard words.count > count else { return text }
      return words[..<count].joined(separator: " ") + (arguments.text(at: 1) ?? "...")
    },
    "slice": Filter(arguments: 1...2) { value, arguments, _ in
      let start = try (arguments[0] ?? .null).requiredInteger()
      let length = try arguments[1].map { try $0.isNull ? 1 : $0.requiredInteger() } ?? 1
      if case .array(let elements) = value.resolved {
        guard let range = sliceRange(start, length, of: elements.count) else { return .array([]) }
        return .array(Array(elements[range]))
      }
      let characters = value.text.letters
      guard let range = sliceRange(start, length, of: characters.count) else { return "" }
      return value.withText(String(characters[range]))
    },
    "split": Filter(arguments: 1...1) { value, arguments, _ in
      .array(value.text.split(by: arguments.text(at: 0) ?? "").map { value.withText($0) })
    },
  ]

  /// The positions of a slice, negative starts counting from the end; nil when it lies outside.
  private static func sliceRange(_ start: Int, _ length: Int, of count: Int) -> Range<Int>? {
    let first = start < 0 ? start &+ count : start
    guard first >= 0, first <= count, length >= 0 else { return nil }
    return first..<min(count, length > count - first ? count : first + length)
  }
}

extension Filter {
  /// A filter that makes text of text. Made of markup it stays markup.
  static func text(
    arguments: ClosedRange<Int> = 0...0,
    _ body: @escaping @Sendable (String, FilterArguments) throws -> String
  ) -> Filter {
    Filter(arguments: arguments) { value, arguments, _ in
      switch value {
      case .string(let text): .string(try body(text, arguments))
      case .markup(let text): .markup(try body(text, arguments))
      default: .string(try body(value.text, arguments))
      }
    }
  }
}

extension Value {
  /// Text made of the value's: markup when the value is.
  func withText(_ text: String) -> Value {
    isMarkup ? .markup(text) : .string(text)
  }
}

extension RenderContext {
  /// Text put together of values. With markup among them the whole is markup, for which plain text
  /// is shielded.
  func joined(_ parts: [Value]) -> Value {
    guard parts.contains(where: \.isMarkup) else { return .string(parts.map(\.text).joined()) }
    return .markup(parts.map(markup(of:)).joined())
  }

  /// The text of a value as markup.
  func markup(of value: Value) -> String {
    if case .markup(let text) = value { text } else { environment.output.markup(value.text) }
  }
}

extension String {
  /// The characters as people count them, a letter with its marks being one. A return with its line
  /// feed is two, as in every implementation of the language.
  var letters: [Character] {
    utf8.contains(.carriageReturn) ? flatMap { $0 == "\r\n" ? ["\r", "\n"] : [$0] } : Array(self)
  }

  /// How many characters there are, as people count them.
  var letterCount: Int {
    utf8.contains(.carriageReturn) ? letters.count : count
  }

  /// The text without white space at its start, its end or both.
  func trimmed(start: Bool, end: Bool) -> String {
    let bytes = utf8
    var first = bytes.startIndex
    var last = bytes.endIndex
    if start { while first < last, bytes[first].isStripped { bytes.formIndex(after: &first) } }
    if end {
      while last > first {
        let previous = bytes.index(before: last)
        guard bytes[previous].isStripped else { break }
        last = previous
      }
    }
    return first == bytes.startIndex && last == bytes.endIndex ? self : String(self[first..<last])
  }

  /// The text with every line end, a line feed with or without a return before it, replaced.
  func replacingLineEnds(with replacement: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte == .lineFeed {
        if result.last == .carriageReturn { result.removeLast() }
        result += replacement.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The words between white space.
  var words: [String] {
    utf8.split(whereSeparator: \.isWhitespace).compactMap { String($0) }
  }

  /// The parts between a separator, without empty parts at the end; between white space when the
  /// separator is a space, and the characters when it is empty.
  func split(by separator: String) -> [String] {
    if separator == " " { return words }
    if separator.isEmpty { return letters.map { String($0) } }
    var parts = split(atEvery: separator)
    while parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }

  private func split(atEvery separator: String) -> [String] {
    let bytes = Array(utf8)
    let part = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    while let position = bytes.firstPosition(of: part, from: start) {
      parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
      start = position + part.count
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}

extension UInt8 {
  /// Whether `strip` takes the byte away: white space and NUL.
  fileprivate var isStripped: Bool { isWhitespace || self == 0 }
}
