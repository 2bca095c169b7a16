import Diagnostics
import Document
import Markdown

/// A content block after its Liquid has been rendered and its Markdown read, ready for its slot.
struct ComposedBlock {
  /// The title, for slots that show titles.
  var heading: RichText?
  /// The text.
  var blocks: [MarkdownBlock]
  /// Where the text comes from.
  var origin: Origin
  /// Where the block or text lies, for findings.
  var place: Place
}

/// The blocks of a slot and how they are set.
struct ComposedSlot {
  /// How the blocks are set.
  var layout: Slot.Layout
  /// Whether numbered blocks show their titles.
  var showsTitles: Bool
  /// The blocks in order.
  var blocks: [ComposedBlock]
}
