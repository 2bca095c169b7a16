import Citations
import VietnameseText

extension ValidityFinding: SampledFinding {
  static func sample(after previous: ValidityFinding?) -> ValidityFinding? {
    switch previous {
    case nil: .notYetIssued(document: "‹document›", date: PartialDate(.sample))
    case .notYetIssued: .notYetInForce(document: "‹document›", date: .sample)
    case .notYetInForce: .replaced(document: "‹document›", date: .sample, successor: "‹successor›")
    case .replaced: .ended(document: "‹document›", date: .sample)
    case .ended: .movementOver(movement: "‹movement›", date: .sample)
    case .movementOver:
      .movementReplaced(movement: "‹movement›", date: .sample, successor: "‹successor›")
    case .movementReplaced: .movementNotYet(movement: "‹movement›", date: .sample)
    case .movementNotYet: nil
    }
  }
}
