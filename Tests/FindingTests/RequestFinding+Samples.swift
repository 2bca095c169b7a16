import Office

extension RequestFinding: SampledFinding {
  static func sample(after previous: RequestFinding?) -> RequestFinding? {
    switch previous {
    case nil: .badYear(value: "‹value›")
    case .badYear: .unknownFormat(format: "‹format›", formats: "‹formats›")
    case .unknownFormat: .bodyNeeded(bodies: "‹bodies›")
    case .bodyNeeded: .bodyNeededFirst
    case .bodyNeededFirst: .bodyAmbiguous(body: "‹body›", bodies: "‹bodies›")
    case .bodyAmbiguous: .bodyUnknown(body: "‹body›")
    case .bodyUnknown: .unknownKind(kind: "‹kind›")
    case .unknownKind: .unknownProvince(province: "‹province›")
    case .unknownProvince: .unknownDepartment(body: "‹body›", province: "‹province›")
    case .unknownDepartment: .unknownBlock(block: "‹block›")
    case .unknownBlock: .unknownSearch(name: "‹name›")
    case .unknownSearch: .searchWithoutName
    case .searchWithoutName: .severalDocuments(number: "‹number›", dates: "‹dates›")
    case .severalDocuments: .reasonMissing(option: "‹option›")
    case .reasonMissing: nil
    }
  }
}
