import Diagnostics
import Liquid

/// `{% slot name %}`: the place of a template where content blocks go. Rendering it renders the
/// blocks, so that what comes first in the plan is also the first to cite a document in full.
struct SlotTag: Tag {
  func parse(_ tag: TagToken, with parser: inout Parser) throws(Diagnostic) -> any Node {
    SlotNode(name: try parser.expectName(in: tag), offset: tag.offset)
  }
}

/// A use of the slot tag.
private final class SlotNode: Node {
  let name: String
  let offset: Int

  init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  func render(_ context: inout RenderContext) throws(RenderStop) -> Flow {
    guard let filler = context.state[SlotFiller.key] as? SlotFiller else { return .normal }
    guard filler.fill(name) else {
      context.report(
        Diagnostic(
          TemplateFinding.unknownSlot(slot: name), at: context.place(of: self),
          suggestion: Suggestion.message(for: name, among: filler.names)))
      return .normal
    }
    context.write(markup: SlotMarker.markdown(for: name))
    return .normal
  }
}
