import Office
import Registry

extension ImportFinding: SampledFinding {
  static func sample(after previous: ImportFinding?) -> ImportFinding? {
    switch previous {
    case nil: .noDocument
    case .noDocument: .nameChanged(name: "‹name›", kept: "‹kept›")
    case .nameChanged: .noIssuer
    case .noIssuer: .noTitle
    case .noTitle: .noNumber
    case .noNumber: .noDate
    case .noDate: .unlikelyYear(year: 2)
    case .unlikelyYear: .lowConfidence(percent: 2)
    case .lowConfidence: .unknownProvince(province: "‹province›")
    case .unknownProvince: toldOtherwise(ToldField.allCases[0])
    case .toldOtherwise(let field, _, _):
      ToldField.allCases.next(after: field).map(toldOtherwise)
        ?? .sameNumber(entry: 2, number: "‹number›")
    case .sameNumber: .sameNumberInFile(file: "‹file›", number: "‹number›")
    case .sameNumberInFile: .noLines
    case .noLines: .reserved
    case .reserved: relationToAbsent(EntryRelation.Kind.allCases[0])
    case .relationToAbsent(let kind, _):
      EntryRelation.Kind.allCases.next(after: kind).map(relationToAbsent)
    }
  }

  private static func toldOtherwise(_ field: ToldField) -> ImportFinding {
    .toldOtherwise(field, told: "‹told›", read: "‹read›")
  }

  private static func relationToAbsent(_ kind: EntryRelation.Kind) -> ImportFinding {
    .relationToAbsent(kind, reason: "‹reason›")
  }
}
