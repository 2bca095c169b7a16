/// Cuts a source into template text, outputs and tags. What is inside the delimiters stays uncut:
/// the parser reads it in place.
struct Lexer {
  /// A piece of the source.
  enum Piece {
    case text(Range<Int>)
    /// `{{ … }}`: where it starts, and where its markup lies.
    case output(offset: Int, markup: Range<Int>)
    case tag(TagToken)
    /// `{{` or `{%` without its end.
    case unclosed(offset: Int, isTag: Bool)
  }

  /// What the pieces are cut of: a whole template, or the lines of a `{% liquid %}` tag.
  enum Form {
    case template
    case lines
  }

  let source: Source
  let bytes: [UInt8]
  let form: Form
  let end: Int
  var position: Int
  /// Whether the last tag or output took the white space behind it, `-%}`.
  private var trimsNext = false

  init(_ source: Source) {
    self.source = source
    bytes = source.bytes
    form = .template
    position = 0
    end = bytes.count
  }

  init(linesOf markup: Range<Int>, in source: Source) {
    self.source = source
    bytes = source.bytes
    form = .lines
    position = markup.lowerBound
    end = markup.upperBound
  }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    switch form {
    case .template: nextPiece()
    case .lines: nextLine()
    }
  }

  private mutating func nextPiece() -> Piece? {
    if trimsNext {
      while position < end, bytes[position].isWhitespace { position += 1 }
      trimsNext = false
    }
    guard position < end else { return nil }
    let start = position
    let open = nextDelimiter(from: position)
    if open > start {
      position = open
      var textEnd = open
      if open + 2 < end, bytes[open + 2] == .hyphen {
        while textEnd > start, bytes[textEnd - 1].isWhitespace { textEnd -= 1 }
        if textEnd == start { return nextPiece() }
      }
      return .text(start..<textEnd)
    }
    return bytes[open + 1] == .percent ? tag(at: open) : output(at: open)
  }

  /// Where the next `{{` or `{%` starts, or the end.
  private func nextDelimiter(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position + 1 < end {
        if bytes[position] == .openBrace,
          bytes[position + 1] == .openBrace || bytes[position + 1] == .percent
        {
          return position
        }
        position += 1
      }
      return end
    }
  }

  private mutating func output(at offset: Int) -> Piece {
    var close = offset + 2
    while close + 1 < end, bytes[close] != .closeBrace || bytes[close + 1] != .closeBrace {
      close += 1
    }
    guard close + 1 < end else {
      position = end
      return .unclosed(offset: offset, isTag: false)
    }
    return .output(offset: offset, markup: markup(from: offset, to: close))
  }

  private mutating func tag(at offset: Int) -> Piece {
    guard let close = tagEnd(from: offset + 2) else {
      position = end
      return .unclosed(offset: offset, isTag: true)
    }
    return .tag(token(offset: offset, markup: markup(from: offset, to: close)))
  }

  private func tagEnd(from start: Int) -> Int? {
    var close = start
    while close + 1 < end, bytes[close] != .percent || bytes[close + 1] != .closeBrace {
      close += 1
    }
    return close + 1 < end ? close : nil
  }

  /// The markup between delimiters, without the hyphens that take white space.
  private mutating func markup(from open: Int, to close: Int) -> Range<Int> {
    position = close + 2
    var start = open + 2
    var end = close
    if start < end, bytes[start] == .hyphen { start += 1 }
    if start < end, bytes[end - 1] == .hyphen {
      end -= 1
      trimsNext = true
    } else if start == end, start == open + 3 {
      // `{{-}}`: one hyphen for both sides.
      trimsNext = true
    }
    return start..<end
  }

  /// The tag whose name starts the markup.
  private func token(offset: Int, markup: Range<Int>) -> TagToken {
    var start = markup.lowerBound
    while start < markup.upperBound, bytes[start].isWhitespace { start += 1 }
    var end = start
    if end < markup.upperBound, bytes[end] == .hash {
      end += 1
    } else {
      while end < markup.upperBound,
        bytes[end].isLetter || bytes[end].isDigit
          || bytes[end] == .underscore
      { end += 1 }
    }
    return TagToken(
      name: source.text(start..<end), offset: offset, markup: end..<markup.upperBound)
  }

  private mutating func nextLine() -> Piece? {
    while position < end, bytes[position].isWhitespace { position += 1 }
    guard position < end else { return nil }
    let start = position
    while position < end, bytes[position] != .lineFeed { position += 1 }
    return .tag(token(offset: start, markup: start..<position))
  }

  /// Goes on behind the next tag of a name, whatever lies before it: the content of `raw`, `doc` and
  /// `comment` is no template. Returns the range before that tag; nil when there is none.
  mutating func skip(to names: Set<String>) -> (content: Range<Int>, found: TagToken)? {
    let start = position
    trimsNext = false
    if form == .lines {
      while let piece = nextLine() {
        if case .tag(let token) = piece, names.contains(token.name) {
          return (start..<token.offset, token)
        }
      }
      return nil
    }
    while position + 1 < end {
      if bytes[position] == .openBrace, bytes[position + 1] == .percent {
        let open = position
        // The name must follow directly: `{% }} {{ {% endraw %}` ends a raw block.
        var nameStart = open + 2
        if nameStart < end, bytes[nameStart] == .hyphen { nameStart += 1 }
        while nameStart < end, bytes[nameStart].isWhitespace { nameStart += 1 }
        var nameEnd = nameStart
        while nameEnd < end, bytes[nameEnd].isLetter { nameEnd += 1 }
        if names.contains(source.text(nameStart..<nameEnd)), let close = tagEnd(from: nameEnd) {
          let content = start..<open
          return (content, token(offset: open, markup: markup(from: open, to: close)))
        }
        position = open + 2
      } else {
        position += 1
      }
    }
    position = end
    return nil
  }
}
