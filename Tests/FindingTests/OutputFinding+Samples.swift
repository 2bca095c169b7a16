@testable import thidua

extension OutputFinding: SampledFinding {
  static func sample(after previous: OutputFinding?) -> OutputFinding? {
    switch previous {
    case nil: .cannotWrite(reason: "‹reason›")
    case .cannotWrite: .noFolder(reason: "‹reason›")
    case .noFolder: .noJSON(reason: "‹reason›")
    case .noJSON: .outputLost(reason: "‹reason›")
    case .outputLost: .exists(Result.allCases[0], file: "‹file›")
    case .exists(let result, _):
      Result.allCases.next(after: result).map { .exists($0, file: "‹file›") }
    }
  }
}
