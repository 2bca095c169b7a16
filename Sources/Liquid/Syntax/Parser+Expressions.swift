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
    guard start < markupEnd else { throw finding("liquid.missing-expression") }
    guard nesting < Parser.maximumNesting else {
      throw finding("liquid.too-deep", ["limit": String(Parser.maximumNesting)])
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
    guard end < markupEnd else { throw finding("liquid.unclosed-string") }
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
    guard accept(")") else { throw finding("liquid.unclosed-range") }
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
    guard accept("]") else { throw finding("liquid.unclosed-bracket") }
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

// MARK: - Filters

extension Parser {
  /// Reads an expression with its filters. Unknown filters and wrong numbers of arguments are
  /// findings; the expression is read to its end all the same.
  public mutating func filteredExpression() throws(Diagnostic) -> FilteredExpression {
    let base = try expression()
    var calls: [FilterCall] = []
    if environment.syntax == .lax { skipJunk(to: [.pipe]) }
    while accept("|") {
      if let call = try filterCall() { calls.append(call) }
      if environment.syntax == .lax { skipJunk(to: [.pipe]) }
    }
    return FilteredExpression(base: base, calls: calls)
  }

  private mutating func filterCall() throws(Diagnostic) -> FilterCall? {
    skipSpace()
    let offset = cursor
    try refuseForeignLetters(inNameAt: offset, endingAt: nameEnd(from: offset))
    guard let name = name() else { throw unexpected() }
    var positional: [Expression] = []
    var named: [(name: String, value: Expression)] = []
    if accept(":") {
      repeat {
        if isAtEnd || bytes[cursor] == .pipe { break }
        let start = cursor
        if let argument = self.name(), accept(":") {
          named.append((argument, try expression()))
        } else {
          cursor = start
          positional.append(try expression())
        }
        if environment.syntax == .lax { skipJunk(to: [.pipe, .comma]) }
      } while accept(",")
    }
    guard let filter = environment.filters[name] else {
      report(
        "liquid.unknown-filter", ["filter": name], at: offset,
        suggestion: Suggestion.message(for: name, among: environment.filters.keys.sorted()))
      return nil
    }
    checkArguments(of: filter, name, positional.count, named.map(\.name), at: offset)
    return FilterCall(
      name: name, filter: filter, positional: positional, named: named, offset: offset)
  }

  private mutating func checkArguments(
    of filter: Filter, _ name: String, _ count: Int, _ names: [String], at offset: Int
  ) {
    if !filter.positional.contains(count) {
      report(
        count < filter.positional.lowerBound
          ? "liquid.too-few-arguments" : "liquid.too-many-arguments",
        [
          "filter": name, "count": String(count),
          "least": String(filter.positional.lowerBound),
          "most": String(filter.positional.upperBound),
        ], at: offset)
    }
    guard let known = filter.named else { return }
    for argument in names where !known.contains(argument) {
      report(
        "liquid.unknown-argument", ["filter": name, "argument": argument], at: offset,
        suggestion: Suggestion.message(for: argument, among: known))
    }
  }

  /// Passes over what the grammar doesn't foresee.
  private mutating func skipJunk(to signs: [UInt8]) {
    while cursor < markupEnd, !signs.contains(bytes[cursor]) {
      let byte = bytes[cursor]
      cursor += 1
      guard byte == .singleQuote || byte == .doubleQuote else { continue }
      while cursor < markupEnd, bytes[cursor] != byte { cursor += 1 }
      if cursor < markupEnd { cursor += 1 }
    }
  }
}

// MARK: - Conditions

extension Parser {
  /// Reads a condition: comparisons joined by `and` and `or`, which are read from the right.
  public mutating func condition() throws(Diagnostic) -> Condition {
    var parts: [Condition] = [try comparison()]
    var joins: [Bool] = []
    while true {
      if accept(word: "and") {
        joins.append(true)
      } else if accept(word: "or") {
        joins.append(false)
      } else {
        break
      }
      parts.append(try comparison())
    }
    var result = parts.removeLast()
    while let part = parts.popLast() {
      let isAnd = joins.popLast() ?? true
      result = Condition(form: isAnd ? .and(part, result) : .or(part, result))
    }
    return result
  }

  private mutating func comparison() throws(Diagnostic) -> Condition {
    let left = try expression()
    skipSpace()
    let offset = cursor
    guard let comparison = try comparisonOperator() else {
      return Condition(form: .truth(left))
    }
    return Condition(form: .comparison(comparison, left, try expression(), offset: offset))
  }

  private mutating func comparisonOperator() throws(Diagnostic) -> Comparison? {
    guard cursor < markupEnd else { return nil }
    let start = cursor
    var end = cursor
    while end < markupEnd, Parser.operatorSigns.contains(bytes[end]) { end += 1 }
    if end == start { end = nameEnd(from: start) }
    let word = source.text(start..<end)
    if word == "and" || word == "or" || word.isEmpty { return nil }
    guard let comparison = Comparison(rawValue: word) else {
      throw finding("liquid.unknown-operator", ["operator": word])
    }
    cursor = end
    return comparison
  }

  private static let operatorSigns = Array("=!<>".utf8)
}
