/// A target: what is measured, how it compares, how much, of what, when.
public struct Target: Decodable, Sendable, Hashable {
  /// How the result stands to the quantity.
  public enum Comparison: String, Codable, Sendable, CaseIterable {
    /// Just so much
    case equal = "="
    /// So much or more
    case atLeast = ">="
    /// More
    case above = ">"
    /// So much or less
    case atMost = "<="
    /// Less
    case below = "<"
    /// About so much
    case about = "~"
  }

  /// What is measured, in the words of the document.
  public var measure: String
  /// How the result stands to the quantity.
  public var comparison: Comparison
  /// The quantity.
  public var quantity: Double
  /// The upper end of a quantity such as `3 - 4`.
  public var upper: Double?
  /// The unit: `%`, `căn hộ`.
  public var unit: String?
  /// When: `hằng năm`, `giai đoạn 2026 - 2030`.
  public var period: String?
  /// The quantity as printed: `từ 95% trở lên`.
  public var value: String
  /// How often the document says it.
  public var occurrences = 1

  /// Makes a target.
  public init(
    measure: String, comparison: Comparison, quantity: Double, upper: Double? = nil,
    unit: String? = nil, period: String? = nil, value: String, occurrences: Int = 1
  ) {
    self.measure = measure
    self.comparison = comparison
    self.quantity = quantity
    self.upper = upper
    self.unit = unit
    self.period = period
    self.value = value
    self.occurrences = occurrences
  }
}
