import Drafting

extension DraftFinding: SampledFinding {
  static func sample(after previous: DraftFinding?) -> DraftFinding? {
    switch previous {
    case nil: .unknownTemplate(id: "‹id›")
    case .unknownTemplate: .unknownBlock(id: "‹id›")
    case .unknownBlock: .unknownBodyKind(id: "‹id›")
    case .unknownBodyKind: .unknownSlot(template: "‹template›", slot: "‹slot›")
    case .unknownSlot: .unknownField(name: "‹name›")
    case .unknownField: .unknownParameter(name: "‹name›")
    case .unknownParameter: .missingField(label: "‹label›", name: "‹name›")
    case .missingField: .requiredSlotEmpty(label: "‹label›", slot: "‹slot›")
    case .requiredSlotEmpty: .blockNotInSlot(slot: "‹slot›", id: "‹id›")
    case .blockNotInSlot: .blockOutsideYears(id: "‹id›", years: "‹years›", year: 2)
    case .blockOutsideYears: .blockNotForIssuer(id: "‹id›", body: "‹body›")
    case .blockNotForIssuer: .themeNotTaken(slot: "‹slot›", theme: "‹theme›", id: "‹id›")
    case .themeNotTaken: .templateNotForIssuer(id: "‹id›", body: "‹body›")
    case .templateNotForIssuer: .templateOutsideYears(id: "‹id›", years: "‹years›", year: 2)
    case .templateOutsideYears: .missingElement(.sample)
    case .missingElement: .nameDependsOnDate(date: "‹date›", early: "‹early›", late: "‹late›")
    case .nameDependsOnDate: .formatLater(date: .sample, format: "‹format›")
    case .formatLater: .documentUnverified(document: "‹document›")
    case .documentUnverified: .movementUnverified(movement: "‹movement›")
    case .movementUnverified: nil
    }
  }
}
