import Diagnostics

/// Gathers the variables and partials of a template without rendering it. Host tags
/// tell it of their expressions and blocks in `Node.survey`.
public struct TemplateSurvey {
  private(set) var variables: [TemplateVariable] = []
  private(set) var partialNames: [String] = []
  private var positions: [String: Int] = [:]
  private var source: Source
  private var table: PartialTable
  private var assigned: Set<String> = []
  private var locals: [String] = []
  private var conditionDepth = 0
  private var path: [String] = []

  init(of template: Template) {
    source = template.source
    table = template.partials
    add(template.body)
  }

  /// Adds the nodes of a block.
  public mutating func add(_ block: Block) {
    for node in block.nodes { node.survey(&self) }
  }

  /// Adds an expression with its filters.
  public mutating func add(_ expression: FilteredExpression, as use: VariableUse) {
    let names = expression.calls.map(\.name)
    add(
      expression.base, as: use, filters: names, isForgiven: expression.forgivesUndefined)
    for call in expression.calls {
      guard case .evaluated(let expressions, let named) = call.arguments else { continue }
      for argument in expressions { add(argument, as: .argument) }
      for argument in named { add(argument.value, as: .argument) }
    }
  }

  /// Adds an expression.
  public mutating func add(_ expression: Expression, as use: VariableUse) {
    add(expression, as: use, filters: [], isForgiven: false)
  }

  /// Adds a condition.
  public mutating func add(_ condition: Condition) {
    switch condition.form {
    case .truth(let expression): add(expression, as: .tested)
    case .comparison(_, let left, let right, _):
      add(left, as: .tested)
      add(right, as: .tested)
    case .and(let left, let right), .or(let left, let right):
      add(left)
      add(right)
    }
  }

  /// Says that the template gives a variable its value itself.
  public mutating func assign(_ name: String) {
    assigned.insert(name)
  }

  /// Adds what lies inside a branch or a loop.
  public mutating func conditionally(_ body: (inout TemplateSurvey) -> Void) {
    conditionDepth += 1
    body(&self)
    conditionDepth -= 1
  }

  /// Adds what has further names in scope.
  public mutating func withLocals(_ names: [String], _ body: (inout TemplateSurvey) -> Void) {
    locals += names
    body(&self)
    locals.removeLast(names.count)
  }

  mutating func addPartial(_ header: PartialHeader, isIsolated: Bool, at offset: Int) {
    guard let name = header.name else { return }
    if !partialNames.contains(name) { partialNames.append(name) }
    guard header.index >= 0, let partial = table.partials[header.index], !path.contains(name)
    else { return }
    let outer = (source, assigned, locals)
    source = partial.source
    if isIsolated { (assigned, locals) = ([], []) }
    path.append(name)
    withLocals(header.locals(calling: name)) { $0.add(partial.body) }
    path.removeLast()
    if isIsolated { (assigned, locals) = (outer.1, outer.2) }
    source = outer.0
  }

  private mutating func add(
    _ expression: Expression, as use: VariableUse, filters: [String], isForgiven: Bool
  ) {
    switch expression.form {
    case .literal: break
    case .range(let first, let last):
      add(first, as: use)
      add(last, as: use)
    case .path(let variable):
      add(variable, as: use, filters: filters, isForgiven: isForgiven)
      if case .dynamic(let inner) = variable.root { add(inner, as: .argument) }
      for case .dynamic(let inner) in variable.segments { add(inner, as: .argument) }
    }
  }

  private mutating func add(
    _ variable: VariablePath, as use: VariableUse, filters: [String], isForgiven: Bool
  ) {
    guard case .name(let root) = variable.root, !locals.contains(root.name),
      !assigned.contains(root.name), let pattern = variable.pattern
    else { return }
    let place = source.place(at: variable.range.lowerBound)
    if let position = positions[pattern] {
      variables[position].uses.insert(use)
      variables[position].places.append(place)
      variables[position].filters.formUnion(filters)
      if conditionDepth == 0 { variables[position].isOnlyConditional = false }
      if !isForgiven { variables[position].isForgiven = false }
    } else {
      positions[pattern] = variables.count
      variables.append(
        TemplateVariable(
          path: pattern, uses: [use], places: [place], isOnlyConditional: conditionDepth > 0,
          isForgiven: isForgiven, filters: Set(filters)))
    }
  }
}

extension Template {
  /// The variables the template and its partials take from the data, in the order they are met;
  /// without those they assign themselves and those of their loops.
  public var variables: [TemplateVariable] { TemplateSurvey(of: self).variables }

  /// The names of the partials the template and its partials name, as far as they are known before
  /// rendering.
  public var partialNames: [String] { TemplateSurvey(of: self).partialNames }
}
