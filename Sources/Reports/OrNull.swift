/// A value that JSON shows as null when it isn't known, where it would be left out otherwise.
@propertyWrapper
public struct OrNull<Value: Encodable>: Encodable {
  /// The value; nil for null.
  public var wrappedValue: Value?

  /// Makes it.
  public init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  /// Encodes the value, or null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}

extension OrNull: Sendable where Value: Sendable {}
