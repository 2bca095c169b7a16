import Diagnostics

/// What tags read their markup with. Every function first skips white space.
extension Parser {
  /// Skips white space.
  mutating func skipSpace() {
    while cursor < markupEnd, bytes[cursor].isWhitespace { cursor += 1 }
  }

  /// Whether nothing is left of the markup.
  public var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return cursor >= markupEnd
    }
  }

  /// Where the markup goes on, in bytes of the source.
  public var offset: Int {
    mutating get {
      skipSpace()
      return cursor
    }
  }

  /// Passes over the rest of the markup.
  public mutating func skipMarkup() {
    cursor = markupEnd
  }

  /// Reports what is left of the markup; lax syntax ignores it.
  mutating func finishMarkup() throws(Diagnostic) {
    guard !isAtEnd else { return }
    if environment.syntax == .lax {
      skipMarkup()
    } else {
      throw unexpected()
    }
  }

  /// Reads a sign, such as `:`; false when something else follows.
  public mutating func accept(_ sign: Character) -> Bool {
    skipSpace()
    guard cursor < markupEnd, let byte = sign.asciiValue, bytes[cursor] == byte else {
      return false
    }
    cursor += 1
    return true
  }

  /// Reads a word, such as `in`; false when something else follows.
  public mutating func accept(word: String) -> Bool {
    skipSpace()
    let end = nameEnd(from: cursor)
    guard end - cursor == word.utf8.count, bytes[cursor..<end].elementsEqual(word.utf8) else {
      return false
    }
    cursor = end
    return true
  }

  /// Reads a word that has to follow.
  public mutating func expect(word: String, in tag: TagToken) throws(Diagnostic) {
    guard accept(word: word) else { throw expected("“\(word)”", in: tag) }
  }

  /// Reads a sign that has to follow.
  public mutating func expect(_ sign: Character, in tag: TagToken) throws(Diagnostic) {
    guard accept(sign) else { throw expected("“\(sign)”", in: tag) }
  }

  /// Reads a name: a letter or underscore, then letters, digits, underscores and hyphens; nil when
  /// something else follows.
  public mutating func name() -> String? {
    skipSpace()
    let end = nameEnd(from: cursor)
    guard end > cursor else { return nil }
    defer { cursor = end }
    return source.text(cursor..<end)
  }

  /// Reads a name that has to follow.
  public mutating func expectName(in tag: TagToken) throws(Diagnostic) -> String {
    skipSpace()
    let start = cursor
    try refuseForeignLetters(inNameAt: start, endingAt: nameEnd(from: start))
    guard let name = name() else {
      throw finding(LiquidFinding.missingName(tag: tag.name))
    }
    return name
  }

  /// Reads `name: expression` pairs, with or without commas between them.
  public mutating func namedArguments() throws(Diagnostic) -> [(
    name: String, value: Expression
  )] {
    var arguments: [(name: String, value: Expression)] = []
    while true {
      let hasComma = accept(",")
      let start = cursor
      guard let name = name(), accept(":") else {
        cursor = start
        if hasComma, !isAtEnd { throw unexpected() }
        return arguments
      }
      arguments.append((name, try expression()))
    }
  }

  func nameEnd(from start: Int) -> Int {
    guard start < markupEnd, bytes[start].startsName else { return start }
    var end = start + 1
    while end < markupEnd, bytes[end].continuesName { end += 1 }
    return end
  }

  /// What stands where the markup goes on, up to the next white space.
  private mutating func found() -> String {
    skipSpace()
    var end = cursor
    while end < markupEnd, !bytes[end].isWhitespace { end += 1 }
    return source.text(cursor..<end)
  }

  /// Refuses a name with letters that names can't have, such as `tên`.
  func refuseForeignLetters(inNameAt start: Int, endingAt end: Int) throws(Diagnostic) {
    guard end < markupEnd, bytes[end] >= 0x80 else { return }
    var wordEnd = end
    while wordEnd < markupEnd, bytes[wordEnd] >= 0x80 || bytes[wordEnd].continuesName {
      wordEnd += 1
    }
    throw Diagnostic(
      LiquidFinding.foreignLetters(name: source.text(start..<wordEnd)),
      at: source.place(at: start))
  }

  /// The finding that something was expected that doesn't follow.
  func expected(_ what: String, in tag: TagToken) -> Diagnostic {
    finding(LiquidFinding.expected(tag: tag.name, expected: what))
  }

  /// The finding that what follows doesn't belong there.
  mutating func unexpected() -> Diagnostic {
    let found = found()
    return found.isEmpty
      ? finding(LiquidFinding.missingExpression) : finding(LiquidFinding.unexpected(found: found))
  }

  /// A finding at the place where the markup goes on.
  public func finding(_ finding: some Finding) -> Diagnostic {
    Diagnostic(finding, at: source.place(at: cursor))
  }
}
