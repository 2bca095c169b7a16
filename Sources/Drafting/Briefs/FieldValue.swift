import Diagnostics
import VietnameseText
import YAML

/// What a brief gives for a field of a template or a parameter of a block. Forms and files give
/// texts; which type a text has to be is for the parameter to say.
public struct FieldValue: Sendable, Equatable, Codable {
  /// What is given.
  public enum Content: Sendable, Equatable, Codable {
    /// Nothing: as if the field were left out
    case nothing
    /// A text, a number, a date, `true` or `false`
    case text(String)
    /// A list
    case list([FieldValue])
    /// Something no field takes: a mapping of a file
    case mapping
  }

  /// What is given.
  public var content: Content
  /// Where it stands; empty for what comes from a form.
  public var place: Place

  /// Makes a value.
  public init(_ content: Content, at place: Place = Place()) {
    self.content = content
    self.place = place
  }

  /// A text.
  public static func text(_ text: String) -> FieldValue { FieldValue(.text(text)) }
  /// A list of texts.
  public static func list(_ texts: [String]) -> FieldValue {
    FieldValue(.list(texts.map { FieldValue(.text($0)) }))
  }
  /// A whole number.
  public static func number(_ number: Int) -> FieldValue { .text(String(number)) }
  /// A number.
  public static func number(_ number: Double) -> FieldValue { .text(String(number)) }
  /// A date.
  public static func date(_ date: PartialDate) -> FieldValue { .text(date.iso) }
  /// True or false.
  public static func boolean(_ value: Bool) -> FieldValue { .text(String(value)) }

  /// Whether nothing is given.
  public var isNothing: Bool { content == .nothing }
}

extension FieldValue: ReadableValue {
  /// The text; nil for lists and for nothing.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The elements of a list; nil for anything else.
  public var elements: [FieldValue]? {
    if case .list(let elements) = content { elements } else { nil }
  }

  /// The value as a finding quotes it: a text, cut when long, `[…]` or `{…}`.
  public var excerpt: String {
    switch content {
    case .nothing: ""
    case .text(let text): text.count > 60 ? text.prefix(59) + "…" : text
    case .list: "[…]"
    case .mapping: "{…}"
    }
  }

  /// Where it stands, with the data path it stands under.
  public func place(path: String?) -> Place {
    var place = place
    place.path = path
    return place
  }
}

/// A field of a brief: a name with its value.
public struct BriefField: Sendable, Equatable, Codable {
  /// The name of the template's field or the block's parameter.
  public var name: String
  /// What is given for it.
  public var value: FieldValue
  /// Where the name stands.
  public var place: Place

  /// Makes a field.
  public init(_ name: String, _ value: FieldValue, at place: Place = Place()) {
    self.name = name
    self.value = value
    self.place = place
  }
}
