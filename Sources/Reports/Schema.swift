/// What a report looks like in JSON: enough to write OpenAPI 3.1 from, and to hold the encoded value
/// to.
public indirect enum Schema: Sendable {
  /// Text
  case string
  /// One of some words
  case oneOf([String])
  /// A day, a month or a year: `2026-01-13`, `2026-01`, `2026`
  case date
  /// A moment in UTC: `2026-01-05T07:30:00.125Z`
  case moment
  /// A whole number
  case integer
  /// A number
  case number
  /// True or false
  case boolean
  /// Anything
  case any
  /// A value that is null when nothing is known
  case nullable(Schema)
  /// A property that may be left out
  case optional(Schema)
  /// Any number of values
  case array(Schema)
  /// Values by names that aren't fixed
  case map(Schema)
  /// Properties by name; what isn't named here isn't there
  case object([String: Schema])
  /// What another type looks like
  case of(any Described.Type)

  /// One of the words of an enumeration.
  public static func choice<Choice>(_ type: Choice.Type) -> Schema
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    .oneOf(type.allCases.map(\.rawValue))
  }
}

/// A type that says what it looks like in JSON.
public protocol Described: SendableMetatype {
  /// What it looks like.
  static var schema: Schema { get }
}

/// The shape of an answer: the one place that says its JSON keys. The command line's `--json` and the
/// web's API print the same.
public protocol Report: Encodable, Sendable, Described {}

extension Array: Described where Element: Described {
  /// What it looks like in JSON.
  public static var schema: Schema { .array(.of(Element.self)) }
}

extension Array: Report where Element: Report {}
