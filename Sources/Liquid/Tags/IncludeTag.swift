import Diagnostics

/// `{% include name with value as alias, name: value %}`: renders a partial that shares the
/// variables of the template around it.
struct IncludeTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    IncludeNode(try parser.partialHeader(of: tag), offset: tag.offset)
  }
}

private final class IncludeNode: Node {
  let header: PartialHeader
  let offset: Int

  init(_ header: PartialHeader, offset: Int) {
    self.header = header
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    guard let partial = context.partial(header) else { return .normal }
    let key = Symbol(header.alias ?? PartialHeader.variable(of: partial.name))
    var value: Value?
    switch header.binding {
    case .none: if case .value(let found) = context.find(key) { value = found }
    case .with(let expression), .each(let expression):
      value = context.evaluateTest(expression).resolved
    }
    let local = context.locals.count
    defer { context.locals.removeSubrange(local...) }
    for argument in header.arguments {
      let value = context.evaluate(argument.value)
      context.locals.append(Local(key: argument.key, binding: .value(value)))
    }
    guard case .array(let elements) = value else {
      if let value { context.locals.append(Local(key: key, binding: .value(value))) }
      return try context.renderBody(of: partial, at: offset)
    }
    let bound = context.locals.count
    context.locals.append(Local(key: key, binding: .value(.null)))
    for element in elements {
      try context.countTurn(at: self)
      context.locals[bound].binding = .value(element)
      let flow = try context.renderBody(of: partial, at: offset)
      if flow != .normal { return flow }
    }
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    header.survey(&survey, as: .argument)
    survey.addPartial(header, isIsolated: false, at: offset)
  }
}
