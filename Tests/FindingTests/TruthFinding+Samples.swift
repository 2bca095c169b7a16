import Checking
import VietnameseText

extension TruthFinding: SampledFinding {
  static func sample(after previous: TruthFinding?) -> TruthFinding? {
    switch previous {
    case nil: .unknownCitation(number: "‹number›")
    case .unknownCitation: .anotherDocument(number: "‹number›", known: "‹known›")
    case .anotherDocument: .cutTitle(number: "‹number›", right: "‹right›")
    case .cutTitle:
      .dateOfDocument(number: "‹number›", found: PartialDate(.sample), right: PartialDate(.sample))
    case .dateOfDocument: .issuerOfDocument(number: "‹number›", found: "‹found›", right: "‹right›")
    case .issuerOfDocument: .kindOfDocument(number: "‹number›", found: "‹found›", right: "‹right›")
    case .kindOfDocument:
      .validity(.notYetIssued(document: "‹document›", date: PartialDate(.sample)))
    case .validity(.notYetIssued): .validity(.notYetInForce(document: "‹document›", date: .sample))
    case .validity(.notYetInForce):
      .validity(.replaced(document: "‹document›", date: .sample, successor: "‹successor›"))
    case .validity(.replaced): .validity(.ended(document: "‹document›", date: .sample))
    case .validity(.ended): .validity(.movementOver(movement: "‹movement›", date: .sample))
    case .validity(.movementOver):
      .validity(.movementReplaced(movement: "‹movement›", date: .sample, successor: "‹successor›"))
    case .validity(.movementReplaced):
      .validity(.movementNotYet(movement: "‹movement›", date: .sample))
    case .validity(.movementNotYet): .nameOfMovement(found: "‹found›", right: "‹right›")
    case .nameOfMovement:
      .periodOfMovement(movement: "‹movement›", found: 2026...2030, right: 2026...2030)
    case .periodOfMovement: .province(found: "‹found›", right: "‹right›", date: .sample)
    case .province: .endedIssuer(found: "‹found›", right: "‹right›", date: .sample)
    case .endedIssuer: .endedBody(found: "‹found›", right: "‹right›", date: .sample)
    case .endedBody: .district(found: "‹found›")
    case .district: .collectiveBody("‹collectiveBody›")
    case .collectiveBody: .singleHead(body: "‹body›")
    case .singleHead: .noDeputy
    case .noDeputy: .noPower
    case .noPower: nil
    }
  }
}
