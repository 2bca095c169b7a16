import Registry

extension RegistryFinding: SampledFinding {
  static func sample(after previous: RegistryFinding?) -> RegistryFinding? {
    switch previous {
    case nil: .noSuchRegistry
    case .noSuchRegistry: .remains(names: "‹names›")
    case .remains: .backupNotNoted
    case .backupNotNoted: .draftNotApprovedInJournal(draft: 2, version: 2)
    case .draftNotApprovedInJournal: .headNotKept(reason: "‹reason›")
    case .headNotKept: .registryExists
    case .registryExists: .registryReplaced
    case .registryReplaced: .lockedBy(name: "‹name›")
    case .lockedBy: .noPermission
    case .noPermission: .cannotOpen(problem: "‹problem›")
    case .cannotOpen: .notARegistry
    case .notARegistry: .newerVersion(version: 2, known: 2)
    case .newerVersion: .truncated(found: 2, expected: 2)
    case .truncated: .damaged(problem: "‹problem›")
    case .damaged: .unexpected(problem: "‹problem›")
    case .unexpected: .locked
    case .locked: .diskFull
    case .diskFull: .readOnly
    case .readOnly: .notWritten(problem: "‹problem›")
    case .notWritten: .diskFailure(problem: "‹problem›")
    case .diskFailure: .openedForReading
    case .openedForReading: .frozen
    case .frozen: .noSuchEntry(entry: 2)
    case .noSuchEntry: .noSuchFile(digest: "‹digest›")
    case .noSuchFile: .documentUnreadable(entry: "‹entry›")
    case .documentUnreadable: .metadataLength(field: "‹field›", count: 2, limit: 2)
    case .metadataLength: .metadataNumber(field: "‹field›", value: 2, limit: 2)
    case .metadataNumber: .policyTooLate(body: "‹body›", year: 2)
    case .policyTooLate: .reserveCount(count: 2)
    case .reserveCount: .voidRefused(number: "‹number›")
    case .voidRefused: .reasonMissing
    case .reasonMissing: .yearOfSeries(date: .sample, year: 2)
    case .yearOfSeries: .numberTaken(entry: 2, number: "‹number›")
    case .numberTaken: .notReserved(number: "‹number›")
    case .notReserved:
      .dayTooEarly(number: "‹number›", date: .sample, earliest: .sample)
    case .dayTooEarly: .dayTooLate(number: "‹number›", date: .sample, latest: .sample)
    case .dayTooLate: .issueWithoutDocument
    case .issueWithoutDocument: .numberNotPrinted(number: "‹number›", date: .sample)
    case .numberNotPrinted: .noSuchDraft(draft: 2)
    case .noSuchDraft: .draftNewerVersion(draft: 2, newest: 2, version: 2)
    case .draftNewerVersion: .draftCannotMove(draft: 2, from: "‹from›", to: "‹to›")
    case .draftCannotMove: .draftClosed(draft: 2, state: "‹state›")
    case .draftClosed: .indexFileUnusable
    case .indexFileUnusable: .signaturesDamaged
    case .signaturesDamaged: .targetExists
    case .targetExists: nil
    }
  }
}
