import Diagnostics

extension Parser {
  /// How deep brackets and parentheses may lie in each other.
  private static let maximumNesting = 40

  /// Reads an expression: a literal, a variable or a range.
  public mutating func expression() throws(Diagnostic) -> Expression {
    try expression(nesting: 0)
  }

  private mutating func expression(nesting: Int) throws(Diagnostic) -> Expression {
    skipSpace()
    let start = cursor
    guard start < markupEnd else { throw finding(LiquidFinding.missingExpression) }
    guard nesting < Parser.maximumNesting else {
      throw finding(LiquidFinding.tooDeep(limit: Parser.maximumNesting))
    }
    let byte = bytes[start]
    switch byte {
    case .singleQuote, .doubleQuote:
      return Expression(form: .literal(.string(try string())), offset: start)
    case .openParenthesis:
      return try range(nesting: nesting)
    case .openBracket:
      return try path(nesting: nesting)
    default:
      if byte.startsName { return try path(nesting: nesting) }
      if byte.isDigit || byte == .hyphen, let number = number() {
        return Expression(form: .literal(number), offset: start)
      }
      try refuseForeignLetters(inNameAt: start, endingAt: start)
      throw unexpected()
    }
  }

  private mutating func string() throws(Diagnostic) -> String {
    let quote = bytes[cursor]
    var end = cursor + 1
    while end < markupEnd, bytes[end] != quote { end += 1 }
    guard end < markupEnd else { throw finding(LiquidFinding.unclosedString) }
    defer { cursor = end + 1 }
    return source.text(cursor + 1..<end)
  }

  /// Reads `12`, `-12` or `1.5`; nil when no number follows.
  private mutating func number() -> Value? {
    var end = cursor
    if bytes[end] == .hyphen { end += 1 }
    let digits = end
    while end < markupEnd, bytes[end].isDigit { end += 1 }
    guard end > digits else { return nil }
    var isFraction = false
    if end + 1 < markupEnd, bytes[end] == .dot, bytes[end + 1].isDigit {
      isFraction = true
      end += 1
      while end < markupEnd, bytes[end].isDigit { end += 1 }
    }
    if end < markupEnd, bytes[end].continuesName, bytes[end] != .hyphen { return nil }
    let text = source.text(cursor..<end)
    cursor = end
    if !isFraction, let number = Int(text) { return .int(number) }
    return Double(text).map(Value.double)
  }

  private mutating func range(nesting: Int) throws(Diagnostic) -> Expression {
    let start = cursor
    cursor += 1
    let first = try expression(nesting: nesting + 1)
    skipSpace()
    guard cursor + 1 < markupEnd, bytes[cursor] == .dot, bytes[cursor + 1] == .dot else {
      throw unexpected()
    }
    cursor += 2
    let last = try expression(nesting: nesting + 1)
    guard accept(")") else { throw finding(LiquidFinding.unclosedRange) }
    return Expression(form: .range(first, last), offset: start)
  }

  private mutating func path(nesting: Int) throws(Diagnostic) -> Expression {
    let start = cursor
    let root: VariablePath.Root
    if bytes[cursor] == .openBracket {
      cursor += 1
      root = .dynamic(try bracketed(nesting: nesting))
    } else {
      let end = nameEnd(from: cursor)
      try refuseForeignLetters(inNameAt: start, endingAt: end)
      let keyword = Parser.keyword(bytes[cursor..<end])
      cursor = end
      if cursor < markupEnd, bytes[cursor] == .question { cursor += 1 }
      if let keyword, cursor == end, !continuesPath {
        return Expression(form: .literal(keyword), offset: start)
      }
      root = .name(Symbol(source.text(start..<cursor)))
    }
    var segments: [VariablePath.Segment] = []
    var end = cursor
    while continuesPath {
      skipSpace()
      let byte = bytes[cursor]
      cursor += 1
      if byte == .openBracket {
        segments.append(try Parser.segment(of: bracketed(nesting: nesting)))
      } else {
        skipSpace()
        let name = cursor
        cursor = nameEnd(from: name)
        try refuseForeignLetters(inNameAt: name, endingAt: cursor)
        guard cursor > name else { throw unexpected() }
        if cursor < markupEnd, bytes[cursor] == .question { cursor += 1 }
        let text = source.text(name..<cursor)
        segments.append(.name(Symbol(text), KnownProperty(rawValue: text)))
      }
      end = cursor
    }
    if segments.isEmpty, case .dynamic(let inner) = root, let text = inner.literalText {
      return Expression(
        form: .path(VariablePath(root: .name(Symbol(text)), segments: [], range: start..<end)),
        offset: start)
    }
    return Expression(
      form: .path(VariablePath(root: root, segments: segments, range: start..<end)), offset: start)
  }

  /// Whether `.name` or `[` follows; `..` belongs to a range.
  private var continuesPath: Bool {
    var next = cursor
    while next < markupEnd, bytes[next].isWhitespace { next += 1 }
    guard next < markupEnd else { return false }
    if bytes[next] == .openBracket { return true }
    return bytes[next] == .dot && (next + 1 >= markupEnd || bytes[next + 1] != .dot)
  }

  private mutating func bracketed(nesting: Int) throws(Diagnostic) -> Expression {
    let inner = try expression(nesting: nesting + 1)
    guard accept("]") else { throw finding(LiquidFinding.unclosedBracket) }
    return inner
  }

  private static func segment(of selector: Expression) -> VariablePath.Segment {
    switch selector.form {
    case .literal(.string(let text)): .name(Symbol(text), nil)
    case .literal(.int(let index)): .index(index)
    default: .dynamic(selector)
    }
  }

  private static func keyword(_ word: ArraySlice<UInt8>) -> Value? {
    guard word.count <= 5, let first = word.first, Parser.keywordStarts.contains(first) else {
      return nil
    }
    return switch String(decoding: word, as: UTF8.self) {
    case "nil", "null": .null
    case "true": .bool(true)
    case "false": .bool(false)
    case "blank": .blank
    case "empty": .empty
    default: nil
    }
  }

  private static let keywordStarts = Array("ntfbe".utf8)
}
