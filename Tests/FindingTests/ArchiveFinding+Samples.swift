import Office

extension ArchiveFinding: SampledFinding {
  static func sample(after previous: ArchiveFinding?) -> ArchiveFinding? {
    switch previous {
    case nil: .notLogged
    case .notLogged: .noSuchFile(entry: 2, file: "‹file›", files: "‹files›")
    case .noSuchFile: .fileDamaged(file: "‹file›", entry: 2)
    case .fileDamaged: .nothingToExport(query: "‹query›")
    case .nothingToExport: .secretsLeftOut(count: 2)
    case .secretsLeftOut: .unknownDirective(number: "‹number›")
    case .unknownDirective: .wrongOrder(older: "‹older›", newer: "‹newer›")
    case .wrongOrder: nil
    }
  }
}
