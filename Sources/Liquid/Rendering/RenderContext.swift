import Diagnostics

/// One rendering under way: the variables in scope, the output so far, the findings, and what the
/// host's filters and tags keep between their uses.
public struct RenderContext {
  /// The environment of the template being rendered.
  public internal(set) var environment: Environment
  /// What the host's filters and tags keep during the rendering, by names of their own.
  public var state: [String: any Sendable]
  /// What was found so far.
  public private(set) var diagnostics: [Diagnostic] = []

  var output: [UInt8] = []
  var source: Source
  var partials: PartialTable
  let limits: Limits
  let isLax: Bool
  private let isShielded: Bool

  // What is in scope. Each list is a stack on which a `render` starts anew at its own frame.
  var locals: [Local] = []
  var assigned: [(key: Symbol, value: Value)] = []
  var counters: [(key: Symbol, value: Int)] = []
  var loops: [LoopState] = []
  var frame = Frame()
  var currentLoop = -1
  let data: OrderedHash
  let globals: OrderedHash

  /// What tags remember between their uses; made at the first of them.
  var memory: TagMemory?
  /// Partials whose names were only known while rendering.
  var latePartials: [String: Template] = [:]
  private var openPartials: [PartialTable.Partial] = []
  /// How deep the blocks of the open partials may lie in each other, all together.
  private var openNesting = 0
  /// The arguments of a `render` on their way into its frame.
  var pending: [(key: Symbol, value: Value)] = []

  private var steps = 0
  private var turns = 0
  private let deadline: ContinuousClock.Instant?
  private let maximumSteps: Int
  private let maximumBytes: Int
  /// Blocks in blocks of partials in partials use up the thread's stack; this many fit the smallest
  /// ones servers have.
  private static let maximumNesting = 500
  /// The source map under way; nil when none was asked for.
  private var sourceMap: SourceMapBuilder?
  private var reported: Set<ReportedPlace> = []

  /// What `cycle`, `for … offset: continue` and `ifchanged` remember of their last use.
  final class TagMemory {
    var cycles: [String: Int] = [:]
    var lastIfChanged: [UInt8]?
    private var loopEnds: [(loop: Symbol, end: Int)] = []

    /// Where the last loop of a name ended; nil before the first.
    func end(of loop: Symbol) -> Int? {
      loopEnds.first { $0.loop == loop }?.end
    }

    func setEnd(_ end: Int, of loop: Symbol) {
      if let position = loopEnds.firstIndex(where: { $0.loop == loop }) {
        loopEnds[position].end = end
      } else {
        loopEnds.append((loop, end))
      }
    }
  }

  /// The memory of the template being rendered.
  var tagMemory: TagMemory {
    mutating get {
      if let memory { return memory }
      let made = TagMemory()
      memory = made
      return made
    }
  }

  /// Where the lists of names in scope start for the template being rendered.
  struct Frame {
    var locals = 0
    var assigned = 0
    var counters = 0
    /// Whether the data is out of sight, as inside `render`.
    var isIsolated = false
  }

  private struct ReportedPlace: Hashable {
    let source: ObjectIdentifier
    let offset: Int
    let code: String
  }

  init(
    template: Template, data: OrderedHash, globals: OrderedHash, state: [String: any Sendable],
    mapsSource: Bool
  ) {
    environment = template.environment
    source = template.source
    partials = template.partials
    limits = template.environment.limits
    isLax = template.environment.undefined.isLax
    isShielded = template.environment.output.shield != nil
    maximumSteps = limits.steps
    maximumBytes = limits.outputBytes
    deadline = limits.seconds.map { ContinuousClock.now + .seconds($0) }
    self.data = data
    self.globals = globals
    self.state = state
    sourceMap = mapsSource ? SourceMapBuilder() : nil
    output.reserveCapacity(template.source.bytes.count * 2)
  }

  mutating func renderRoot(_ body: Block) {
    // A `break` outside any loop ends the template, as it always did in this language.
    _ = try? body.render(&self)
  }

  consuming func finish() -> Rendering {
    Rendering(bytes: output, diagnostics: diagnostics, sourceMap: sourceMap?.segments ?? [])
  }
}

// MARK: - Limits

extension RenderContext {
  /// Counts a node and notes its line.
  @inline(__always)
  mutating func step(at node: any Node) throws(RenderStop) {
    steps += 1
    if steps > maximumSteps || output.count > maximumBytes || steps & 0x3FF == 0 {
      try checkLimits(at: node.offset)
    }
    if sourceMap != nil { mapLine(at: node.offset) }
  }

  private mutating func checkLimits(at offset: Int) throws(RenderStop) {
    if steps > maximumSteps { try stop("liquid.limit-steps", limits.steps, at: offset) }
    if output.count > maximumBytes { try stop("liquid.limit-output", maximumBytes, at: offset) }
    if let deadline, ContinuousClock.now > deadline {
      report(
        Diagnostic(
          "liquid.limit-time", .error, ["limit": Value.double(limits.seconds ?? 0).text],
          at: source.place(at: offset)))
      throw RenderStop()
    }
  }

