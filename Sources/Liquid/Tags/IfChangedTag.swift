import Diagnostics

/// `{% ifchanged %}…{% endifchanged %}`: writes its block unless the last one wrote the same.
struct IfChangedTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    IfChangedNode(parser.block(of: tag, endingWith: "endifchanged"), offset: tag.offset)
  }
}

private final class IfChangedNode: Node {
  let block: Block
  let offset: Int

  init(_ block: Block, offset: Int) {
    self.block = block
    self.offset = offset
  }

  var isBlank: Bool { block.isBlank }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    let start = context.output.count
    let flow = try block.render(&context)
    let written = Array(context.output[start...])
    if written == context.tagMemory.lastIfChanged {
      context.output.removeSubrange(start...)
    } else {
      context.tagMemory.lastIfChanged = written
    }
    return flow
  }

  func survey(_ survey: inout TemplateSurvey) {
    survey.add(block)
  }
}
