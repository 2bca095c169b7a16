import Diagnostics

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
