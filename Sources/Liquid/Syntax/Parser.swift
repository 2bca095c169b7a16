import Diagnostics

/// Parses a source into nodes and collects every finding on the way. Tags get it to read their
/// markup and their blocks.
public struct Parser {
  /// The environment the template is parsed in.
  public let environment: Environment
  /// The source being parsed.
  public let source: Source
  /// What was found so far.
  public private(set) var diagnostics: [Diagnostic] = []

  let bytes: [UInt8]
  var lexer: Lexer
  /// Where the markup being read goes on, and where it ends.
  var cursor = 0
  var markupEnd = 0
  var partials: PartialCollector

  private var depth = 0 {
    didSet { deepest = max(deepest, depth) }
  }
  /// How deep blocks lie in each other at most.
  private(set) var deepest = 0
  /// The ends of unknown block tags, which are no findings of their own.
  private var unknownEnds: Set<String> = []
  /// The tag that ended the block read last.
  private var ending: TagToken?

  init(_ source: Source, in environment: Environment, partials: PartialCollector) {
    self.environment = environment
    self.source = source
    self.partials = partials
    bytes = source.bytes
    lexer = Lexer(source)
  }

  static func parse(_ source: Source, in environment: Environment) -> Template {
    var parser = Parser(source, in: environment, partials: PartialCollector())
    let body = parser.wholeSource()
    let (partials, found) = parser.partials.parseAll(in: environment)
    return Template(
      source: source, environment: environment, diagnostics: parser.diagnostics + found,
      body: body, nesting: parser.deepest, partials: partials)
  }

  /// Parses the whole source.
  mutating func wholeSource() -> Block {
    if let offset = source.firstInvalidByte { report(.invalidUTF8, at: offset) }
    return document()
  }

  /// Parses to the end of the source or of the lines.
  private mutating func document() -> Block {
    var nodes: [any Node] = []
    while true {
      parseNodes(into: &nodes, until: [])
      guard let stray = ending else { return Block(nodes: nodes) }
      ending = nil
      reportUnknown(stray)
    }
  }
}

// MARK: - Blocks

extension Parser {
  /// The block of a block tag, up to one of the tags that end it or divide it. A block without its
  /// end is a finding at the tag that opened it.
  ///
  /// - Parameters:
  ///   - names: the names of the tags that may end the block, such as `else` and `endif`. The last
  ///     is the one that closes the tag.
  ///   - tag: the tag that opened the block.
  /// - Returns: the block and the tag that ended it; nil for the latter at the end of the source.
  public mutating func block(
    of tag: TagToken, endingWith names: [String]
  ) -> (block: Block, ending: TagToken?) {
    guard depth < environment.limits.depth else {
      report(
        .tooDeep(limit: environment.limits.depth), at: tag.offset)
      lexer.position = lexer.end
      return (.none, nil)
    }
    depth += 1
    defer { depth -= 1 }
    var nodes: [any Node] = []
    parseNodes(into: &nodes, until: names)
    let end = ending
    ending = nil
    if end == nil, !isTooDeep {
      report(
        .unclosedBlock(tag: tag.name, end: names.last ?? ""), at: tag.offset)
    }
    if let end { moveCursor(to: end) }
    return (Block(nodes: nodes), end)
  }

  /// The block of a tag that has one block and no parts.
  public mutating func block(of tag: TagToken, endingWith name: String) -> Block {
    let (block, end) = self.block(of: tag, endingWith: [name])
    if end != nil { skipMarkup() }
    return block
  }

  /// Reads the lines of a `{% liquid %}` tag as tags.
  mutating func lines(of markup: Range<Int>) -> Block {
    guard depth < environment.limits.depth else {
      report(
        .tooDeep(limit: environment.limits.depth), at: markup.lowerBound)
      return .none
    }
    depth += 1
    let outer = lexer
    lexer = Lexer(linesOf: markup, in: source)
    defer {
      lexer = outer
      depth -= 1
    }
    return document()
  }

  /// Adds nodes until a tag of one of the names, which is left in `ending`, or the end.
  private mutating func parseNodes(into nodes: inout [any Node], until names: [String]) {
    while let piece = lexer.next() {
      switch piece {
      case .text(let range): nodes.append(TextNode(bytes[range]))
      case .output(let offset, let markup):
        cursor = markup.lowerBound
        markupEnd = markup.upperBound
        if let node = outputNode(at: offset) { nodes.append(node) }
      case .unclosed(let offset, let isTag):
        report(isTag ? .unclosedTag : .unclosedOutput, at: offset)
      case .tag(let token):
        if names.contains(token.name) {
          ending = token
          return
        }
        moveCursor(to: token)
        guard let tag = environment.tags[token.name] else {
          reportUnknown(token)
          continue
        }
        if let node = node(of: token, tag) { nodes.append(node) }
      }
    }
  }

  private mutating func outputNode(at offset: Int) -> OutputNode? {
    skipSpace()
    if cursor == markupEnd {
      // `{{ }}` prints nothing.
      return OutputNode(
        FilteredExpression(base: Expression(form: .literal(.null), offset: offset), calls: []),
        offset: offset)
    }
    do throws(Diagnostic) {
      let expression = try filteredExpression()
      try finishMarkup()
      return OutputNode(expression, offset: offset)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func node(of token: TagToken, _ tag: any Tag) -> (any Node)? {
    do throws(Diagnostic) {
      let node = try tag.parse(token, with: &self)
      try finishMarkup()
      return node
    } catch {
      report(error)
      return nil
    }
  }

  /// Reports a tag that nothing is known of, or that ends a block nobody opened.
  private mutating func reportUnknown(_ token: TagToken) {
    if unknownEnds.contains(token.name) { return }
    let ends = environment.tags.keys.map { "end" + $0 }
    if ends.contains(token.name) || ["else", "elsif", "when"].contains(token.name) {
      report(.unexpectedTag(tag: token.name), at: token.offset)
      return
    }
    unknownEnds.insert("end" + token.name)
    report(
      .unknownTag(tag: token.name), at: token.offset,
      suggestion: Suggestion.message(
        for: token.name,
        among: environment.tags.keys.sorted() + ["else", "elsif", "when"] + ends.sorted()))
  }

  private mutating func moveCursor(to token: TagToken) {
    cursor = token.markup.lowerBound
    markupEnd = token.markup.upperBound
  }
}

// MARK: - Findings

extension Parser {
  /// Adds a finding.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func report(
    _ finding: LiquidFinding, at offset: Int, suggestion: Message? = nil
  ) {
    report(Diagnostic(finding, at: source.place(at: offset), suggestion: suggestion))
  }

  /// Whether a part of the template lay too deep to be read.
  private var isTooDeep: Bool {
    diagnostics.contains { diagnostic in
      if case .tooDeep? = diagnostic.finding as? LiquidFinding { true } else { false }
    }
  }

  /// Runs a part of parsing a tag so that an error in it is a finding and parsing goes on; nil then.
  public mutating func attempt<Result>(
    _ body: (inout Parser) throws(Diagnostic) -> Result
  ) -> Result? {
    do throws(Diagnostic) {
      return try body(&self)
    } catch {
      report(error)
      skipMarkup()
      return nil
    }
  }
}
