import Profiles

extension ProfileFinding: SampledFinding {
  static func sample(after previous: ProfileFinding?) -> ProfileFinding? {
    switch previous {
    case nil: .noProvinces
    case .noProvinces: .slugIsNotFolder(slug: "‹slug›", folder: "‹folder›")
    case .slugIsNotFolder: .idIsNotFile(id: "‹id›", file: "‹file›")
    case .idIsNotFile: .noName
    case .noName: .notATerm(found: "‹found›")
    case .notATerm: .supervising(found: "‹found›")
    case .supervising: .unknownPlaceholder(name: "‹name›")
    case .unknownPlaceholder: .placeholderWithoutValue(name: "‹name›")
    case .placeholderWithoutValue: .unknownProvince(slug: "‹slug›")
    case .unknownProvince:
      .provinceEnded(
        unit: "‹unit›", date: .sample, successor: "‹successor›", slug: "‹slug›", endedBy: nil)
    case .provinceEnded: .provinceNotYet(unit: "‹unit›", date: "‹date›", day: .sample)
    case .provinceNotYet: .unknownKind(kind: "‹kind›")
    case .unknownKind: .unknownDepartment(id: "‹id›")
    case .unknownDepartment: .unknownFormerUnit(id: "‹id›")
    case .unknownFormerUnit: .unknownDocument(number: "‹number›")
    case .unknownDocument: .unknownMovement(id: "‹id›")
    case .unknownMovement: .unknownBody(id: "‹id›", province: "‹province›")
    case .unknownBody: .bodyOfOtherUnit(id: "‹id›", province: "‹province›", unit: "‹unit›")
    case .bodyOfOtherUnit: .bodyWithoutKind
    case .bodyWithoutKind: .bodyNotYet(body: "‹body›", date: .sample, day: .sample)
    case .bodyNotYet: .bodyEnded(body: "‹body›", date: .sample)
    case .bodyEnded: .bodyReplaced(body: "‹body›", date: .sample, successors: "‹successors›")
    case .bodyReplaced: .bodyNotHere(body: "‹body›", province: "‹province›", date: .sample)
    case .bodyNotHere: .bodyMaybeNotHere(body: "‹body›", province: "‹province›", date: .sample)
    case .bodyMaybeNotHere: .missingFact(key: "‹key›", kind: "‹kind›")
    case .missingFact: .noCommune(kind: "‹kind›")
    case .noCommune: .notACommune(found: "‹found›")
    case .notACommune: .unknownCommune(commune: "‹commune›", province: "‹province›")
    case .unknownCommune: .malformedSymbol(symbol: "‹symbol›", body: "‹body›")
    case .malformedSymbol: .unverifiedSymbol(symbol: "‹symbol›", body: "‹body›")
    case .unverifiedSymbol: .unverifiedSignatory(name: "‹name›", post: "‹post›", body: "‹body›")
    case .unverifiedSignatory: .formerUnitWithoutEnd(unit: "‹unit›")
    case .formerUnitWithoutEnd: .repeated(name: "‹name›")
    case .repeated: .overlap(date: "‹date›")
    case .overlap: .circle(name: "‹name›")
    case .circle: .spellingSame(word: "‹word›")
    case .spellingSame: nil
    }
  }
}
