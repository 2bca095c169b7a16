import VietnameseText

/// Filters that put elements together, in order or out of an array.
enum ArrayFilters {
  static let all: [String: Filter] = [
    "join": Filter(arguments: 0...1) { value, arguments, context in
      let elements = try context.elements(of: value)
      let glue = arguments[0] ?? .string(" ")
      if !glue.isMarkup, !elements.contains(where: \.isMarkup) {
        return .string(joined(elements, glue.text))
      }
      return .markup(
        elements.map { context.markup(of: $0) }.joined(separator: context.markup(of: glue)))
    },
    "first": Filter { value, _, _ in
      switch value.resolved {
      case .array(let elements): elements.first ?? .null
      case .hash(let hash): hash.isEmpty ? .null : hash.pair(at: 0)
      case .range(let range): range.count > 0 ? .int(range.first) : .null
      default: .null
      }
    },
    "last": Filter { value, _, _ in
      switch value.resolved {
      case .array(let elements): elements.last ?? .null
      case .range(let range): range.count > 0 ? .int(range.last) : .null
      default: .null
      }
    },
    "size": Filter { value, _, _ in
      switch value.resolved {
      case .string(let text), .markup(let text): .int(text.letterCount)
      case .array(let elements): .int(elements.count)
      case .hash(let hash): .int(hash.count)
      case .range(let range): .int(range.count)
      default: .int(0)
      }
    },
    "concat": Filter(arguments: 1...1) { value, arguments, context in
      let other = (arguments[0] ?? .null).resolved
      switch other {
      case .array, .range: break
      default: throw FilterError(LiquidFinding.notAnArray(value: other.kindName))
      }
      return .array(try context.elements(of: value) + context.elements(of: other))
    },
    "compact": Filter(arguments: 0...1) { value, arguments, context in
      let elements = try context.elements(of: value)
      guard let property = arguments[0], !property.isNull else {
        return .array(elements.filter { !$0.isNull })
      }
      return .array(
        try elements.filter { try !($0.selected(by: property) ?? .null).isNull })
    },
    "reverse": Filter { value, _, context in
      .array(try context.elements(of: value).reversed())
    },
    "uniq": Filter(arguments: 0...1) { value, arguments, context in
      let elements = try context.elements(of: value)
      let property = arguments[0].flatMap { $0.isNull ? nil : $0 }
      var seen = DistinctValues()
      return .array(
        try elements.filter { element in
          seen.insert(
            try property.map { try element.selected(by: $0) ?? .null } ?? element)
        })
    },
    "map": Filter(arguments: 1...1) { value, arguments, context in
      let property = arguments[0] ?? .null
      return .array(
        try context.elements(of: value).map { try $0.selected(by: property) ?? .null })
    },
    "sum": Filter(arguments: 0...1) { value, arguments, context in
      let property = arguments[0].flatMap { $0.isNull ? nil : $0 }
      var sum = Value.int(0)
      guard let plus = StandardFilters.all["plus"] else { return sum }
      for element in try context.elements(of: value) {
        let number = try property.map { try element.selected(by: $0) ?? .null } ?? element
        sum = try plus.body(sum, FilterArguments(positional: [number], named: []), &context)
      }
      return sum
    },
    "sort": Filter(arguments: 0...1) { value, arguments, context in
      let keyed = try context.keyed(value, by: arguments[0])
      return .array(
        try keyed.sorted { left, right in
          if left.key.isNull || right.key.isNull { return !left.key.isNull && right.key.isNull }
          guard let order = left.key.order(with: right.key) else {
            throw FilterError(
              LiquidFinding.notSortable(left: left.key.kindName, right: right.key.kindName))
          }
          return order < 0
        }.map(\.element))
    },
    "sort_natural": Filter(arguments: 0...1) { value, arguments, context in
      let keyed = try context.keyed(value, by: arguments[0]).map { pair in
        (
          element: pair.element,
          // Without a value it comes last.
          key: pair.key.isNull
            ? [0xFF] : Collation.key(pair.key.text, distinguishesCase: false)
        )
      }
      return .array(
        keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.element))
    },
  ]
}

