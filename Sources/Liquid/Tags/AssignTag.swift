import Diagnostics

/// `{% assign name = expression | filters %}`
struct AssignTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let name = try parser.expectName(in: tag)
    try parser.expect("=", in: tag)
    return AssignNode(Symbol(name), try parser.filteredExpression(), offset: tag.offset)
  }
}

private final class AssignNode: Node {
  let key: Symbol
  let expression: FilteredExpression
  let offset: Int

  init(_ key: Symbol, _ expression: FilteredExpression, offset: Int) {
    self.key = key
    self.expression = expression
    self.offset = offset
  }

  var isBlank: Bool { true }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    if let value = try context.evaluate(expression) { context.assign(key, value) }
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(expression, as: .assigned)
    survey.assign(key.name)
  }
}
