import Diagnostics
import VietnameseText

/// Why the registry does nothing, or what is worth knowing of what it did.
public enum RegistryFinding: Finding {
  /// There is no registry here: check the path, or make a new one.
  case noSuchRegistry
  /// Beside this place lie `names` of a registry that was here: put it back, or move them away.
  case remains(names: String)
  /// The copy is whole, but nowhere is it written that it was made.
  case backupNotNoted
  /// The journal doesn't have the approval of version `version` of draft `draft` by all steps.
  case draftNotApprovedInJournal(draft: Int64, version: Int)
  /// Where the journal ended couldn't be kept here (`reason`).
  case headNotKept(reason: String)
  /// There is something here already.
  case registryExists
  /// The registry at this place was replaced while it was open: open it again.
  case registryReplaced
  /// `name` has been writing to the registry for long.
  case lockedBy(name: String)
  /// You may not open this registry: ask for the right to read it.
  case noPermission
  /// The registry can't be opened: `problem`.
  case cannotOpen(problem: String)
  /// This file is no registry: check the path.
  case notARegistry
  /// The registry is of version `version`, this program knows versions up to `known`: use a
  /// newer program.
  case newerVersion(version: Int, known: Int)
  /// The registry is cut off: it has `found` bytes and should have `expected`.
  case truncated(found: Int, expected: Int)
  /// The registry is damaged (`problem`): stop writing to it, run verify, restore a backup.
  case damaged(problem: String)
  /// The registry refused an unexpected act: `problem`.
  case unexpected(problem: String)
  /// Another program holds the registry: try again in a moment.
  case locked
  /// No room is left for the registry.
  case diskFull
  /// The registry or its folder is closed to writing.
  case readOnly
  /// The disk refused to be written (`problem`).
  case notWritten(problem: String)
  /// The disk of the registry fails: `problem`.
  case diskFailure(problem: String)
  /// The registry is open for reading only.
  case openedForReading
  /// What was issued or written down can't be changed: correct, replace or recall it instead.
  case frozen
  /// There is no entry `entry`.
  case noSuchEntry(entry: Int64)
  /// The registry keeps no file `digest`.
  case noSuchFile(digest: String)
  /// The document of entry `entry` can't be read: run verify.
  case documentUnreadable(entry: String)
  /// `field` has `count` characters.
  case metadataLength(field: String, count: Int, limit: Int)
  /// `field` is `value`.
  case metadataNumber(field: String, value: Int, limit: Int)
  /// Numbers of `body` were drawn in `year` already: set the policy from a later year on.
  case policyTooLate(body: String, year: Int)
  /// `count` numbers can't be reserved at once: from 1 to 1000.
  case reserveCount(count: Int)
  /// Number `number` can't be voided: it was never drawn, a document bears it, or it is void.
  case voidRefused(number: String)
  /// A reason is needed: say why.
  case reasonMissing
  /// The day `date` isn't in `year`, the year of the series.
  case yearOfSeries(date: CalendarDate, year: Int)
  /// Entry `entry` bears `number` already.
  case numberTaken(entry: Int64, number: String)
  /// Number `number` isn't reserved: leave it out to draw the next one.
  case notReserved(number: String)
  /// `number` can't be of `date`: numbers before it go up to `earliest`.
  case dayTooEarly(number: String, date: CalendarDate, earliest: CalendarDate)
  /// `number` can't be of `date`: numbers after it begin with `latest`.
  case dayTooLate(number: String, date: CalendarDate, latest: CalendarDate)
  /// There is no document to issue.
  case issueWithoutDocument
  /// The document to issue doesn't bear `number` of `date`: make it anew.
  case numberNotPrinted(number: String, date: CalendarDate)
  /// There is no draft `draft`.
  case noSuchDraft(draft: Int64)
  /// Draft `draft` has a version `newest`.
  case draftNewerVersion(draft: Int64, newest: Int, version: Int)
  /// Draft `draft` is “`from`” and can't become “`to`”.
  case draftCannotMove(draft: Int64, from: String, to: String)
  /// Draft `draft` is closed (`state`).
  case draftClosed(draft: Int64, state: String)
  /// A file of the search index can't be used: `problem`.
  case indexFileUnusable
  /// The digests of texts, kept in a file, were damaged and are worked out anew.
  case signaturesDamaged
  /// A file of this name is there already: say that it may be replaced.
  case targetExists

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .noSuchRegistry: FindingFacts("registry.no-such-registry")
    case .remains(let names): FindingFacts("registry.remains", ["names": names])
    case .backupNotNoted: FindingFacts("registry.backup-not-noted", .warning)
    case .draftNotApprovedInJournal(let draft, let version):
      FindingFacts(
        "registry.draft-not-approved-in-journal", ["draft": draft, "version": version])
    case .headNotKept(let reason):
      FindingFacts("registry.head-not-kept", .warning, ["reason": reason])
    case .registryExists: FindingFacts("registry.exists")
    case .registryReplaced: FindingFacts("registry.replaced")
    case .lockedBy(let name): FindingFacts("registry.locked-by", ["name": name])
    case .noPermission: FindingFacts("registry.no-permission")
    case .cannotOpen(let problem): FindingFacts("registry.cannot-open", ["problem": problem])
    case .notARegistry: FindingFacts("registry.not-a-registry")
    case .newerVersion(let version, let known):
      FindingFacts("registry.newer-version", ["version": version, "known": known])
    case .truncated(let found, let expected):
      FindingFacts("registry.truncated", ["found": found, "expected": expected])
    case .damaged(let problem): FindingFacts("registry.damaged", ["problem": problem])
    case .unexpected(let problem): FindingFacts("registry.unexpected", ["problem": problem])
    case .locked: FindingFacts("registry.locked")
    case .diskFull: FindingFacts("registry.disk-full")
    case .readOnly: FindingFacts("registry.read-only")
    case .notWritten(let problem): FindingFacts("registry.not-written", ["problem": problem])
    case .diskFailure(let problem): FindingFacts("registry.disk-failure", ["problem": problem])
    case .openedForReading: FindingFacts("registry.opened-for-reading")
    case .frozen: FindingFacts("registry.frozen")
    case .noSuchEntry(let entry): FindingFacts("registry.no-such-entry", ["entry": entry])
    case .noSuchFile(let digest): FindingFacts("registry.no-such-file", ["digest": digest])
    case .documentUnreadable(let entry):
      FindingFacts("registry.document-unreadable", ["entry": entry])
    case .metadataLength(let field, let count, let limit):
      FindingFacts(
        "registry.metadata-length", .warning, ["field": field, "count": count, "limit": limit],
        reference: "NĐ 30/2020/NĐ-CP, Phụ lục VI")
    case .metadataNumber(let field, let value, let limit):
      FindingFacts(
        "registry.metadata-number", .warning, ["field": field, "value": value, "limit": limit],
        reference: "NĐ 30/2020/NĐ-CP, Phụ lục VI")
    case .policyTooLate(let body, let year):
      FindingFacts("registry.policy-too-late", ["body": body, "year": year])
    case .reserveCount(let count): FindingFacts("registry.reserve-count", ["count": count])
    case .voidRefused(let number): FindingFacts("registry.void-refused", ["number": number])
    case .reasonMissing: FindingFacts("registry.reason-missing")
    case .yearOfSeries(let date, let year):
      FindingFacts("registry.year-of-series", ["date": date.numeric, "year": year])
    case .numberTaken(let entry, let number):
      FindingFacts("registry.number-taken", ["entry": entry, "number": number])
    case .notReserved(let number): FindingFacts("registry.not-reserved", ["number": number])
    case .dayTooEarly(let number, let date, let earliest):
      FindingFacts(
        "registry.day-too-early",
        ["number": number, "date": date.numeric, "earliest": earliest.numeric],
        reference: "NĐ 30/2020/NĐ-CP, Điều 15")
    case .dayTooLate(let number, let date, let latest):
      FindingFacts(
        "registry.day-too-late",
        ["number": number, "date": date.numeric, "latest": latest.numeric],
        reference: "NĐ 30/2020/NĐ-CP, Điều 15")
    case .issueWithoutDocument: FindingFacts("registry.issue-without-document")
    case .numberNotPrinted(let number, let date):
      FindingFacts("registry.number-not-printed", ["number": number, "date": date.numeric])
    case .noSuchDraft(let draft): FindingFacts("registry.no-such-draft", ["draft": draft])
    case .draftNewerVersion(let draft, let newest, let version):
      FindingFacts(
        "registry.draft-newer-version", ["draft": draft, "newest": newest, "version": version])
    case .draftCannotMove(let draft, let from, let to):
      FindingFacts("registry.draft-cannot-move", ["draft": draft, "from": from, "to": to])
    case .draftClosed(let draft, let state):
      FindingFacts("registry.draft-closed", ["draft": draft, "state": state])
    case .indexFileUnusable: FindingFacts("registry.index-file-unusable", .warning)
    case .signaturesDamaged: FindingFacts("registry.signatures-damaged", .warning)
    case .targetExists: FindingFacts("registry.target-exists")
    }
  }
}
