/// Keeps a value's characters from being read as Markdown: each ASCII punctuation mark, and each
/// blank at an edge, becomes a private-use character until the text has been parsed.
///
/// A backslash before each mark would do for a value printed once, but a shielded text may pass
/// through captures and filters and be shielded again: this mapping leaves what it has made alone,
/// and a character stays one character.
enum Shield {
  /// Appends a value to a buffer, shielded. Private-use characters of the range in use are dropped:
  /// no document holds them.
  static func append(_ value: Span<UInt8>, to buffer: inout [UInt8]) {
    var start = 0
    var end = value.count
    while start < end, isBlank(value[start]) { start += 1 }
    while end > start, isBlank(value[end - 1]) { end -= 1 }
    for offset in value.indices {
      let byte = value[offset]
      let isEdge = offset < start || offset >= end
      if isMark(byte) || byte == .lineFeed || byte == .carriageReturn || isBlank(byte) && isEdge {
        buffer.append(0xEE)
        buffer.append(0x80 | byte >> 6)
        buffer.append(0x80 | byte & 0x3F)
      } else {
        buffer.append(byte)
      }
    }
  }

  /// A text, shielded.
  static func shielded(_ text: String) -> String {
    var buffer: [UInt8] = []
    append(text.utf8.span, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// A text with its characters back; line breaks of values come back as spaces.
  static func unshielded(_ text: String) -> String {
    guard text.utf8.contains(0xEE) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xEE, index + 2 < bytes.count, bytes[index + 1] & 0xFE == 0x80 {
        let byte = (bytes[index + 1] & 0x01) << 6 | bytes[index + 2] & 0x3F
        result.append(byte == .lineFeed || byte == .carriageReturn || byte == .tab ? .space : byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == .tab }
}
