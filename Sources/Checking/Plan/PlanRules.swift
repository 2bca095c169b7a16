extension Checker {
  /// The rules of a plan's content.
  static let planRules: [any CheckRule] = []
}
