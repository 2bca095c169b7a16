/// A multi-level numbering; each level restarts under the level above.
public struct NumberingDefinition: Codable, Sendable, Equatable {
  /// Its id, such as `outline`.
  public var id: String
  /// Its levels from the top.
  public var levels: [NumberingLevel]

  /// Makes a numbering.
  public init(id: String, levels: [NumberingLevel]) {
    self.id = id
    self.levels = levels
  }
}

/// A level of a numbering.
public struct NumberingLevel: Codable, Sendable, Equatable {
  /// How numbers are written.
  public enum Format: String, Codable, Sendable {
    /// I, II, III
    case upperRoman
    /// 1, 2, 3
    case decimal
    /// a, b, c, d, đ, e: the Vietnamese letters of points
    case vietnameseLetter
    /// No number: the pattern is the mark, as for dashes
    case mark
  }

  /// How its numbers are written.
  public var format: Format
  /// The text around the number, which stands for `%`: `%.`, `%)`, `Phần %`, `-`.
  public var pattern: String

  /// Makes a level.
  public init(_ format: Format, pattern: String) {
    self.format = format
    self.pattern = pattern
  }
}

/// The number of a paragraph. One space stands between it and the text; the paragraph's own indents
/// hold, so that a number never hangs.
public struct NumberingReference: Codable, Sendable, Equatable {
  /// The id of the numbering.
  public var definition: String
  /// The level, from 0.
  public var level: Int
  /// The ordinal of the paragraph at its level, from 1.
  public var ordinal: Int
  /// The number as printed, `I.`, `đ)`, `-`; for writers without numbering of their own.
  public var label: String
  /// Whether the number is bold; nil for "as the style says".
  public var isBold: Bool?

  /// Makes a reference.
  public init(
    definition: String, level: Int, ordinal: Int, label: String, bold: Bool? = nil
  ) {
    isBold = bold
    self.definition = definition
    self.level = level
    self.ordinal = ordinal
    self.label = label
  }
}
