import Writers

extension PDFFinding: SampledFinding {
  static func sample(after previous: PDFFinding?) -> PDFFinding? {
    switch previous {
    case nil: .characterMissing(face: "‹face›", character: "‹character›", code: "‹code›")
    case .characterMissing: .faceMissing(face: "‹face›", found: "‹found›")
    case .faceMissing: .faceWithoutVietnamese(face: "‹face›", found: "‹found›")
    case .faceWithoutVietnamese: .failed(reason: "‹reason›")
    case .failed: .noRoom(width: "‹width›", height: "‹height›")
    case .noRoom: .unknownStyle(style: "‹style›")
    case .unknownStyle: nil
    }
  }
}
