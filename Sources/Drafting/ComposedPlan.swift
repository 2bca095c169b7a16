import Diagnostics
import Document

/// A plan composed of a brief.
public struct ComposedPlan: Sendable {
  /// What it says.
  public var document: AdministrativeDocument
  /// The format in force on its date.
  public var format: FormatProfile
  /// What the person should know about it: warnings and notes.
  public var diagnostics: [Diagnostic]
}
