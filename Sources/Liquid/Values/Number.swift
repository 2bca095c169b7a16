/// A number in calculations: whole numbers stay whole, fractions are calculated in decimal digits,
/// so that 10.1 - 2.2 is 7.9.
enum Number {
  case int(Int)
  case decimal(Decimal)
  /// A fraction whose digits don't fit a `Decimal`.
  case double(Double)

  var double: Double {
    switch self {
    case .int(let number): Double(number)
    case .decimal(let number): number.double
    case .double(let number): number
    }
  }

  var isZero: Bool {
    switch self {
    case .int(let number): number == 0
    case .decimal(let number): number.digits == 0
    case .double(let number): number == 0
    }
  }

  var value: Value {
    switch self {
    case .int(let number): .int(number)
    case .decimal(let number): .double(number.double)
    case .double(let number): .double(number)
    }
  }

  var decimal: Decimal? {
    switch self {
    case .int(let number): Decimal(digits: Int128(number), scale: 0)
    case .decimal(let number): number
    case .double: nil
    }
  }

  init(_ double: Double) {
    self = Decimal(double).map(Number.decimal) ?? .double(double)
  }
}

/// A decimal fraction: its digits, and how many of them stand behind the point.
struct Decimal {
  let digits: Int128
  let scale: Int

  init(digits: Int128, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// The shortest decimal that reads back as a number; nil when it is too large or too small.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    var text = Array(number.description.utf8)
    var exponent = 0
    if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)) ?? 0
      text.removeSubrange(mark...)
    }
    self.init(text: text[...], exponent: exponent)
  }

  /// Reads `-12.5`; nil when it has more digits than can be calculated with.
  init?(text: ArraySlice<UInt8>, exponent: Int = 0) {
    var digits: Int128 = 0
    var scale = 0
    var isBehindPoint = false
    var isNegative = false
    var count = 0
    for byte in text {
      switch byte {
      case .hyphen: isNegative = true
      case .dot: isBehindPoint = true
      default:
        count += 1
        guard byte.isDigit, count <= 30 else { return nil }
        digits = digits * 10 + Int128(byte - 0x30)
        if isBehindPoint { scale += 1 }
      }
    }
    scale -= exponent
    if scale < 0 {
      guard scale > -20, let larger = Decimal.scaled(digits, by: -scale) else { return nil }
      digits = larger
      scale = 0
    }
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    guard scale <= 30 else { return nil }
    self.init(digits: isNegative ? -digits : digits, scale: scale)
  }

  /// The nearest binary number.
  var double: Double { Double(text) ?? 0 }

  private var text: String {
    var text = String(digits.magnitude)
    if scale > 0 {
      text = String(repeating: "0", count: max(0, scale + 1 - text.utf8.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
    }
    return digits < 0 ? "-" + text : text
  }

  /// The digits of two numbers with as many places behind the point; nil when they don't fit.
  static func aligned(
    _ left: Decimal, _ right: Decimal
  ) -> (left: Int128, right: Int128, scale: Int)? {
    let scale = max(left.scale, right.scale)
    guard let leftDigits = scaled(left.digits, by: scale - left.scale),
      let rightDigits = scaled(right.digits, by: scale - right.scale)
    else { return nil }
    return (leftDigits, rightDigits, scale)
  }

  static func scaled(_ digits: Int128, by places: Int) -> Int128? {
    var result = digits
    for _ in 0..<places {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// The number rounded to places behind the point (before it, when negative), halves away from
  /// zero.
  func rounded(to places: Int) -> Decimal {
    guard places < scale else { return self }
    guard scale - places <= 37, let unit = Decimal.scaled(1, by: scale - places) else {
      return Decimal(digits: 0, scale: 0)
    }
    let half = unit / 2
    let whole = (digits + (digits < 0 ? -half : half)) / unit
    if places >= 0 { return Decimal(digits: whole, scale: places) }
    return Decimal(digits: Decimal.scaled(whole, by: -places) ?? 0, scale: 0)
  }

  /// The largest whole number that is not above it.
  var floor: Int128 {
    guard let unit = Decimal.scaled(1, by: scale) else { return digits < 0 ? -1 : 0 }
    let whole = digits / unit
    return digits < 0 && whole * unit != digits ? whole - 1 : whole
  }

  /// The smallest whole number that is not below it.
  var ceiling: Int128 {
    guard let unit = Decimal.scaled(1, by: scale) else { return digits > 0 ? 1 : 0 }
    let whole = digits / unit
    return digits > 0 && whole * unit != digits ? whole + 1 : whole
  }
}
