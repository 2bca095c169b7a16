import Comparing

extension ForgottenFinding: SampledFinding {
  static func sample(after previous: ForgottenFinding?) -> ForgottenFinding? {
    change(after: previous?.change).map { ForgottenFinding($0, older: "‹older›") }
  }

  private static func change(after previous: ForgottenChange?) -> ForgottenChange? {
    switch previous {
    case nil: .number(code: "‹code›", date: "‹date›")
    case .number: .date("‹date›")
    case .date: .year(2, right: 2)
    case .year: .period(from: 2, to: 2, year: 2)
    case .period: .deadline(.sample, newer: "‹newer›")
    case .deadline: .congress(2, right: 2)
    case .congress: .basis(document: "‹document›", year: 2)
    case .basis: .directive(document: "‹document›", right: "‹right›")
    case .directive: .endedDocument("‹endedDocument›", date: .sample)
    case .endedDocument: .replacedDocument("‹replacedDocument›", date: .sample, right: "‹right›")
    case .replacedDocument: .endedMovement("‹endedMovement›", date: .sample)
    case .endedMovement: .replacedMovement("‹replacedMovement›", date: .sample, right: "‹right›")
    case .replacedMovement: .name(found: "‹found›", right: "‹right›", since: .sample)
    case .name: .signer(name: "‹name›", right: "‹right›")
    case .signer: nil
    }
  }
}
