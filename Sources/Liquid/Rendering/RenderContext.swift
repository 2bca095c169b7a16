import Diagnostics

/// One rendering under way: the variables in scope, the output so far, the findings, and what the
/// host's filters and tags keep between their uses.
public struct RenderContext {
  /// The environment of the template being rendered.
  public let environment: Environment
  /// What the host's filters and tags keep during the rendering, by names of their own.
  public var state: [String: any Sendable]
  /// What was found so far.
  public internal(set) var diagnostics: [Diagnostic] = []

  var output: [UInt8] = []
  var source: Source
  var partials: PartialTable
  let limits: Limits
  let isLax: Bool
  let isShielded: Bool

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
  var openPartials: [PartialTable.Partial] = []
  /// How deep the blocks of the open partials may lie in each other, all together.
  var openNesting = 0
  /// The arguments of a `render` on their way into its frame.
  var pending: [(key: Symbol, value: Value)] = []

  var steps = 0
  var turns = 0
  let deadline: ContinuousClock.Instant?
  let maximumSteps: Int
  let maximumBytes: Int
  /// Blocks in blocks of partials in partials use up the thread's stack; this many fit the smallest
  /// ones servers have.
  static let maximumNesting = 500
  /// The source map under way; nil when none was asked for.
  var sourceMap: SourceMapBuilder?
  var reported: Set<ReportedPlace> = []

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

  struct ReportedPlace: Hashable {
    let source: ObjectIdentifier
    let offset: Int
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
