import Document

/// What became of a paragraph between two documents.
public struct ParagraphComparison: Sendable, Equatable {
  /// What became of it.
  public enum Outcome: String, Sendable, Encodable, CaseIterable {
    /// It says the same.
    case same
    /// It was reworded.
    case edited
    /// Only the newer document has it.
    case added
    /// Only the older document has it.
    case removed
    /// It stands elsewhere; reworded or not.
    case moved
  }

  /// What became of it.
  public var outcome: Outcome
  /// The paragraph of the older document.
  public var older: DocumentUnit?
  /// The paragraph of the newer document.
  public var newer: DocumentUnit?
  /// The share of words both have in common, from 0 to 1.
  public var likeness: Double
  /// The words that stayed, went and came.
  public var words: [TextChange]

  /// The text as it stands now, or stood when it is gone.
  public var text: String { newer?.text ?? older?.text ?? "" }

  /// A paragraph that both documents have.
  init(_ outcome: Outcome, _ older: ComparedUnit, _ newer: ComparedUnit) {
    self.outcome = outcome
    self.older = older.unit
    self.newer = newer.unit
    if older.key == newer.key {
      likeness = 1
      words = [.same(newer.unit.text)]
    } else {
      likeness = WordLikeness.share(older.words, newer.words)
      words = WordDifference.changes(from: older.split, to: newer.split)
    }
  }

  init(removed older: ComparedUnit) {
    outcome = .removed
    self.older = older.unit
    likeness = 0
    words = [.removed(older.unit.text)]
  }

  init(added newer: ComparedUnit) {
    outcome = .added
    self.newer = newer.unit
    likeness = 0
    words = [.added(newer.unit.text)]
  }
}

/// A paragraph with what comparing needs of it, worked out once.
struct ComparedUnit: Sendable {
  let unit: DocumentUnit
  let split: WordSplit
  let words: [UInt64]
  let key: UInt64

  init(_ unit: DocumentUnit) {
    self.unit = unit
    split = WordSplit(unit.text)
    words = split.sortedWords
    key = split.tokens.reduce(0) { ByteHash.joined($0, $1.hash) }
  }
}
