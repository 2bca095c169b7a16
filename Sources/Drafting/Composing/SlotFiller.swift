import Diagnostics
import Document
import Liquid
import Markdown
import Synchronization

/// Renders the blocks of a slot when the template gets there, and keeps them for the builder.
final class SlotFiller: Sendable {
  /// Where the composition under way keeps its filler.
  static let key = "drafting.slots"

  /// A block ready to render: its texts with the values of its parameters.
  struct ReadyBlock: Sendable {
    var text: Template
    var heading: Template?
    var values: OrderedHash
    var isOpening: Bool
    var origin: Origin
    var place: Place
  }

  /// A slot ready to render.
  struct ReadySlot: Sendable {
    var slot: Slot
    var blocks: [ReadyBlock]
  }

  private struct Results {
    var filled: [String: ComposedSlot] = [:]
    var diagnostics: [Diagnostic] = []
  }

  private let slots: [ReadySlot]
  private let globals: OrderedHash
  private let register: CitationRegister
  private let results = Mutex(Results())

  init(slots: [ReadySlot], globals: OrderedHash, register: CitationRegister) {
    self.slots = slots
    self.globals = globals
    self.register = register
  }

  /// The names of the slots, for suggestions.
  var names: [String] { slots.map(\.slot.name) }

  /// The slots filled so far.
  var filled: [String: ComposedSlot] { results.withLock { $0.filled } }

  /// What was found in the blocks.
  var diagnostics: [Diagnostic] { results.withLock { $0.diagnostics } }

  /// Renders the blocks of a slot; false when the template has no such slot.
  func fill(_ name: String) -> Bool {
    guard let ready = slots.first(where: { $0.slot.name == name }) else { return false }
    let blocks = ready.blocks.map { block in
      register.inBasis(block.isOpening) { compose(block) }
    }
    results.withLock { results in
      results.filled[name] = ComposedSlot(
        layout: ready.slot.layout, showsTitles: ready.slot.showsTitles, blocks: blocks)
    }
    return true
  }

  private func compose(_ block: ReadyBlock) -> ComposedBlock {
    let state: [String: any Sendable] = [RenderContext.citationRegisterKey: register]
    let heading = block.heading?.render(block.values, globals: globals, state: state)
    let text = block.text.render(block.values, globals: globals, state: state)
    results.withLock {
      $0.diagnostics += (heading?.diagnostics ?? []) + text.diagnostics
    }
    return ComposedBlock(
      heading: heading.map { RichText(markdown: [MarkdownRun($0.text.trimmingBlanks)]) },
      blocks: MarkdownParser.parse(text.text), origin: block.origin, place: block.place)
  }
}
