import Diagnostics

/// `{% for variable in collection reversed limit: 3 offset: 1 %}…{% else %}…{% endfor %}`
struct ForTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let header = parser.attempt { parser throws(Diagnostic) in
      try parser.loopHeader(of: tag)
    }
    var (block, ending) = parser.block(of: tag, endingWith: ["else", "endfor"])
    let body = block
    var otherwise: Block?
    while let divider = ending, divider.name == "else" {
      if otherwise != nil {
        parser.report(.ignoredBranch(tag: "else"), at: divider.offset)
      }
      parser.skipMarkup()
      (block, ending) = parser.block(of: tag, endingWith: ["else", "endfor"])
      if otherwise == nil { otherwise = block }
    }
    parser.skipMarkup()
    guard let header else { return NoNode(offset: tag.offset) }
    return ForNode(header, body, otherwise: otherwise, offset: tag.offset)
  }
}

private final class ForNode: Node {
  let header: LoopHeader
  let body: Block
  let otherwise: Block?
  let isBlank: Bool
  let offset: Int

  init(_ header: LoopHeader, _ body: Block, otherwise: Block?, offset: Int) {
    self.header = header
    self.offset = offset
    isBlank = body.isBlank && otherwise?.isBlank ?? true
    self.body = isBlank ? body.withoutText : body
    self.otherwise = isBlank ? otherwise?.withoutText : otherwise
  }

  private static let forloop = Symbol("forloop")

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    guard let stretch = try LoopStretch(header, in: &context) else { return .normal }
    guard stretch.count > 0 else { return try otherwise?.render(&context) ?? .normal }
    let outerLoop = context.currentLoop
    let loop = context.loops.count
    let local = context.locals.count
    context.loops.append(
      LoopState(
        length: stretch.count, parent: outerLoop, name: header.name.name))
    context.locals.append(Local(key: ForNode.forloop, binding: .loop(loop)))
    context.locals.append(Local(key: header.variable, binding: .value(.null)))
    context.currentLoop = loop
    defer {
      context.loops.removeSubrange(loop...)
      context.locals.removeSubrange(local...)
      context.currentLoop = outerLoop
    }
    for turn in 0..<stretch.count {
      try context.countTurn(at: self)
      context.loops[loop].index0 = turn
      context.locals[local + 1].binding = .value(stretch[turn])
      if try body.render(&context) == .breaksLoop { break }
    }
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
    header.survey(&survey)
    survey.conditionally { survey in
      survey.withLocals([header.variable.name, "forloop"]) { $0.add(body) }
      if let otherwise { survey.add(otherwise) }
    }
  }
}
