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
    let (arguments, count, names) = try callArguments()
    guard let filter = environment.filters[name] else {
      report(
        .unknownFilter(filter: name), at: offset,
        suggestion: Suggestion.message(for: name, among: environment.filters.keys.sorted()))
      return nil
    }
    checkArguments(of: filter, name, count, names, at: offset)
    return FilterCall(name: name, filter: filter, arguments: arguments, offset: offset)
  }

  /// Reads what stands behind a filter's colon: the arguments, how many have no name, and the names
  /// of the others.
  private mutating func callArguments() throws(Diagnostic) -> (
    arguments: FilterCall.Arguments, count: Int, names: [String]
  ) {
    guard accept(":") else { return (.constant(.none), 0, []) }
    var values: [Value] = []
    var expressions: [Expression] = []
    var named: [(name: String, value: Expression)] = []
    repeat {
      if isAtEnd || bytes[cursor] == .pipe { break }
      if let argument = argumentName() {
        named.append((argument, try expression()))
      } else {
        let argument = try expression()
        if expressions.isEmpty, let value = argument.constant {
          values.append(value)
        } else {
          // Literals before the first variable become expressions like it.
          if expressions.isEmpty {
            expressions = values.map { Expression(form: .literal($0), offset: argument.offset) }
          }
          expressions.append(argument)
        }
      }
      if environment.syntax == .lax { skipJunk(to: [.pipe, .comma]) }
    } while accept(",")
    let count = max(values.count, expressions.count)
    if expressions.isEmpty {
      let constants = named.compactMap { argument in
        argument.value.constant.map { (name: argument.name, value: $0) }
      }
      if constants.count == named.count {
        let arguments = FilterArguments(positional: values, named: constants)
        return (.constant(arguments), count, named.map(\.name))
      }
      expressions = values.map { Expression(form: .literal($0), offset: cursor) }
    }
    return (.evaluated(expressions, named: named), count, named.map(\.name))
  }

  /// Reads `name:`; nil, with nothing read, when something else follows.
  private mutating func argumentName() -> String? {
    skipSpace()
    let start = cursor
    let end = nameEnd(from: start)
    guard end > start else { return nil }
    cursor = end
    if accept(":") { return source.text(start..<end) }
    cursor = start
    return nil
  }

  private mutating func checkArguments(
    of filter: Filter, _ name: String, _ count: Int, _ names: [String], at offset: Int
  ) {
    if !filter.positional.contains(count) {
      report(
        count < filter.positional.lowerBound
          ? .tooFewArguments(filter: name, least: filter.positional.lowerBound, count: count)
          : .tooManyArguments(filter: name, most: filter.positional.upperBound, count: count),
        at: offset)
    }
    guard let known = filter.named else { return }
    for argument in names where !known.contains(argument) {
      report(
        .unknownArgument(filter: name, argument: argument), at: offset,
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
