import Citations
import Diagnostics

/// A kind of issuing body with what is usual for it, such as the sở or the khối thi đua.
public struct BodyKind: Sendable, Equatable {
  /// Where a body of the kind stands.
  public enum Level: String, Sendable, CaseIterable, Codable {
    /// With the province.
    case province
    /// With the former districts, which ended on 30/6/2025.
    case district
    /// With a commune.
    case commune
    /// Inside or beside any of them: schools, enterprises, boards.
    case unit
  }

  /// A name for data files, such as `so`.
  public var id: String
  /// What the kind is called, such as `sở, cơ quan tương đương sở`.
  public var title: String
  /// Where it stands.
  public var level: Level
  /// When bodies of the kind exist.
  public var validity: Validity
  /// The kinds that took over where it has ended.
  public var successors: [String]
  /// What is usual for it; texts may hold ``Placeholders``.
  public var facts: BodyFacts
  /// Where it comes from.
  public var source: String?
  /// Whether that was read in a reliable source.
  public var isVerified: Bool
  /// What isn't sure about it.
  public var doubts: [String]
  /// Where it is written down.
  public var place: Place?
}
