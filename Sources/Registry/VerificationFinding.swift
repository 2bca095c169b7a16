import Diagnostics

/// What is no longer as it was written down.
public enum VerificationFinding: Finding {
  /// The file is damaged: `problem`.
  case structure(problem: String)
  /// “`name`” of the tables and triggers isn't as it was made.
  case schema(name: String)
  /// Row `row` of `table` refers to what isn't there.
  case reference(row: Int64, table: String)
  /// Line `line` of the journal is missing.
  case journalGap(line: Int64)
  /// Line `line` of the journal, or the one before, was changed.
  case journalLine(line: Int64)
  /// The journal no longer has its line `line`, or has another one.
  case journalCut(line: Int64)
  /// Entry `entry` isn't as it was written down.
  case entry(entry: Int64)
  /// Entry `entry` is in the journal and isn't in the registry.
  case entryMissing(entry: Int64)
  /// The journal writes entry `entry` down twice.
  case entryTwice(entry: Int64)
  /// The text of entry `entry` isn't as it was written down.
  case text(entry: Int64)
  /// The document of entry `entry` isn't as it was written down.
  case document(entry: Int64)
  /// The file `digest` isn't as it was taken in.
  case file(digest: String)
  /// Number `number` of `year` and its entry or its reason don't agree.
  case number(number: String, year: Int)
  /// Entry `entry` was issued and its number isn't in its series.
  case unnumbered(entry: Int64)
  /// Entry `entry` bears the number of another entry.
  case numberTwice(entry: Int64)
  /// What became of entry `entry` isn't as the journal has it.
  case relation(entry: Int64)
  /// The acceptance of `number` isn't as the journal has it.
  case acceptance(number: String)
  /// Version `version` of draft `draft` isn't as it was written down.
  case draft(version: Int, draft: Int64)
  /// Row `row` of `table` isn't as the journal has it, or isn't in the journal.
  case row(table: String, row: String)
  /// Line `line` of the journal wrote a row of `table` that isn't there.
  case rowMissing(table: String, line: Int64)
  /// What was found when the registry was brought to a newer version isn't what line `line` says.
  case foundRows(line: Int64)
  /// What was done before line `line` can't be proven: older programs wrote less down.
  case notProvable(line: Int64)
  /// Line `line` of the journal is of an earlier time than the one before.
  case journalTime(line: Int64)
  /// The registry has no row of its own, or several.
  case registryRow
  /// The index file isn't the one that was made, or doesn't hold just the entries it is for:
  /// thidua reindex makes it anew.
  case indexFile
  /// Entry #`entry` holds a state secret, which must not be kept here: its content is shown to
  /// nobody.
  case secret(entry: Int64)
  /// Draft #`draft` bears a mark of secrecy: its content is shown to nobody.
  case secretDraft(draft: Int64)

  /// Whether it tells of a state secret: nothing is damaged then, and no copy mends it.
  package var isSecret: Bool {
    switch self {
    case .secret, .secretDraft: true
    default: false
    }
  }

  /// Code, weight and arguments of each case.
  public var facts: FindingFacts {
    switch self {
    case .structure(let problem): FindingFacts("registry.verify-structure", ["problem": problem])
    case .schema(let name): FindingFacts("registry.verify-schema", ["name": name])
    case .reference(let row, let table):
      FindingFacts("registry.verify-reference", ["row": row, "table": table])
    case .journalGap(let line): FindingFacts("registry.verify-journal-gap", ["line": line])
    case .journalLine(let line): FindingFacts("registry.verify-journal-line", ["line": line])
    case .journalCut(let line): FindingFacts("registry.verify-journal-cut", ["line": line])
    case .entry(let entry): FindingFacts("registry.verify-entry", ["entry": entry])
    case .entryMissing(let entry): FindingFacts("registry.verify-entry-missing", ["entry": entry])
    case .entryTwice(let entry): FindingFacts("registry.verify-entry-twice", ["entry": entry])
    case .text(let entry): FindingFacts("registry.verify-text", ["entry": entry])
    case .document(let entry): FindingFacts("registry.verify-document", ["entry": entry])
    case .file(let digest): FindingFacts("registry.verify-file", ["digest": digest])
    case .number(let number, let year):
      FindingFacts("registry.verify-number", ["number": number, "year": year])
    case .unnumbered(let entry): FindingFacts("registry.verify-unnumbered", ["entry": entry])
    case .numberTwice(let entry): FindingFacts("registry.verify-number-twice", ["entry": entry])
    case .relation(let entry): FindingFacts("registry.verify-relation", ["entry": entry])
    case .acceptance(let number): FindingFacts("registry.verify-acceptance", ["number": number])
    case .draft(let version, let draft):
      FindingFacts("registry.verify-draft", ["version": version, "draft": draft])
    case .row(let table, let row):
      FindingFacts("registry.verify-row", ["table": table, "row": row])
    case .rowMissing(let table, let line):
      FindingFacts("registry.verify-row-missing", ["table": table, "line": line])
    case .foundRows(let line): FindingFacts("registry.verify-found-rows", ["line": line])
    case .notProvable(let line):
      FindingFacts("registry.verify-not-provable", .note, ["line": line])
    case .journalTime(let line):
      FindingFacts("registry.verify-journal-time", .warning, ["line": line])
    case .registryRow: FindingFacts("registry.verify-registry-row")
    case .indexFile: FindingFacts("registry.verify-index-file", .warning)
    case .secret(let entry): FindingFacts("registry.verify-secret", ["entry": entry])
    case .secretDraft(let draft): FindingFacts("registry.verify-secret-draft", ["draft": draft])
    }
  }
}
