import Registry

extension RelationFinding: SampledFinding {
  static func sample(after previous: RelationFinding?) -> RelationFinding? {
    switch previous {
    case nil: .recalledIsFrozen(entry: "‹entry›")
    case .recalledIsFrozen: .alreadyReplaced(entry: "‹entry›")
    case .alreadyReplaced: .relationNeedsDocument(entry: "‹entry›")
    case .relationNeedsDocument: .relationToItself(entry: "‹entry›")
    case .relationToItself: .relationByDead(entry: "‹entry›", other: "‹other›")
    case .relationByDead: .relationByOlder(entry: "‹entry›", other: "‹other›")
    case .relationByOlder: .replacedByOtherKind(entry: "‹entry›", kind: "‹kind›", other: "‹other›")
    case .replacedByOtherKind: .correctedByLetterOnly(entry: "‹entry›", other: "‹other›")
    case .correctedByLetterOnly: nil
    }
  }
}
