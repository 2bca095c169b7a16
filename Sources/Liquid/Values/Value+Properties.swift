extension Value {
  /// The property of a name: of data first, then one every value of the kind has.
  func property(_ key: Symbol, _ known: KnownProperty?) -> Value {
    switch self {
    case .hash(let hash):
      if let value = hash[key] { return value }
      switch known {
      case .size: return .int(hash.count)
      case .first: return hash.isEmpty ? .null : hash.pair(at: 0)
      default: return .undefined
      }
    case .array(let elements):
      switch known {
      case .size: return .int(elements.count)
      case .first: return elements.first ?? .null
      case .last: return elements.last ?? .null
      default: return .undefined
      }
    case .string(let text), .markup(let text):
      return known == .size ? .int(text.letterCount) : .undefined
    case .range(let range):
      switch known {
      case .size: return .int(range.count)
      case .first: return range.count > 0 ? .int(range.first) : .null
      case .last: return range.count > 0 ? .int(range.last) : .null
      default: return .undefined
      }
    case .drop(let drop):
      if let value = drop.property(key.name) { return value }
      return drop.value.withoutDrop.property(key, known)
    case .null: return .null
    case .undefined, .bool, .int, .double, .blank, .empty: return .undefined
    }
  }

  /// The element at an index; negative ones count from the end.
  func element(at index: Int) -> Value {
    switch resolved {
    case .array(let elements):
      let position = index < 0 ? index + elements.count : index
      return elements.indices.contains(position) ? elements[position] : .undefined
    case .null: return .null
    default: return .undefined
    }
  }

  /// The element that a bracketed value names: an index or a name.
  func element(of selector: Value) -> Value {
    switch selector.resolved {
    case .int(let index): element(at: index)
    case .string(let name), .markup(let name): property(Symbol(name), nil)
    default: isNull ? self : .undefined
    }
  }

  /// The names of a value's properties, for suggestions.
  var names: [String] {
    switch self {
    case .hash(let hash): hash.keys
    case .drop(let drop): drop.propertyNames
    default: []
    }
  }

  /// A value that is no host object: what it stands for, or nothing.
  var withoutDrop: Value {
    if case .drop = self { .null } else { self }
  }
}

extension OrderedHash {
  /// The name and value at a position, as loops see them.
  func pair(at position: Int) -> Value {
    .array([.string(entries[position].name), values[position]])
  }
}
