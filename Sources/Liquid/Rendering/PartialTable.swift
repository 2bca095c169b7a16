import Diagnostics

/// The partials a template names, each parsed once, and the line starts of all its sources.
final class PartialTable: Sendable {
  /// A parsed partial.
  struct Partial: Sendable {
    let name: String
    let source: Source
    let body: Block
    /// The partials it names, when they are in a table of its own.
    var table: PartialTable?
  }

  /// The partials in the order they were first named; nil for those that weren't found.
  let partials: [Partial?]

  init(_ partials: [Partial?]) {
    self.partials = partials
  }

  /// The line of an offset; used only while a source map is made.
  func line(at offset: Int, in source: Source) -> Int {
    source.line(at: offset)
  }
}
