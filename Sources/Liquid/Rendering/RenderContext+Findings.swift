import Diagnostics

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
    _ finding: some Finding, as severity: Severity? = nil, at offset: Int,
    suggestion: Message? = nil
  ) {
    let spot = ReportedPlace(source: ObjectIdentifier(source), offset: offset)
    guard reported.insert(spot).inserted else { return }
    report(
      Diagnostic(
        finding, as: severity, at: source.place(at: offset), suggestion: suggestion))
  }
}
