import Diagnostics

/// `{% raw %}…{% endraw %}`: text in which nothing is a tag or an output.
struct RawTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    if !parser.isAtEnd {
      parser.report(.unwantedMarkup(tag: "raw"), at: parser.offset)
      parser.skipMarkup()
    }
    // The lines of a `liquid` tag have no text that could be raw.
    guard parser.lexer.form == .template, let (content, _) = parser.lexer.skip(to: ["endraw"])
    else {
      throw Diagnostic(
        LiquidFinding.unclosedBlock(tag: "raw", end: "endraw"),
        at: parser.source.place(at: tag.offset))
    }
    return RawNode(parser.bytes[content], offset: tag.offset)
  }
}

private final class RawNode: Node {
  let bytes: ArraySlice<UInt8>
  let offset: Int

  init(_ bytes: ArraySlice<UInt8>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var isBlank: Bool { bytes.isEmpty }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    context.write(template: bytes)
    return .normal
  }

  func survey(_ survey: inout TemplateSurvey) {
  }
}
