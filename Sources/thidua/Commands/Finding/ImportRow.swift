import Diagnostics
import Exchange
import Identifiers
import Registry
import Search

/// What came of a file, or of a line of an old register: a row of the report.
struct ImportRow: Sendable {
  /// What came of it.
  enum Outcome: String, Sendable, Encodable, CaseIterable {
    /// It is in the registry now.
    case added
    /// It is the document of the row before in another format, and is kept with it.
    case attached
    /// It would be, were this no dry run.
    case new
    /// It was there before.
    case present
    /// Something with the same bytes or text was taken in from elsewhere.
    case sameContent = "same-content"
    /// Another document has its number, symbol, body and year.
    case sameNumber = "same-number"
    /// Its number was voided, and is written down so.
    case voided
    /// It doesn't say enough to be written down.
    case refused
    /// It can't be read.
    case unreadable
  }

  /// The file, as the person named it, and the row within it.
  var file: String
  /// What came of it.
  var outcome: Outcome
  /// The entry it has become, or that is the same.
  var entry: EntryID?
  /// The file that is the same, in a dry run.
  var sameFile: String?
  /// What was read of it.
  var description: EntryDescription?
  /// The province by name.
  var province: String?
  /// Whether the province stands in the document.
  var provinceSource: String?
  /// What corrected, replaced or recalled it in the registry it comes from, and it others.
  var relations: [ExchangeFolder.Relation] = []
  /// The number it says no document bears.
  var void: VoidNumber?
  /// The fields that were worked out or told, not read.
  var inferred: [String] = []
  /// What is doubtful, or why it can't be taken in.
  var findings: [Diagnostic] = []

  /// Whether it is only known at the end what came of all of it.
  var isOpen: Bool { void != nil || !relations.isEmpty }

  /// Whether a person should look at it.
  var needsAttention: Bool {
    switch outcome {
    case .added, .attached, .new, .present, .voided: findings.contains { $0.severity >= .warning }
    case .sameContent, .sameNumber, .refused, .unreadable: true
    }
  }

  /// What the program tells the shell of all rows.
  static func exitCode(of rows: [ImportRow]) -> ExitCode {
    if rows.contains(where: { $0.outcome == .unreadable }) { return .badInput }
    let isClean = rows.allSatisfy {
      [.added, .attached, .new, .present, .sameContent, .voided].contains($0.outcome)
    }
    return isClean ? .done : .findings
  }
}
