import VietnameseText
import YAML

/// The days on which a fact holds, both ends included; a missing end is open.
public struct Validity: Sendable, Equatable, Hashable, Codable {
  /// The first day; nil when it holds since ever, or nobody knows since when.
  public var from: CalendarDate?
  /// The last day; nil while it still holds.
  public var to: CalendarDate?

  /// Makes a validity.
  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Without either end.
  public static let always = Validity()

  /// Whether the fact holds on a day.
  public func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return true
  }

  /// Whether there is a day on which both hold.
  public func overlaps(_ other: Validity) -> Bool {
    if let from, let end = other.to, end < from { return false }
    if let to, let start = other.from, to < start { return false }
    return true
  }

  /// Reads `from:` and `to:` of a mapping; a month or a year means its first and its last day.
  public init(reading fields: inout FieldReader) {
    from = fields.partialDateIfPresent("from")?.firstDay
    to = fields.partialDateIfPresent("to")?.lastDay
    if let from, let to, to < from {
      fields.report(YAMLFinding.endsBeforeItBegins, of: "to")
    }
  }
}
