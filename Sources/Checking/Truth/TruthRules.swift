extension Checker {
  /// The rules of agreement with what is known.
  static let truthRules: [any CheckRule] = [
    CitationRule(), ValidityRule(), MovementRule(), PlaceNameRule(), BodyNameRule(),
    DistrictRule(), PowerRule(),
  ]
}
