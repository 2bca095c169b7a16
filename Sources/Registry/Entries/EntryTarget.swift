/// A target that an entry's document sets: what is measured, how much of it, by when.
public struct EntryTarget: Sendable, Equatable, Hashable {
  /// What is measured, in the words of the document.
  public var measure: String
  /// How the result stands to the quantity: `>=`, `=` …
  public var comparison: String
  /// The quantity.
  public var quantity: Double
  /// The upper end of a range.
  public var upper: Double?
  /// The unit.
  public var unit: String?
  /// When.
  public var period: String?
  /// The quantity as printed.
  public var value: String

  /// Makes a target.
  public init(
    measure: String, comparison: String, quantity: Double, upper: Double? = nil,
    unit: String? = nil, period: String? = nil, value: String
  ) {
    self.measure = measure
    self.comparison = comparison
    self.quantity = quantity
    self.upper = upper
    self.unit = unit
    self.period = period
    self.value = value
  }
}
