import Diagnostics

extension RenderContext {
  /// The value of an expression. An undefined variable goes to the undefined policy.
  public mutating func evaluate(_ expression: Expression) -> Value {
    switch expression.form {
    case .literal(let value): return value
    case .path(let path):
      let value = follow(path)
      if !isLax, case .undefined = value { return undefinedValue(of: path) }
      return value
    case .range(let first, let last):
      return .range(
        ValueRange(evaluate(first).integerOrZero, evaluate(last).integerOrZero))
    }
  }

  /// The value of an expression, undefined variables being no finding.
  public mutating func evaluateForgiving(_ expression: Expression) -> Value {
    if case .path(let path) = expression.form { follow(path) } else { evaluate(expression) }
  }

  /// The value of an expression with its filters applied; nil when a filter failed, which is then
  /// among the findings.
  public mutating func evaluate(
    _ expression: FilteredExpression
  ) throws(RenderStop) -> Value? {
    var value =
      expression.forgivesUndefined
      ? evaluateForgiving(expression.base) : evaluate(expression.base)
    for call in expression.calls {
      guard let next = try apply(call, to: value) else { return nil }
      value = next
    }
    return value
  }

  /// Prints an expression with its filters.
  mutating func print(
    _ expression: FilteredExpression, at offset: Int
  ) throws(RenderStop) {
    if expression.calls.isEmpty {
      write(evaluate(expression.base))
      return
    }
    if !isLax, !expression.forgivesUndefined, case .path(let path) = expression.base.form,
      case .undefined = follow(path)
    {
      // Filters would only garble the mark.
      write(undefinedValue(of: path))
      return
    }
    if let value = try evaluate(expression) { write(value) }
  }

  private mutating func apply(
    _ call: FilterCall, to value: Value
  ) throws(RenderStop) -> Value? {
    let arguments: FilterArguments
    switch call.arguments {
    case .constant(let constant): arguments = constant
    case .evaluated(let expressions, let namedExpressions):
      var positional: [Value] = []
      positional.reserveCapacity(expressions.count)
      for argument in expressions { positional.append(evaluate(argument)) }
      var named: [(name: String, value: Value)] = []
      for argument in namedExpressions { named.append((argument.name, evaluate(argument.value))) }
      arguments = FilterArguments(positional: positional, named: named)
    }
    do {
      if case .range = value { try checkSize(of: value, at: call.offset) }
      let result = try call.filter.body(value, arguments, &self)
      try checkSize(of: result, at: call.offset)
      return result
    } catch let stop as RenderStop {
      throw stop
    } catch let error as FilterError {
      reportOnce(
        FilterFinding(filter: call.name, problem: error.finding), at: call.offset,
        suggestion: error.suggestion)
    } catch var diagnostic as Diagnostic {
      diagnostic.place = diagnostic.place ?? source.place(at: call.offset)
      report(diagnostic)
    } catch {
      reportOnce(
        LiquidFinding.filterFailed(filter: call.name, error: "\(error)"), at: call.offset)
    }
    return nil
  }

  /// Whether a condition holds. Values that can't be compared are a finding.
  public mutating func holds(_ condition: Condition) -> Bool {
    switch condition.form {
    case .truth(let expression): return evaluateTest(expression).isTruthy
    case .and(let left, let right): return holds(left) && holds(right)
    case .or(let left, let right): return holds(left) || holds(right)
    case .comparison(let comparison, let left, let right, let offset):
      let leftValue = evaluateTest(left)
      let rightValue = evaluateTest(right)
      guard let result = leftValue.compare(comparison, with: rightValue) else {
        reportOnce(
          LiquidFinding.notComparable(
            left: leftValue.kindName, right: rightValue.kindName, operator: comparison.rawValue),
          at: offset)
        return false
      }
      return result
    }
  }

  /// The value of an expression that is tested, not printed: an undefined variable is reported, but
  /// gets no mark that would be true.
  mutating func evaluateTest(_ expression: Expression) -> Value {
    guard case .path(let path) = expression.form else { return evaluate(expression) }
    let value = follow(path)
    if !isLax, case .undefined = value { _ = undefinedValue(of: path) }
    return value
  }

  /// The value a path leads to, without the undefined policy.
  mutating func follow(_ path: VariablePath) -> Value {
    let root: Symbol
    switch path.root {
    case .name(let key): root = key
    case .dynamic(let expression): root = Symbol(evaluate(expression).text)
    }
    let segments = path.segments
    var value: Value
    var next = 0
    switch find(root) {
    case .value(let found): value = found
    case .nothing: return .undefined
    case .row(let index):
      guard case .name(_, let property?)? = segments.first else {
        return segments.isEmpty ? .hash(loops[index].snapshot(isRow: true)) : .undefined
      }
      value = loops[index].rowProperty(property) ?? .undefined
      next = 1
    case .loop(var index):
      if segments.isEmpty { return .hash(loops[index].snapshot(isRow: false)) }
      // Up the parent loops, then to a property of the last.
      value = .undefined
      while next < segments.count {
        guard case .name(_, let property?) = segments[next] else { return .undefined }
        next += 1
        if property != .parentloop {
          value = loops[index].property(property) ?? .undefined
          break
        }
        index = loops[index].parent
        if index < 0 { return .null }
        if next == segments.count { return .hash(loops[index].snapshot(isRow: false)) }
      }
    }
    while next < segments.count {
      switch segments[next] {
      case .name(let key, let property): value = value.property(key, property)
      case .index(let index): value = value.element(at: index)
      case .dynamic(let expression): value = value.element(of: evaluate(expression))
      }
      next += 1
      if case .undefined = value { return .undefined }
    }
    return value
  }

  /// What the undefined policy makes of a path that leads nowhere.
  private mutating func undefinedValue(of path: VariablePath) -> Value {
    switch environment.undefined {
    case .lax: return .undefined
    case .strict:
      reportUndefined(path, .error)
      return .undefined
    case .mark(let mark):
      reportUndefined(path, .warning)
      let variable = UndefinedVariable(
        path: source.text(path.range), place: source.place(at: path.range.lowerBound))
      return .markup(mark(variable))
    }
  }

  private mutating func reportUndefined(_ path: VariablePath, _ severity: Severity) {
    let text = source.text(path.range)
    reportOnce(
      LiquidFinding.undefined(path: text), as: severity, at: path.range.lowerBound,
      suggestion: suggestion(for: path))
  }

  /// The path with its first unknown name replaced by the nearest known one.
  private mutating func suggestion(for path: VariablePath) -> Message? {
    guard case .name(let root) = path.root else { return nil }
    guard case .value(var value) = find(root) else {
      return Suggestion.message(for: root.name, among: namesInScope())
    }
    for segment in path.segments {
      guard case .name(let key, let property) = segment else { return nil }
      let next = value.property(key, property)
      if case .undefined = next { return Suggestion.message(for: key.name, among: value.names) }
      value = next
    }
    return nil
  }
}
