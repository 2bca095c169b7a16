import Diagnostics

/// `{% capture name %}…{% endcapture %}`: what the block writes becomes a variable. It is markup:
/// values in it were shielded when they were written.
struct CaptureTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let name = parser.attempt { parser throws(Diagnostic) in
      let name = parser.literalName()
      guard let name else { throw parser.finding(LiquidFinding.missingName(tag: tag.name)) }
      try parser.finishMarkup()
      return name
    }
    let block = parser.block(of: tag, endingWith: "endcapture")
    return CaptureNode(Symbol(name ?? ""), block, offset: tag.offset)
  }
}

extension Parser {
  /// Reads a name, bare or in quotes; nil when neither follows.
  mutating func literalName() -> String? {
    if let name = name() { return name }
    skipSpace()
    guard cursor < markupEnd, bytes[cursor] == .singleQuote || bytes[cursor] == .doubleQuote,
      let expression = try? expression()
    else { return nil }
    return expression.literalText
  }
}

private final class CaptureNode: Node {
  let key: Symbol
  let block: Block
  let offset: Int

  init(_ key: Symbol, _ block: Block, offset: Int) {
    self.key = key
    self.block = block
    self.offset = offset
  }

  var isBlank: Bool { true }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    let (text, flow) = try context.capture(block)
    context.assign(key, .markup(text))
    return flow
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(block)
    survey.assign(key.name)
  }
}
