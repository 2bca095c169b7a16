import Office

extension FileFinding: SampledFinding {
  static func sample(after previous: FileFinding?) -> FileFinding? {
    switch previous {
    case nil: .noMeasures
    case .noMeasures: .noCanonicalDocument
    case .noCanonicalDocument: nil
    }
  }
}
