extension Value {
  /// Whether two values are equal: whole numbers and fractions by size, text by its characters
  /// however they are encoded (composed or decomposed), arrays and hashes by their contents.
  public func equals(_ other: Value) -> Bool {
    switch (resolved, other.resolved) {
    case (.null, .null), (.null, .undefined), (.undefined, .null), (.undefined, .undefined): true
    case (.blank, .blank), (.empty, .empty): true
    case (.blank, .empty), (.empty, .blank): false
    case (.blank, let value), (let value, .blank): value.isBlank
    case (.empty, let value), (let value, .empty): value.isEmpty
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.int(let left), .double(let right)): Double(left) == right
    case (.double(let left), .int(let right)): left == Double(right)
    case (.string(let left), .string(let right)), (.string(let left), .markup(let right)),
      (.markup(let left), .string(let right)), (.markup(let left), .markup(let right)):
      left == right
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.equals($1) }
    case (.hash(let left), .hash(let right)):
      left === right
        || left.count == right.count
          && zip(left.entries, left.values).allSatisfy { key, value in
            right[key].map(value.equals) ?? false
          }
    case (.range(let left), .range(let right)): left == right
    case (.drop(let left), .drop(let right)): left === right
    default: false
    }
  }

  /// Whether the value shows nothing: nil, false, white space, or without content.
  var isBlank: Bool {
    switch resolved {
    case .undefined, .null, .blank, .bool(false): true
    case .string(let text), .markup(let text): text.utf8.allSatisfy(\.isWhitespace)
    case .array(let elements): elements.isEmpty
    case .hash(let hash): hash.isEmpty
    default: false
    }
  }

  /// Whether the value is text, an array or a hash without content.
  var isEmpty: Bool {
    switch resolved {
    case .empty: true
    case .string(let text), .markup(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .hash(let hash): hash.isEmpty
    default: false
    }
  }

  /// The result of a comparison; nil when values of these kinds have no order.
  func compare(_ comparison: Comparison, with other: Value) -> Bool? {
    switch comparison {
    case .equal: return equals(other)
    case .notEqual, .notEqualToo: return !equals(other)
    case .contains: return contains(other)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      let left = resolved
      let right = other.resolved
      guard left.hasOrder, right.hasOrder else { return false }
      guard let order = left.order(with: right) else { return nil }
      return switch comparison {
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      default: order >= 0
      }
    }
  }

  /// Whether text contains a text, an array an element, a hash a name.
  func contains(_ other: Value) -> Bool {
    if other.isNull { return false }
    switch resolved {
    case .string(let text), .markup(let text):
      let part = Array(other.text.utf8)
      return part.isEmpty || Array(text.utf8).firstPosition(of: part, from: 0) != nil
    case .array(let elements): return elements.contains { $0.equals(other) }
    case .hash(let hash):
      guard case .string(let name) = other.resolved else { return false }
      return hash[name] != nil
    case .range(let range):
      guard let number = other.numberOrNil else { return false }
      return number.double >= Double(range.first) && number.double <= Double(range.last)
    default: return false
    }
  }

  /// Whether `<` and `>` mean anything for values of the kind.
  private var hasOrder: Bool {
    switch self {
    case .int, .double, .string, .markup: true
    default: false
    }
  }

  /// Negative, zero or positive as the value comes before, with or after another; nil when there is
  /// no order between them. Text is ordered by code points.
  func order(with other: Value) -> Int? {
    switch (resolved, other.resolved) {
    case (.int(let left), .int(let right)): return left < right ? -1 : left == right ? 0 : 1
    case (.int(let left), .double(let right)): return Value.order(Double(left), right)
    case (.double(let left), .int(let right)): return Value.order(left, Double(right))
    case (.double(let left), .double(let right)): return Value.order(left, right)
    case (.string(let left), .string(let right)), (.string(let left), .markup(let right)),
      (.markup(let left), .string(let right)), (.markup(let left), .markup(let right)):
      if left == right { return 0 }
      return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    default: return nil
    }
  }

  private static func order(_ left: Double, _ right: Double) -> Int? {
    left < right ? -1 : left == right ? 0 : left > right ? 1 : nil
  }
}

extension [UInt8] {
  /// Where a sequence of bytes first occurs from a position on; nil when it doesn't.
  func firstPosition(of part: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    let end = count - part.count
    var position = start
    while position <= end {
      if self[position] == first {
        var matched = 1
        while matched < part.count, self[position + matched] == part[matched] { matched += 1 }
        if matched == part.count { return position }
      }
      position += 1
    }
    return nil
  }
}
