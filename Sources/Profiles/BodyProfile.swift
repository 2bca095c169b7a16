import Citations
import Diagnostics

/// A body described by a file of its own.
public struct BodyProfile: Sendable, Equatable {
  /// A name for briefs, such as `so-xay-dung`; also the file's name.
  public var id: String
  /// The id of its kind.
  public var kind: String
  /// The slug of the former unit it belonged to; nil when it is the province's own.
  public var province: String?
  /// The id of the department whose body it is, where that isn't its own id.
  public var department: String?
  /// The name of its commune in running text, for bodies of a commune.
  public var commune: String?
  /// When it exists.
  public var validity: Validity
  /// What differs from the catalogue.
  public var facts: BodyFacts
  /// Where its facts come from.
  public var sources: [String]
  /// What isn't sure about them.
  public var doubts: [String]
  /// Where it is written down.
  public var place: Place?
}
