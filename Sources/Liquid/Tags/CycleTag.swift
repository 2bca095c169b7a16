import Diagnostics

/// `{% cycle "a", "b" %}`, `{% cycle group: "a", "b" %}`: the next value at each use. Uses without a
/// group share their place when they list the same values.
struct CycleTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    var values = [try parser.expression()]
    var group: Expression?
    if parser.accept(":") { (group, values) = (values[0], [try parser.expression()]) }
    while parser.accept(",") {
      if parser.isAtEnd { break }
      values.append(try parser.expression())
    }
    if !parser.isAtEnd {
      parser.report(.ignoredMarkup(tag: "cycle"), at: parser.offset)
      parser.skipMarkup()
    }
    let listed = values.map { parser.listed($0) }.joined(separator: ",")
    return CycleNode(group, values, listed: listed, offset: tag.offset)
  }
}

extension Parser {
  /// What tells a value of a cycle from others.
  fileprivate func listed(_ expression: Expression) -> String {
    switch expression.form {
    case .literal(let value): value.kindName
    case .path(let path): source.text(path.range)
    case .range(let first, let last): "(\(listed(first))..\(listed(last)))"
    }
  }
}

private final class CycleNode: Node {
  let group: Expression?
  let values: [Expression]
  let listed: String
  let offset: Int

  init(_ group: Expression?, _ values: [Expression], listed: String, offset: Int) {
    self.group = group
    self.values = values
    self.listed = listed
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    let key = group.map { "group " + context.evaluate($0).text } ?? listed
    let position = context.tagMemory.cycles[key] ?? 0
    if position < values.count { context.write(context.evaluate(values[position])) }
    context.tagMemory.cycles[key] = position + 1 >= values.count ? 0 : position + 1
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    if let group { survey.add(group, as: .tested) }
    for value in values { survey.add(value, as: .printed) }
  }
}
