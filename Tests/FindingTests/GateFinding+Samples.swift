import Registry

extension GateFinding: SampledFinding {
  static func sample(after previous: GateFinding?) -> GateFinding? {
    switch previous {
    case nil: .openField(field: "‹field›")
    case .openField: .unknownCitation(cited: "‹cited›", number: "‹number›")
    case .unknownCitation: .noSigner
    case .noSigner: nil
    }
  }
}
