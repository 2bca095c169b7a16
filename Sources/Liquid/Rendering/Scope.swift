/// A name in scope: the variable of a loop, an argument of an include, an assigned variable.
struct Local {
  let key: Symbol
  var binding: Binding

  enum Binding {
    case value(Value)
    /// The `forloop` at a position of the context's loops.
    case loop(Int)
    /// The `tablerowloop` at a position of the context's loops.
    case row(Int)
  }
}

/// Where a `for` or `tablerow` stands.
struct LoopState {
  let length: Int
  var index0 = 0
  /// The position of the loop around it, -1 for none.
  let parent: Int
  /// What it is called: its variable and what it runs over, as the template writes it.
  let name: String
  /// The number of columns of a `tablerow`.
  var columns = 0

  /// The property of `forloop`; nil when it has none of that name.
  func property(_ property: KnownProperty) -> Value? {
    switch property {
    case .length: .int(length)
    case .index: .int(index0 + 1)
    case .index0: .int(index0)
    case .rindex: .int(length - index0)
    case .rindex0: .int(length - index0 - 1)
    case .first: .bool(index0 == 0)
    case .last: .bool(index0 == length - 1)
    case .name: .string(name)
    default: nil
    }
  }

  /// The property of `tablerowloop`; nil when it has none of that name.
  func rowProperty(_ property: KnownProperty) -> Value? {
    switch property {
    case .name, .parentloop: nil
    case .row: .int(index0 / columns + 1)
    case .column: .int(index0 % columns + 1)
    case .column0: .int(index0 % columns)
    case .columnFirst: .bool(index0 % columns == 0)
    case .columnLast: .bool(index0 % columns == columns - 1)
    default: self.property(property)
    }
  }

  /// A picture of the loop at this moment, for templates that pass it on as a value.
  func snapshot(isRow: Bool) -> OrderedHash {
    let names: [KnownProperty] =
      isRow
      ? [
        .length, .row, .column, .column0, .columnFirst, .columnLast, .index, .index0, .rindex,
        .rindex0, .first, .last,
      ]
      : [.name, .length, .index, .index0, .rindex, .rindex0, .first, .last]
    return OrderedHash(
      names.compactMap { name in
        (isRow ? rowProperty(name) : property(name)).map { (name.rawValue, $0) }
      })
  }
}
