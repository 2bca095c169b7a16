import Diagnostics

/// `{% break %}`: ends the innermost loop.
struct BreakTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    JumpNode(.breaksLoop, offset: tag.offset)
  }
}

/// `{% continue %}`: goes on with the next turn of the innermost loop.
struct ContinueTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    JumpNode(.continuesLoop, offset: tag.offset)
  }
}

private final class JumpNode: Node {
  let flow: Flow
  let offset: Int

  init(_ flow: Flow, offset: Int) {
    self.flow = flow
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow { flow }
}
