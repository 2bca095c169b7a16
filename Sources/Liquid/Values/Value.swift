/// A value of the template language: what data holds, expressions yield and filters take.
public enum Value: Sendable {
  /// A variable or property that doesn't exist. Prints as nothing and compares like `null`, but the
  /// undefined policy of the environment is told of it.
  case undefined
  /// `nil`: declared, without a value.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number with a fraction.
  case double(Double)
  /// Text from data; printed through the environment's output policy.
  case string(String)
  /// Text that is already part of the output's language, such as what `{% capture %}` caught;
  /// printed as it is.
  case markup(String)
  /// Values in order.
  case array([Value])
  /// Values by name, in the order they were given.
  case hash(OrderedHash)
  /// Whole numbers from a first to a last, both included: `(1..5)`.
  case range(ValueRange)
  /// The word `blank`: equal to whatever has nothing to show.
  case blank
  /// The word `empty`: equal to text, arrays and hashes without content.
  case empty
  /// An object of the host that yields its values when they are asked for.
  case drop(any Drop)
}

/// Whole numbers from a first to a last, both included; without numbers when the last comes before
/// the first.
public struct ValueRange: Sendable, Hashable {
  /// The first number.
  public let first: Int
  /// The last number.
  public let last: Int

  /// Makes the range between two numbers.
  public init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }

  /// How many numbers it has.
  public var count: Int {
    guard last >= first else { return 0 }
    let (distance, overflow) = last.subtractingReportingOverflow(first)
    return overflow || distance == .max ? .max : distance + 1
  }
}

/// A host object as a value: its properties are worked out only when a template asks for them.
public protocol Drop: AnyObject, Sendable {
  /// The property of a name; nil when the object has none of that name.
  func property(_ name: String) -> Value?

  /// The names of the properties, for suggestions and loops.
  var propertyNames: [String] { get }

  /// What the object is where a plain value is needed: printed, compared, looped over or counted.
  var value: Value { get }
}

extension Drop {
  /// No names: suggestions leave the object out.
  public var propertyNames: [String] { [] }

  /// Nothing to print.
  public var value: Value { .null }
}

extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// A number with a fraction.
  public init(floatLiteral value: Double) { self = .double(value) }

  /// Plain text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// An array of the elements.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }

  /// A hash of the pairs, in their order.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .hash(OrderedHash(elements))
  }
}

extension Value {
  /// Whether an `if` takes the value for true: everything but `false`, `nil` and what is undefined.
  public var isTruthy: Bool {
    switch self {
    case .undefined, .null, .bool(false): false
    case .drop(let drop): drop.isTruthy
    default: true
    }
  }

  /// Whether the value is `nil` or undefined.
  public var isNull: Bool {
    switch self {
    case .undefined, .null: true
    default: false
    }
  }

  /// The value a host object stands for; any other value itself.
  var resolved: Value {
    if case .drop(let drop) = self { drop.value } else { self }
  }
}

extension Drop {
  /// An object without a plain value is there, so it is true.
  var isTruthy: Bool {
    switch value {
    case .bool(false): false
    default: true
    }
  }
}
