import Exchange

extension ExchangeFinding: SampledFinding {
  static func sample(after previous: ExchangeFinding?) -> ExchangeFinding? {
    switch previous {
    case nil: .exists
    case .exists: .cannotWrite(problem: "‹problem›")
    case .cannotWrite: .fileDamaged(file: "‹file›", entry: 2)
    case .fileDamaged: .unfinished
    case .unfinished: .badDigests
    case .badDigests: .newerVersion(version: 2)
    case .newerVersion: .entriesMissing(count: 2)
    case .entriesMissing: .missing
    case .missing: .changed
    case .changed: .leadsOut
    case .leadsOut: .unreadableEntry(problem: "‹problem›")
    case .unreadableEntry: nil
    }
  }
}
