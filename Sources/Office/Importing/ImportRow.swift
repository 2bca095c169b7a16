import Diagnostics
import Exchange
import Identifiers
import Registry

/// What came of a file, or of a line of an old register: a row of the report.
public struct ImportRow: Sendable {
  /// What came of it.
  public enum Outcome: String, Sendable, Encodable, CaseIterable {
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
  public internal(set) var file: String
  /// What came of it.
  public internal(set) var outcome: Outcome
  /// The entry it has become, or that is the same.
  public internal(set) var entry: EntryID?
  /// The file that is the same, in a dry run.
  public internal(set) var sameFile: String?
  /// What was read of it.
  public internal(set) var description: EntryDescription?
  /// The province by name.
  public internal(set) var province: String?
  /// Whether the province stands in the document.
  public internal(set) var provinceSource: String?
  /// What corrected, replaced or recalled it in the registry it comes from, and it others.
  var relations: [ExchangeFolder.Relation] = []
  /// The number it says no document bears.
  var void: VoidNumber?
  /// The fields that were worked out or told, not read.
  public internal(set) var inferred: [String] = []
  /// What is doubtful, or why it can't be taken in.
  public internal(set) var findings: [Diagnostic] = []

  /// Whether it is only known at the end what came of all of it.
  var isOpen: Bool { void != nil || !relations.isEmpty }

  /// Whether it is in the registry now or was before, or would be, in whatever form.
  public var isSettled: Bool {
    switch outcome {
    case .added, .attached, .new, .present, .sameContent, .voided: true
    case .sameNumber, .refused, .unreadable: false
    }
  }

  /// Whether a person should look at it.
  public var needsAttention: Bool {
    switch outcome {
    case .added, .attached, .new, .present, .voided: findings.contains { $0.severity >= .warning }
    case .sameContent, .sameNumber, .refused, .unreadable: true
    }
  }
}
