/// A measure the rules bound, and the value chosen inside the bounds.
public struct BoundedValue: Sendable, Hashable {
  /// The value documents are set with.
  public var value: Double
  /// The least value the rules allow; nil when they name none.
  public var least: Double?
  /// The greatest value the rules allow; nil when they name none.
  public var most: Double?

  /// Makes a value and its bounds.
  public init(_ value: Double, least: Double? = nil, most: Double? = nil) {
    self.value = value
    self.least = least
    self.most = most
  }

  /// Whether the rules allow a measure. A thousandth of it is forgiven: files hold rounded numbers.
  public func allows(_ measure: Double) -> Bool {
    let tolerance = abs(measure) / 1000
    if let least, measure < least - tolerance { return false }
    if let most, measure > most + tolerance { return false }
    return true
  }
}
