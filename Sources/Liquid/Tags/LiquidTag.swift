import Diagnostics

/// `{% liquid … %}`: each line is a tag without its delimiters.
struct LiquidTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    let block = parser.lines(of: tag.markup)
    parser.skipMarkup()
    return LiquidNode(block, offset: tag.offset)
  }
}

private final class LiquidNode: Node {
  let block: Block
  let offset: Int
  let isBlank: Bool

  init(_ block: Block, offset: Int) {
    self.block = block
    self.offset = offset
    isBlank = block.isBlank
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    try block.render(&context)
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(block)
  }
}
