import Citations

extension CitationFinding: SampledFinding {
  static func sample(after previous: CitationFinding?) -> CitationFinding? {
    switch previous {
    case nil: .notANumber(found: "‹found›")
    case .notANumber: .unknownDocument(number: "‹number›")
    case .unknownDocument: .anotherDocument(number: "‹number›", known: "‹known›")
    case .anotherDocument: .severalDocuments(number: "‹number›", known: "‹known›", taken: "‹taken›")
    case .severalDocuments: .unknownMovement(id: "‹id›")
    case .unknownMovement: nil
    }
  }
}
