import Diagnostics

/// `{% comment %}…{% endcomment %}`: nothing in it is parsed but `comment` and `raw` blocks, which
/// must end inside.
struct CommentTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    parser.skipMarkup()
    var depth = 1
    while depth > 0 {
      guard let (_, found) = parser.lexer.skip(to: ["comment", "endcomment", "raw"]) else {
        throw Diagnostic(
          LiquidFinding.unclosedBlock(tag: "comment", end: "endcomment"),
          at: parser.source.place(at: tag.offset))
      }
      switch found.name {
      case "comment": depth += 1
      case "endcomment": depth -= 1
      default: _ = parser.lexer.skip(to: ["endraw"])
      }
    }
    return CommentNode(offset: tag.offset)
  }
}

/// `{% # words %}`: every line of it starts with `#`.
struct InlineCommentTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    var isLineStart = false
    for position in tag.markup {
      let byte = parser.bytes[position]
      if byte == .lineFeed {
        isLineStart = true
      } else if isLineStart, !byte.isWhitespace {
        if byte != .hash {
          throw Diagnostic(
            LiquidFinding.commentLine, at: parser.source.place(at: position))
        }
        isLineStart = false
      }
    }
    parser.skipMarkup()
    return CommentNode(offset: tag.offset)
  }
}

/// `{% doc %}…{% enddoc %}`: words for the template's users; nothing in it is parsed, and it can't
/// lie inside another.
struct DocTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    if !parser.isAtEnd {
      parser.report(.unwantedMarkup(tag: "doc"), at: parser.offset)
      parser.skipMarkup()
    }
    guard let (_, found) = parser.lexer.skip(to: ["doc", "enddoc"]) else {
      throw Diagnostic(
        LiquidFinding.unclosedBlock(tag: "doc", end: "enddoc"),
        at: parser.source.place(at: tag.offset))
    }
    if found.name == "doc" {
      _ = parser.lexer.skip(to: ["enddoc"])
      throw Diagnostic(
        LiquidFinding.nestedDoc, at: parser.source.place(at: found.offset))
    }
    return CommentNode(offset: tag.offset)
  }
}

private final class CommentNode: Node {
  let offset: Int

  init(offset: Int) {
    self.offset = offset
  }

  var isBlank: Bool { true }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow { .normal }
}
