import Diagnostics

/// Why the name of an entry doesn't lead to one.
public enum EntryFinding: Finding {
  /// No entry bears this identifier.
  case unknownIdentifier(entry: String)
  /// No entry bears this id; there are `count` entries.
  case unknownID(entry: String, count: Int)
  /// No entry bears this number.
  case unknownNumber(entry: String)
  /// No entry of that year, province or body bears this number; `entries` do.
  case unknownNumberNarrowed(entry: String, entries: String)
  /// Several entries bear this number.
  case ambiguous(entry: String, count: Int, entries: String)
  /// Of the entry only the line of an old register is known, not what the document says.
  case noDocument(entry: String)

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .unknownIdentifier(let entry):
      FindingFacts("entry.unknown-identifier", ["entry": entry])
    case .unknownID(let entry, let count):
      FindingFacts("entry.unknown-id", ["entry": entry, "count": count])
    case .unknownNumber(let entry): FindingFacts("entry.unknown-number", ["entry": entry])
    case .unknownNumberNarrowed(let entry, let entries):
      FindingFacts("entry.unknown-number-narrowed", ["entry": entry, "entries": entries])
    case .ambiguous(let entry, let count, let entries):
      FindingFacts("entry.ambiguous", ["entry": entry, "count": count, "entries": entries])
    case .noDocument(let entry): FindingFacts("entry.no-document", ["entry": entry])
    }
  }
}

extension Diagnostic {
  /// Whether it says that no entry at all bears a number.
  public var tellsOfUnknownNumber: Bool {
    if case .unknownNumber? = finding as? EntryFinding { true } else { false }
  }
}
