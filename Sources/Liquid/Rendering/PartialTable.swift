import Diagnostics

/// The partials a template names, each parsed once, and the line starts of all its sources.
final class PartialTable: Sendable {
  /// A parsed partial.
  final class Partial: Sendable {
    let name: String
    let source: Source
    let body: Block
    /// How deep its blocks lie in each other at most.
    let nesting: Int
    /// The partials it names, when they are in a table of its own.
    let table: PartialTable?

    init(
      name: String, source: Source, body: Block, nesting: Int, table: PartialTable? = nil
    ) {
      self.name = name
      self.source = source
      self.body = body
      self.nesting = nesting
      self.table = table
    }
  }

  /// The partials in the order they were first named; nil for those that weren't found.
  let partials: [Partial?]

  init(_ partials: [Partial?]) {
    self.partials = partials
  }
}
