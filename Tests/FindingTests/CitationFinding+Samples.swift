import Citations

extension CitationFinding: SampledFinding {
  static func sample(after previous: CitationFinding?) -> CitationFinding? {
    switch previous {
    case nil: .notANumber(found: "‹found›")
    case .notANumber: .unknownDocument(number: "‹number›")
    case .unknownDocument: .anotherDocument(number: "‹number›", known: "‹known›")
    case .anotherDocument:
      .severalDocuments(number: "‹number›", known: "‹known›", taken: "‹taken›")
    case .severalDocuments: .notYetIssued(document: "‹document›", date: "‹date›")
    case .notYetIssued: .notYetInForce(document: "‹document›", date: .sample)
    case .notYetInForce:
      .replaced(document: "‹document›", date: .sample, successor: "‹successor›")
    case .replaced: .ended(document: "‹document›", date: .sample)
    case .ended: .unknownMovement(id: "‹id›")
    case .unknownMovement: .movementOver(movement: "‹movement›", date: .sample)
    case .movementOver:
      .movementReplaced(movement: "‹movement›", date: .sample, successor: "‹successor›")
    case .movementReplaced: .movementNotYet(movement: "‹movement›", date: .sample)
    case .movementNotYet: nil
    }
  }
}
