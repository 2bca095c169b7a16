import Diagnostics

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
    if steps > maximumSteps { try stop(.limitSteps(limit: limits.steps), at: offset) }
    if output.count > maximumBytes { try stop(.limitOutput(limit: maximumBytes), at: offset) }
    if let deadline, ContinuousClock.now > deadline {
      report(
        Diagnostic(
          LiquidFinding.limitTime(limit: Value.double(limits.seconds ?? 0).text),
          at: source.place(at: offset)))
      throw RenderStop()
    }
  }

  private mutating func stop(_ finding: LiquidFinding, at offset: Int) throws(RenderStop) {
    report(Diagnostic(finding, at: source.place(at: offset)))
    throw RenderStop()
  }

  /// Counts a turn of a loop. Host tags that repeat their block call it once a turn.
  public mutating func countTurn(at node: some Node) throws(RenderStop) {
    turns += 1
    if turns > limits.loopTurns {
      try stop(.limitTurns(limit: limits.loopTurns), at: node.offset)
    }
  }

  /// Refuses a text, array or range so long that handling it would pass the limits.
  mutating func checkSize(of value: Value, at offset: Int) throws(RenderStop) {
    switch value {
    case .string(let text), .markup(let text):
      if text.utf8.count > maximumBytes {
        try stop(.limitOutput(limit: maximumBytes), at: offset)
      }
    case .array(let elements):
      if elements.count > limits.loopTurns {
        try stop(.limitTurns(limit: limits.loopTurns), at: offset)
      }
    case .range(let range):
      if range.count > limits.loopTurns {
        try stop(.limitTurns(limit: limits.loopTurns), at: offset)
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
          LiquidFinding.limitDepth(limit: limits.depth, chain: chain(to: partial.name)),
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
