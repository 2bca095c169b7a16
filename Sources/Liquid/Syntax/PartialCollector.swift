import Diagnostics

/// The partials named so far while a template is parsed. Each is parsed once, after the template
/// that names it, so that a partial may name itself.
struct PartialCollector {
  private(set) var names: [String] = []
  private var uses: [(name: String, source: Source, offset: Int)] = []

  /// The position a partial will have in the table.
  mutating func index(of name: String, usedIn source: Source, at offset: Int) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    names.append(name)
    uses.append((name, source, offset))
    return names.count - 1
  }

  /// Parses every partial that was named, and those they name in turn.
  func parseAll(in environment: Environment) -> (PartialTable, [Diagnostic]) {
    var collector = self
    var partials: [PartialTable.Partial?] = []
    var diagnostics: [Diagnostic] = []
    while partials.count < collector.names.count {
      let use = collector.uses[partials.count]
      guard let text = environment.partials?.source(named: use.name) else {
        partials.append(nil)
        if environment.syntax == .strict {
          diagnostics.append(
            .unknownPartial(use.name, in: environment, at: use.source.place(at: use.offset)))
        }
        continue
      }
      var parser = Parser(
        Source(bytes: text.bytes, name: text.name), in: environment, partials: collector)
      let body = parser.wholeSource()
      collector = parser.partials
      diagnostics += parser.diagnostics
      partials.append(
        PartialTable.Partial(
          name: use.name, source: parser.source, body: body, nesting: parser.deepest))
    }
    return (PartialTable(partials), diagnostics)
  }
}

extension Diagnostic {
  /// The finding that a template names a partial that isn't there.
  static func unknownPartial(
    _ name: String, in environment: Environment, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      LiquidFinding.unknownPartial(name: name), at: place,
      suggestion: Suggestion.message(for: name, among: environment.partials?.names ?? []))
  }
}
