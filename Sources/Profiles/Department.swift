import Citations
import Diagnostics

/// A specialised agency of a province's people's committee (sở and the like), present or former.
public struct Department: Sendable, Equatable {
  /// Why a province has it.
  public enum Basis: String, Sendable, CaseIterable, Codable {
    /// Every province has it.
    case mandatory
    /// A province has it unless it has a variant of it.
    case standard = "default"
    /// Provinces that fulfil conditions have it (NĐ 150/2025/NĐ-CP, Điều 9).
    case special
    /// Some provinces have it in place of another.
    case variant
    /// Some provinces have it on trial.
    case pilot
    /// It has ended.
    case former
  }

  /// A name for data files, such as `so-xay-dung`.
  public var id: String
  /// The name; may hold ``Placeholders``.
  public var name: String
  /// The abbreviation, which is also the symbol.
  public var abbreviation: String
  /// Other abbreviations met.
  public var variants: [String]
  /// The id of its kind.
  public var kind: String
  /// Why a province has it.
  public var basis: Basis
  /// The periods of its life; more than one where it was reformed under its name.
  public var periods: [Validity]
  /// The slugs of the only provinces that have it; empty when any may.
  public var only: [String]
  /// The ids of those that took over; the main one first.
  public var successors: [String]
  /// The ids of those it took over from.
  public var predecessors: [String]
  /// What else is known of it, such as sector and posts.
  public var facts: BodyFacts
  /// Where it comes from.
  public var source: String?
  /// Whether that was read in a reliable source.
  public var isVerified: Bool
  /// What is worth knowing.
  public var note: String?
  /// Where it is written down.
  public var place: Place?
}
