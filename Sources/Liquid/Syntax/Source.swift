import Diagnostics

/// The text of a template with its name: what places in findings refer to.
public final class Source: Sendable {
  /// The name of the template, usually its file.
  public let name: String
  /// The text as UTF-8, mended where it was no UTF-8.
  let bytes: [UInt8]
  /// Where the first byte stood that was no UTF-8, nil when all were.
  let firstInvalidByte: Int?

  /// Makes a source of text.
  init(_ text: String, name: String) {
    self.name = name
    bytes = Array(text.utf8)
    firstInvalidByte = nil
  }

  /// Makes a source of bytes that should be UTF-8; others become U+FFFD.
  init(bytes: [UInt8], name: String) {
    self.name = name
    if String(validating: bytes, as: UTF8.self) != nil {
      self.bytes = bytes
      firstInvalidByte = nil
    } else {
      let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
      firstInvalidByte =
        zip(bytes, mended).enumerated().first { $1.0 != $1.1 }?.offset
        ?? Swift.min(bytes.count, mended.count)
      self.bytes = mended
    }
  }

  /// The text of a stretch of the source.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a byte offset: file, line and column in characters.
  public func place(at offset: Int) -> Place {
    let offset = Swift.min(offset, bytes.count)
    var line = 1
    var start = 0
    forEachLineStart(before: offset) { next in
      line += 1
      start = next
    }
    return Place(file: name, line: line, column: text(start..<offset).count + 1)
  }

  /// The offsets at which lines start, the first being 0.
  func lineStarts() -> [Int] {
    var starts = [0]
    forEachLineStart(before: bytes.count) { starts.append($0) }
    return starts
  }

  private func forEachLineStart(before offset: Int, _ body: (Int) -> Void) {
    var position = 0
    while position < offset {
      let byte = bytes[position]
      position += 1
      let endsLine =
        byte == .lineFeed
        || byte == .carriageReturn && (position == bytes.count || bytes[position] != .lineFeed)
      if endsLine, position <= offset { body(position) }
    }
  }
}
