/// Filters for text that goes into HTML.
enum HTMLFilters {
  static let all: [String: Filter] = [
    "escape": .text { text, _ in escape(text, once: false) },
    "h": .text { text, _ in escape(text, once: false) },
    "escape_once": .text { text, _ in escape(text, once: true) },
    "strip_html": .text { text, _ in stripHTML(text) },
  ]

  /// The text with the characters that mean something in HTML as entities; `once` leaves the
  /// ampersands of entities alone.
  private static func escape(_ text: String, once: Bool) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for position in bytes.indices {
      switch bytes[position] {
      case .less: result += "&lt;".utf8
      case .greater: result += "&gt;".utf8
      case .doubleQuote: result += "&quot;".utf8
      case .singleQuote: result += "&#39;".utf8
      case .ampersand where !(once && startsEntity(bytes[(position + 1)...])):
        result += "&amp;".utf8
      default: result.append(bytes[position])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the bytes behind an ampersand are an entity's name or decimal number and its semicolon.
  private static func startsEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), end > bytes.startIndex else {
      return false
    }
    let name = bytes[bytes.startIndex..<end]
    if name.first == .hash {
      return name.count > 1 && name.dropFirst().allSatisfy(\.isDigit)
    }
    return name.allSatisfy(\.isLetter)
  }

  /// The text without comments, without scripts and styles and what is in them, and without tags.
  private static func stripHTML(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var blocks = bytes
    for (start, end) in [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")] {
      blocks = removing(from: Array(start.utf8), to: Array(end.utf8), in: blocks)
    }
    return String(decoding: removing(from: [.less], to: [.greater], in: blocks), as: UTF8.self)
  }

  private static func removing(
    from start: [UInt8], to end: [UInt8], in bytes: [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    while let open = bytes.firstPosition(of: start, from: copied),
      let close = bytes.firstPosition(of: end, from: open + start.count)
    {
      result += bytes[copied..<open]
      copied = close + end.count
    }
    return result + bytes[copied...]
  }
}
