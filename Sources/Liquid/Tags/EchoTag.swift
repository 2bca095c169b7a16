import Diagnostics

/// `{% echo expression | filters %}`: an output written as a tag, for `{% liquid %}`.
struct EchoTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    if parser.isAtEnd { return NoNode(offset: tag.offset) }
    return OutputNode(try parser.filteredExpression(), offset: tag.offset)
  }
}
