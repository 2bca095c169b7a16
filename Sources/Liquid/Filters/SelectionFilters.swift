/// Filters that look for elements by a property, or by a part of a text.
enum SelectionFilters {
  static let all: [String: Filter] = [
    "where": .selection(ifMissing: .null) { elements, matches in
      .array(try elements.filter(matches))
    },
    "reject": .selection(ifMissing: .null) { elements, matches in
      .array(try elements.filter { try !matches($0) })
    },
    "find": .selection(ifMissing: .null) { elements, matches in
      try elements.first(where: matches) ?? .null
    },
    "find_index": .selection(ifMissing: .null) { elements, matches in
      try elements.firstIndex(where: matches).map(Value.int) ?? .null
    },
    "has": .selection(ifMissing: .null) { elements, matches in
      .bool(try elements.contains(where: matches))
    },
  ]
}

/// An element without properties ends a search: its result is `nil`.
private struct MissingElement: Error {}

extension Filter {
  /// A filter `name: property` or `name: property, value`. Without a value, an element matches when
  /// its property is true.
  fileprivate static func selection(
    ifMissing: Value,
    _ body: @escaping @Sendable ([Value], (Value) throws -> Bool) throws -> Value
  ) -> Filter {
    Filter(arguments: 1...2) { value, arguments, context in
      let property = arguments[0] ?? .null
      let target = arguments[1] ?? .null
      do {
        return try body(try context.elements(of: value)) { element in
          guard let selected = try element.selected(by: property) else { throw MissingElement() }
          return target.isNull ? selected.isTruthy : selected.equals(target)
        }
      } catch is MissingElement {
        return ifMissing
      }
    }
  }
}
