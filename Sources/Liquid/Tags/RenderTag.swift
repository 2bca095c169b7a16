import Diagnostics

/// `{% render "partial" with value as alias, name: value %}`, `{% render "partial" for values %}`:
/// renders a partial that sees its arguments and the globals only.
struct RenderTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let header = try parser.partialHeader(of: tag)
    guard header.name != nil else {
      throw Diagnostic(
        LiquidFinding.partialLiteral,
        at: parser.source.place(at: header.nameExpression.offset))
    }
    return RenderNode(header, offset: tag.offset)
  }
}

private final class RenderNode: Node {
  let header: PartialHeader
  let boundKey: Symbol
  let offset: Int

  init(_ header: PartialHeader, offset: Int) {
    self.header = header
    self.offset = offset
    boundKey = Symbol(header.alias ?? PartialHeader.variable(of: header.name ?? ""))
  }

  private static let forloop = Symbol("forloop")

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    guard let partial = context.partial(header) else { return .normal }
    switch header.binding {
    case .none: try call(partial, with: nil, &context)
    case .with(let expression): try call(partial, with: context.evaluate(expression), &context)
    case .each(let expression):
      let collection = context.evaluateTest(expression).resolved
      guard let elements = collection.loopElements else {
        try call(partial, with: collection, &context)
        return .normal
      }
      let loop = context.loops.count
      context.loops.append(
        LoopState(
          length: elements.count, parent: -1, name: "\(boundKey.name)-\(partial.name)"))
      defer { context.loops.removeSubrange(loop...) }
      for (turn, element) in elements.enumerated() {
        try context.countTurn(at: self)
        context.loops[loop].index0 = turn
        try call(partial, with: element, loop: loop, &context)
      }
    }
    return .normal
  }

  private func call(
    _ partial: PartialTable.Partial, with value: Value?, loop: Int? = nil,
    _ context: inout RenderContext
  ) throws(RenderStop) {
    // The arguments are worked out in the caller's frame, then moved into the partial's.
    let first = context.pending.count
    for argument in header.arguments {
      let value = context.evaluate(argument.value)
      context.pending.append((argument.key, value))
    }
    if let value, !value.isNull { context.pending.append((boundKey, value)) }
    try context.isolated { context throws(RenderStop) in
      if let loop {
        context.locals.append(Local(key: RenderNode.forloop, binding: .loop(loop)))
      }
      context.assignPending(from: first)
      _ = try context.renderBody(of: partial, at: offset)
    }
  }

  func survey(_ survey: inout TemplateSurvey) {
    header.survey(&survey, as: .argument)
    survey.addPartial(header, isIsolated: true, at: offset)
  }
}

extension Value {
  /// The elements `render … for` runs over; nil for a value that is no collection.
  var loopElements: [Value]? {
    switch resolved {
    case .array(let elements): elements
    case .hash(let hash): hash.values.indices.map { hash.pair(at: $0) }
    case .range(let range): range.count > 0 ? (range.first...range.last).map(Value.int) : []
    default: nil
    }
  }
}
