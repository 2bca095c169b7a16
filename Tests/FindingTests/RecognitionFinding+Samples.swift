import Recognition

extension RecognitionFinding: SampledFinding {
  static func sample(after previous: RecognitionFinding?) -> RecognitionFinding? {
    switch previous {
    case nil: .noIssuer
    case .noIssuer: .noKind
    case .noKind: .noSignature
    case .noSignature: .parentInferred(parent: "‹parent›")
    case .parentInferred: .provinceInferred(province: "‹province›", reason: "‹reason›")
    case .provinceInferred: nil
    }
  }
}
