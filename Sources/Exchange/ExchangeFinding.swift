import Diagnostics

/// What may be wrong with a folder of exchange.
public enum ExchangeFinding: Finding {
  /// The folder is there already and isn't empty: name another one.
  case exists
  /// The folder can't be written: `problem`.
  case cannotWrite(problem: String)
  /// The file `file` of entry `entry` no longer agrees with its digest: run verify.
  case fileDamaged(file: String, entry: Int64)
  /// This export was never finished or lacks its list of digests: export again.
  case unfinished
  /// The list of digests or what it says of the whole was changed: export again.
  case badDigests
  /// The export is of version `version`, newer than this program: use a newer program.
  case newerVersion(version: Int)
  /// `count` entries are missing from the list of digests: export again.
  case entriesMissing(count: Int)
  /// The file is missing from the export.
  case missing
  /// This was changed since it was exported: its digest differs.
  case changed
  /// The name leads out of the export, by itself or by a link.
  case leadsOut
  /// The entry can't be read (`problem`).
  case unreadableEntry(problem: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .exists: FindingFacts("exchange.exists")
    case .cannotWrite(let problem): FindingFacts("exchange.cannot-write", ["problem": problem])
    case .fileDamaged(let file, let entry):
      FindingFacts("exchange.file-damaged", ["file": file, "entry": entry])
    case .unfinished: FindingFacts("exchange.unfinished")
    case .badDigests: FindingFacts("exchange.bad-digests")
    case .newerVersion(let version): FindingFacts("exchange.newer-version", ["version": version])
    case .entriesMissing(let count): FindingFacts("exchange.entries-missing", ["count": count])
    case .missing: FindingFacts("exchange.missing")
    case .changed: FindingFacts("exchange.changed")
    case .leadsOut: FindingFacts("exchange.leads-out")
    case .unreadableEntry(let problem):
      FindingFacts("exchange.unreadable-entry", ["problem": problem])
    }
  }
}
