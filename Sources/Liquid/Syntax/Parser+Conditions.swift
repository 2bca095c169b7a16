import Diagnostics

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
      throw finding(LiquidFinding.unknownOperator(operator: word))
    }
    cursor = end
    return comparison
  }

  private static let operatorSigns = Array("=!<>".utf8)
}
