import Drafting

extension DataFinding: SampledFinding {
  static func sample(after previous: DataFinding?) -> DataFinding? {
    switch previous {
    case nil: .notADataFolder(folder: "‹folder›")
    case .notADataFolder: .notFound(folder: "‹folder›")
    case .notFound: nil
    }
  }
}
