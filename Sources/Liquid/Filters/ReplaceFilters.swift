/// Filters that replace or remove parts of text.
enum ReplaceFilters {
  static let all: [String: Filter] = [
    "replace": .replacing(arguments: 1...2, .every),
    "replace_first": .replacing(arguments: 1...2, .first),
    "replace_last": .replacing(arguments: 2...2, .last),
    "remove": .replacing(arguments: 1...1, .every),
    "remove_first": .replacing(arguments: 1...1, .first),
    "remove_last": .replacing(arguments: 1...1, .last),
  ]
}

/// Which occurrences of a part are replaced.
private enum Occurrence: Sendable {
  case every, first, last
}

extension Filter {
  fileprivate static func replacing(
    arguments: ClosedRange<Int>, _ occurrence: Occurrence
  ) -> Filter {
    Filter(arguments: arguments) { value, arguments, context in
      let isMarkup = value.isMarkup || arguments[1]?.isMarkup ?? false
      func text(_ value: Value) -> String { isMarkup ? context.markup(of: value) : value.text }
      let result = text(value).replacing(
        occurrence, of: text(arguments[0] ?? .null), with: text(arguments[1] ?? .null))
      return isMarkup ? .markup(result) : .string(result)
    }
  }
}

extension String {
  /// The text with occurrences of a part replaced. An empty part occurs before every character and
  /// at the end.
  fileprivate func replacing(
    _ occurrence: Occurrence, of part: String, with replacement: String
  ) -> String {
    if part.isEmpty {
      switch occurrence {
      case .every: return replacement + letters.map { String($0) + replacement }.joined()
      case .first: return replacement + self
      case .last: return self + replacement
      }
    }
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard var position = bytes.firstPosition(of: wanted, from: 0) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    if occurrence == .last {
      while let next = bytes.firstPosition(of: wanted, from: position + 1) { position = next }
    }
    while true {
      result += bytes[copied..<position]
      result += replacement.utf8
      copied = position + wanted.count
      guard occurrence == .every, let next = bytes.firstPosition(of: wanted, from: copied) else {
        break
      }
      position = next
    }
    result += bytes[copied...]
    return String(decoding: result, as: UTF8.self)
  }
}
