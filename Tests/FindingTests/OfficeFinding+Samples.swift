import Office

extension OfficeFinding: SampledFinding {
  static func sample(after previous: OfficeFinding?) -> OfficeFinding? {
    switch previous {
    case nil: .forbidden(Right.allCases[0])
    case .forbidden(let right):
      Right.allCases.next(after: right).map { .forbidden($0) } ?? .cancelled
    case .cancelled: .noRegistry
    case .noRegistry: .unexpected(problem: "‹problem›")
    case .unexpected: nil
    }
  }
}
