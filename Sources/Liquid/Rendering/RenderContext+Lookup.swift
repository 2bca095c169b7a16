import Diagnostics

extension RenderContext {
  /// What a name stands for in the scope.
  enum Found {
    case value(Value)
    case loop(Int)
    case row(Int)
    case nothing
  }

  /// The value of a variable in scope; nil when there is none of that name.
  public func variable(_ name: String) -> Value? {
    switch find(Symbol(name)) {
    case .value(let value): value
    case .loop(let index): .hash(loops[index].snapshot(isRow: false))
    case .row(let index): .hash(loops[index].snapshot(isRow: true))
    case .nothing: nil
    }
  }

  /// Sets a variable of the template being rendered, as `{% assign %}` does.
  public mutating func assign(_ name: String, _ value: Value) {
    assign(Symbol(name), value)
  }

  mutating func assign(_ key: Symbol, _ value: Value) {
    var position = assigned.count
    while position > frame.assigned {
      position -= 1
      if assigned[position].key == key {
        assigned[position].value = value
        return
      }
    }
    assigned.append((key, value))
  }

  /// Moves the pending arguments from a position on into the frame of the partial.
  mutating func assignPending(from first: Int) {
    for position in first..<pending.count {
      assign(pending[position].key, pending[position].value)
    }
    pending.removeSubrange(first...)
  }

  func find(_ key: Symbol) -> Found {
    var position = locals.count
    while position > frame.locals {
      position -= 1
      if locals[position].key == key {
        switch locals[position].binding {
        case .value(let value): return .value(value)
        case .loop(let index): return .loop(index)
        case .row(let index): return .row(index)
        }
      }
    }
    position = assigned.count
    while position > frame.assigned {
      position -= 1
      if assigned[position].key == key { return .value(assigned[position].value) }
    }
    position = counters.count
    while position > frame.counters {
      position -= 1
      if counters[position].key == key { return .value(.int(counters[position].value)) }
    }
    if !frame.isIsolated, let value = data[key] { return .value(value) }
    if let value = globals[key] { return .value(value) }
    return .nothing
  }

  /// The names a template could have meant.
  func namesInScope() -> [String] {
    var names = locals[frame.locals...].map(\.key.name)
    names += assigned[frame.assigned...].map(\.key.name)
    names += counters[frame.counters...].map(\.key.name)
    if !frame.isIsolated { names += data.keys }
    return names + globals.keys
  }

  /// Runs a body with further names in scope, as inside a loop.
  public mutating func withVariables<Result>(
    _ variables: [(String, Value)],
    _ body: (inout RenderContext) throws(RenderStop) -> Result
  ) throws(RenderStop) -> Result {
    let count = locals.count
    defer { locals.removeSubrange(count...) }
    for (name, value) in variables {
      locals.append(Local(key: Symbol(name), binding: .value(value)))
    }
    return try body(&self)
  }

  /// Runs a body in a frame of its own, where only the globals are in sight, as inside `render`.
  mutating func isolated(
    _ body: (inout RenderContext) throws(RenderStop) -> Void
  ) throws(RenderStop) {
    let outer = (frame, currentLoop, memory)
    frame = Frame(
      locals: locals.count, assigned: assigned.count, counters: counters.count, isIsolated: true)
    currentLoop = -1
    memory = nil
    defer {
      locals.removeSubrange(frame.locals...)
      assigned.removeSubrange(frame.assigned...)
      counters.removeSubrange(frame.counters...)
      (frame, currentLoop, memory) = outer
    }
    try body(&self)
  }
}
