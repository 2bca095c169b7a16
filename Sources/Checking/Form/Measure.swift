import Document

/// A measure as findings tell it: rounded to a hundredth, so that equal ones are told once.
public struct Measure: Sendable, Hashable {
  /// The rounded number, in the unit of what is measured.
  public let value: Double

  /// Rounds a number.
  public init(_ number: Double) {
    value = (number * 100).rounded() / 100
  }

  /// The number with a decimal comma.
  var text: String {
    if value == value.rounded(), abs(value) < 1e9 { return String(Int(value)) }
    return "\(value)".replacing(".", with: ",")
  }
}

extension [Measure] {
  /// The measures in a row.
  func joined(by separator: String) -> String { map(\.text).joined(separator: separator) }
}

extension BoundedValue {
  /// The bounds as findings tell them: `13 - 14`, `13`, `≥ 6`, `≤ 2`.
  var text: String {
    let (low, high) = (least.map { Measure($0).text }, most.map { Measure($0).text })
    return switch (low, high) {
    case (let low?, let high?): low == high ? low : "\(low) - \(high)"
    case (let low?, nil): "≥ \(low)"
    case (nil, let high?): "≤ \(high)"
    case (nil, nil): Measure(value).text
    }
  }
}
