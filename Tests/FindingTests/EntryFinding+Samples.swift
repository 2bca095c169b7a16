import Office

extension EntryFinding: SampledFinding {
  static func sample(after previous: EntryFinding?) -> EntryFinding? {
    switch previous {
    case nil: .unknownIdentifier(entry: "‹entry›")
    case .unknownIdentifier: .unknownID(entry: "‹entry›", count: 2)
    case .unknownID: .unknownNumber(entry: "‹entry›")
    case .unknownNumber: .unknownNumberNarrowed(entry: "‹entry›", entries: "‹entries›")
    case .unknownNumberNarrowed:
      .ambiguous(entry: "‹entry›", count: 2, entries: "‹entries›")
    case .ambiguous: .noDocument(entry: "‹entry›")
    case .noDocument: nil
    }
  }
}
