import YAML

/// An abbreviation that administrative texts use.
public struct Abbreviation: Sendable, Equatable {
  /// The short form, such as `UBND`.
  public var short: String
  /// The long form, such as `Ủy ban nhân dân`.
  public var long: String
  /// Whether it stands without explanation: common words that NĐ 30/2020 lets a text abbreviate.
  public var isCommon: Bool

  /// Makes an abbreviation.
  public init(short: String, long: String, isCommon: Bool = false) {
    self.short = short
    self.long = long
    self.isCommon = isCommon
  }

  /// Reads an entry of the catalogue.
  public init(reading fields: inout FieldReader) {
    short = fields.text("short")
    long = fields.text("long")
    isCommon = fields.boolean("common", default: false)
  }
}