  private mutating func stop(_ code: String, _ limit: Int, at offset: Int) throws(RenderStop) {
    report(Diagnostic(code, .error, ["limit": String(limit)], at: source.place(at: offset)))
    throw RenderStop()
  }

  /// Counts a turn of a loop. Host tags that repeat their block call it once a turn.
  public mutating func countTurn(at node: some Node) throws(RenderStop) {
    turns += 1
    if turns > limits.loopTurns {
      try stop("liquid.limit-turns", limits.loopTurns, at: node.offset)
    }
  }

  /// Refuses a text, array or range so long that handling it would pass the limits.
  mutating func checkSize(of value: Value, at offset: Int) throws(RenderStop) {
    switch value {
    case .string(let text), .markup(let text):
      if text.utf8.count > maximumBytes {
        try stop("liquid.limit-output", maximumBytes, at: offset)
      }
    case .array(let elements):
      if elements.count > limits.loopTurns {
        try stop("liquid.limit-turns", limits.loopTurns, at: offset)
      }
    case .range(let range):
      if range.count > limits.loopTurns {
        try stop("liquid.limit-turns", limits.loopTurns, at: offset)
      }
    default: break
    }
  }

  /// Goes one level deeper while rendering a partial.
  mutating func enter(_ partial: PartialTable.Partial, at offset: Int) throws(RenderStop) {
    if openPartials.count >= limits.depth
      || openNesting + partial.nesting > RenderContext.maximumNesting
    {
      report(
        Diagnostic(
          "liquid.limit-depth", .error,
          ["limit": String(limits.depth), "chain": chain(to: partial.name)],
          at: source.place(at: offset)))
      throw RenderStop()
    }
    openPartials.append(partial)
    openNesting += partial.nesting
  }

  mutating func leave() {
    openNesting -= openPartials.removeLast().nesting
  }

  /// The way into a recursion: each partial up to its first repetition.
  private func chain(to partial: String) -> String {
    let path = openPartials.map(\.name) + [partial]
    var seen: Set<String> = []
    let end = path.firstIndex { !seen.insert($0).inserted } ?? path.count - 1
    return path[...end].joined(separator: " → ")
  }
}

// MARK: - Findings

extension RenderContext {
  /// Adds a finding.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The place of a node of the template being rendered.
  public func place(of node: some Node) -> Place {
    source.place(at: node.offset)
  }

  /// The place of an expression of the template being rendered.
  public func place(of expression: Expression) -> Place {
    source.place(at: expression.offset)
  }

  /// Adds a finding of a place once, however often a loop passes there.
  mutating func reportOnce(
    _ code: String, _ arguments: [String: String], _ severity: Severity = .error,
    at offset: Int, suggestion: Message? = nil
  ) {
    let spot = ReportedPlace(source: ObjectIdentifier(source), offset: offset, code: code)
    guard reported.insert(spot).inserted else { return }
    report(
      Diagnostic(
        code, severity, arguments, at: source.place(at: offset), suggestion: suggestion))
  }
}

// MARK: - Output

extension RenderContext {
  /// Appends text that is already in the output's language.
  public mutating func write(markup text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Appends a value as printing it would, plain text through the output policy.
  public mutating func write(_ value: Value) {
    switch value {
    case .undefined, .null, .blank, .empty: break
    case .string(let text): write(plain: text)
    case .markup(let text): output.append(contentsOf: text.utf8)
    case .int(let number): output.append(decimal: number)
    case .bool(let isTrue): write(plain: isTrue ? "true" : "false")
    case .array(let elements): for element in elements { write(element) }
    case .drop(let drop): write(drop.value.withoutDrop)
    case .double, .hash, .range: write(plain: value.text)
    }
  }

  private mutating func write(plain text: String) {
    if isShielded, let shield = environment.output.shield {
      shield(&output, text.utf8.span)
    } else {
      output.append(contentsOf: text.utf8)
    }
  }

  @inline(__always)
  mutating func write(template bytes: ArraySlice<UInt8>) {
    if sourceMap != nil { mapLines(of: bytes) }
    output.append(contentsOf: bytes)
  }

  /// What rendering a block writes, taken out of the output.
  public mutating func capture(_ block: Block) throws(RenderStop) -> (text: String, flow: Flow) {
    let start = output.count
    let firstSegment = sourceMap?.segments.count ?? 0
    let flow = try block.render(&self)
    let text = String(decoding: output[start...], as: UTF8.self)
    output.removeSubrange(start...)
    sourceMap?.segments.removeSubrange(firstSegment...)
    return (text, flow)
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    if number >= 0, number < 10 {
      append(0x30 + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }
}

// MARK: - Source map

extension RenderContext {
  private mutating func mapLine(at offset: Int) {
    sourceMap?.add(line: source, at: offset, output: output.count)
  }

  private mutating func mapLines(of bytes: ArraySlice<UInt8>) {
    for position in bytes.indices where bytes[position] == .lineFeed {
      sourceMap?.add(
        line: source, at: position + 1, output: output.count + position + 1 - bytes.startIndex)
    }
  }
}
