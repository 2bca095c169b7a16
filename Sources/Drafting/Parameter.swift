import Diagnostics
import Liquid
import YAML

/// Something a brief may fill in: a field of a template or a parameter of a content block. Both are
/// Liquid variables under their name.
public struct Parameter: Sendable {
  /// What a value looks like.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case text, number, percent, date, year, boolean, list, documents, movements
  }

  /// The variable's name, in `snake_case`.
  public var name: String
  /// What a value looks like.
  public var kind: Kind
  /// What it is, for the person who fills it in.
  public var label: String
  /// Whether a plan can't do without it.
  public var isRequired: Bool
  /// The value when a brief gives none.
  public var defaultValue: YAMLNode?
  /// The default as a template, when it is a text or holds Liquid.
  public var defaultTemplate: Template?
  /// A value as it might be, to show in new briefs; never printed.
  public var example: YAMLNode?
  /// Where it is declared.
  public var place: Place
}

extension YearSpan {
  /// `2026 - 2030`, `từ 2026` written with a dash: `2026 -`, `- 2024`.
  var text: String {
    let from = from.map(String.init) ?? ""
    let to = to.map(String.init) ?? ""
    return (from == to ? from : "\(from) - \(to)").trimmingBlanks
  }
}