/// The texts of elements with a text between them.
private func joined(_ elements: [Value], _ glue: String) -> String {
  var result = ""
  for (position, element) in elements.enumerated() {
    if position > 0 { result += glue }
    switch element {
    case .string(let text): result += text
    default: result += element.text
    }
  }
  return result
}

extension RenderContext {
  /// The elements an array filter works on: nested arrays are laid flat, a range is written out,
  /// nothing has no element, and whatever else is the only element.
  public func elements(of value: Value) throws -> [Value] {
    switch value.resolved {
    case .array(let elements):
      for element in elements {
        if case .array = element { return elements.flattened() }
      }
      return elements
    case .range(let range):
      guard range.count <= limits.loopTurns else {
        throw FilterError(LiquidFinding.rangeTooLarge(limit: limits.loopTurns))
      }
      return range.count > 0 ? (range.first...range.last).map(Value.int) : []
    case .null, .undefined: return []
    default: return [value]
    }
  }

  /// The elements with what they are sorted by: themselves, or a property.
  fileprivate func keyed(
    _ value: Value, by property: Value?
  ) throws -> [(element: Value, key: Value)] {
    let elements = try elements(of: value)
    guard let property, !property.isNull else { return elements.map { ($0, $0.resolved) } }
    return try elements.map { ($0, try ($0.selected(by: property) ?? .null).resolved) }
  }
}

extension [Value] {
  /// The elements with those of nested arrays in their places.
  func flattened() -> [Value] {
    flatMap { element -> [Value] in
      if case .array(let inner) = element { inner.flattened() } else { [element] }
    }
  }
}

extension Value {
  /// What an array filter selects of an element by a property: the value of a name, the part of a
  /// text that the name occurs as, a character or a bit by number; nil when the element is `nil`.
  ///
  /// - Throws: `FilterError` when an element of its kind has no properties.
  func selected(by property: Value) throws -> Value? {
    switch self {
    case .hash(let hash):
      guard let name = property.propertyName else { return .null }
      return hash[name] ?? .null
    case .drop(let drop):
      guard let name = property.propertyName else { return .null }
      return drop.property(name) ?? .null
    case .null, .undefined: return nil
    case .string(let text), .markup(let text):
      switch property.resolved {
      case .string(let part), .markup(let part):
        return contains(.string(part)) ? .string(part) : .null
      case .int(let index):
        let characters = text.letters
        let position = index < 0 ? index + characters.count : index
        return characters.indices.contains(position)
          ? .string(String(characters[position])) : .null
      default: return nil
      }
    case .int(let number):
      if case .int(let bit) = property.resolved {
        return .int(bit < 0 ? 0 : number >> Swift.min(bit, Int.bitWidth - 1) & 1)
      }
    default: break
    }
    throw FilterError(
      LiquidFinding.notSelectable(property: property.kindName, value: kindName))
  }

  private var propertyName: String? {
    switch resolved {
    case .string(let name), .markup(let name): name
    default: nil
    }
  }
}

/// Values met so far, told apart the way `==` does.
private struct DistinctValues {
  private var texts: Set<String> = []
  private var integers: Set<Int> = []
  private var others: [Value] = []

  /// Adds a value; false when an equal one was there.
  mutating func insert(_ value: Value) -> Bool {
    switch value.resolved {
    case .string(let text), .markup(let text): return texts.insert(text).inserted
    case .int(let number) where others.isEmpty: return integers.insert(number).inserted
    default:
      if case .int(let number) = value, !integers.insert(number).inserted { return false }
      guard !others.contains(where: { $0.equals(value) }) else { return false }
      others.append(value)
      return true
    }
  }
}
